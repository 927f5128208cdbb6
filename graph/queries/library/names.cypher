/*
{
  "group": "actors",
  "title": { "en": "Which names does an actor go by?", "zh": "某人有哪些称呼？" },
  "explanation": {
    "en": "Every form that an article uses, how often, and in which article it stands first.",
    "zh": "各篇报道使用的每一种称呼、出现的次数，以及最早见于哪一篇。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the actor", "zh": "人物或机构" }
    }
  ],
  "columns": ["name", "times", "articles", "first", "firstArticle"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[m:MENTIONED_IN]->(a:Article)
WITH m.exact AS name, a, count(m) AS here
ORDER BY a.publishedAt, a.id
WITH name, min(a.publishedAt) AS first, collect(coalesce(a.headline, a.id)) AS headlines, count(a) AS articles,
  coalesce(sum(here), 0) AS times
RETURN name, times, articles, first, headlines[0] AS firstArticle
ORDER BY times DESC, name
