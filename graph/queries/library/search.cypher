/*
{
  "group": "statements",
  "title": { "en": "Where do these words stand?", "zh": "哪里出现过这些字词？" },
  "explanation": "Statements whose words, and events whose label, contain the text.",
  "parameters": [
    { "name": "words", "type": "text", "explanation": "what to look for" },
    { "name": "limit", "type": "count", "explanation": "at most so many rows", "default": 50 }
  ],
  "columns": ["kind", "who", "what", "date", "article", "id"]
}
*/
MATCH (n:OnRecord)
WHERE (n:Statement AND n.text CONTAINS $words) OR (n:Event AND n.label CONTAINS $words)
OPTIONAL MATCH (p:Actor)-[:SAID]->(n)
MATCH (a:OnRecord:Article {id: n.articleId})
RETURN CASE WHEN n:Statement THEN 'statement' ELSE 'event' END AS kind, p.name AS who,
  coalesce(n.text, n.label) AS what, n.start AS date, a.headline AS article, n.id AS id
ORDER BY date, id
LIMIT $limit
