/*
{
  "group": "actors",
  "title": { "en": "Which names does an actor go by?", "zh": "某人有哪些称呼？" },
  "explanation": "Every form that an article uses, how often, and in which article it stands first.",
  "parameters": [{ "name": "actor", "type": "actor", "explanation": "the actor" }],
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
