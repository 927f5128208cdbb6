/*
{
  "group": "actors",
  "title": { "en": "Who holds which office, and where?", "zh": "谁在哪里担任什么职务？" },
  "explanation": {
    "en": "Titles that an article joins with a body or a country.",
    "zh": "报道中与某一机构或国家连在一起的职务。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor", "default": null,
      "explanation": { "en": "only this holder or this body", "zh": "只看这一任职者，或这一机构" }
    }
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
