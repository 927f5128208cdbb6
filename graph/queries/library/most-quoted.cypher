/*
{
  "group": "actors",
  "title": { "en": "Whose voice is heard most?", "zh": "谁的声音最多？" },
  "explanation": {
    "en": "Actors by number of statements, with how many are quoted word for word and in how many articles.",
    "zh": "按言论条数排列人物与机构，并列出其中多少条是逐字引用、见于多少篇报道。"
  },
  "parameters": [
    {
      "name": "limit", "type": "count", "default": 20,
      "explanation": { "en": "at most so many rows", "zh": "最多列出几行" }
    }
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
