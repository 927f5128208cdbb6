/*
{
  "group": "sources",
  "title": { "en": "What does an article state as fact itself?", "zh": "报道自己陈述了哪些事实？" },
  "explanation": {
    "en": "Events told in the article's own voice: at least one mention stands outside of every statement.",
    "zh": "报道以自己的口吻讲述的事件：至少有一处提及不在任何人的言论之内。"
  },
  "parameters": [
    {
      "name": "article", "type": "article",
      "explanation": { "en": "the article", "zh": "这篇报道" }
    }
  ],
  "columns": ["event", "type", "status", "contested", "date", "precision", "words", "start", "id"]
}
*/
MATCH (a:OnRecord:Article {id: $article})<-[m:MENTIONED_IN]-(e:Event)
CALL (a, m) {
  MATCH (a)<-[c:MENTIONED_IN]-(:Statement)
  WHERE c.role = 'content' AND c.start <= m.start AND m.end <= c.end
  RETURN count(c) AS around
}
WITH e, m, around
WHERE around = 0
WITH e, m
ORDER BY m.start
WITH e, collect(m.exact) AS words, min(m.start) AS start
RETURN e.label AS event, e.type AS type, e.status AS status, e.contested AS contested, e.start AS date, e.precision AS precision,
  words[0] AS words, start, e.id AS id
ORDER BY start, id
