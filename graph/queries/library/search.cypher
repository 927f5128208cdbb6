/*
{
  "group": "statements",
  "title": { "en": "Where do these words stand?", "zh": "哪里出现过这些字词？" },
  "explanation": {
    "en": "Statements whose words, and events whose label, contain the text.",
    "zh": "原话含有这些字词的言论，以及名称含有这些字词的事件。"
  },
  "parameters": [
    {
      "name": "words", "type": "text",
      "explanation": { "en": "what to look for", "zh": "要找的字词" }
    },
    {
      "name": "limit", "type": "count", "default": 50,
      "explanation": { "en": "at most so many rows", "zh": "最多列出几行" }
    }
  ],
  "columns": ["kind", "who", "what", "date", "article", "id"]
}
*/
MATCH (n:OnRecord)
WHERE (n:Statement AND n.text CONTAINS $words) OR (n:Event AND n.label CONTAINS $words)
OPTIONAL MATCH (p:Actor)-[:SAID]->(n)
MATCH (a:OnRecord:Article {id: n.articleId})
RETURN CASE WHEN n:Statement THEN 'statement' ELSE 'event' END AS kind, p.name AS who,
  coalesce(n.caption, n.label) AS what, n.start AS date, a.headline AS article, n.id AS id
ORDER BY date, id
LIMIT $limit
