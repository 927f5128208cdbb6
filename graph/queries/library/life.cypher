/*
{
  "group": "time",
  "title": { "en": "What did an actor do and say, in order of time?", "zh": "某人先后做过什么、说过什么？" },
  "explanation": {
    "en": "Events the actor takes part in and statements the actor made; what is not dated comes last.",
    "zh": "某人参与的事件和发表的言论；没有日期的排在最后。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the actor", "zh": "人物或机构" }
    }
  ],
  "columns": ["date", "precision", "how", "what", "article", "id"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[r:PARTICIPATES_IN|SAID]->(n:OnRecord)
MATCH (a:OnRecord:Article {id: n.articleId})
RETURN DISTINCT n.start AS date, n.precision AS precision,
  CASE type(r) WHEN 'SAID' THEN 'said' ELSE r.role END AS how, coalesce(n.caption, n.label) AS what, a.headline AS article,
  n.id AS id
ORDER BY date, id, how
