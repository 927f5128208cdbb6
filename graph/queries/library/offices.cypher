/*
{
  "group": "actors",
  "title": { "en": "Who holds which office, and where?", "zh": "谁在哪里担任什么职务？" },
  "explanation": "Titles that an article joins with a body or a country.",
  "parameters": [
    { "name": "actor", "type": "actor", "explanation": "only this holder or this body", "default": null }
  ],
  "columns": ["who", "title", "body", "articles"]
}
*/
MATCH (a:OnRecord:Actor)
WHERE $actor IS NULL OR a.id = $actor
MATCH (a)-[h:HOLDS]-(:Actor)
WITH DISTINCT h
RETURN startNode(h).name AS who, h.title AS title, endNode(h).name AS body, count(DISTINCT h.articleId) AS articles
ORDER BY body, who, title
