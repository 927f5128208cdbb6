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
MATCH (p:OnRecord:Actor)-[h:HOLDS]->(o:Actor)
WHERE $actor IS NULL OR p.id = $actor OR o.id = $actor
RETURN p.name AS who, h.title AS title, o.name AS body, count(DISTINCT h.articleId) AS articles
ORDER BY body, who, title
