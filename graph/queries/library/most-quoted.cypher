/*
{
  "group": "actors",
  "title": { "en": "Whose voice is heard most?", "zh": "谁的声音最多？" },
  "explanation": "Actors by number of statements, with how many are quoted word for word and in how many articles.",
  "parameters": [
    { "name": "limit", "type": "count", "explanation": "at most so many rows", "default": 20 }
  ],
  "columns": ["who", "kind", "statements", "direct", "articles", "actor"]
}
*/
MATCH (p:OnRecord:Actor)-[:SAID]->(s:Statement)
WITH p, s, CASE WHEN s.directness = 'direct' THEN 1 END AS quoted
RETURN p.name AS who, p.kind AS kind, count(s) AS statements, count(quoted) AS direct,
  count(DISTINCT s.articleId) AS articles, p.id AS actor
ORDER BY statements DESC, who, actor
LIMIT $limit
