/*
{
  "group": "actors",
  "title": { "en": "Who speaks for whom?", "zh": "谁替谁说话？" },
  "explanation": "Spokespersons, and names that stand for a government.",
  "parameters": [
    { "name": "actor", "type": "actor", "explanation": "only where this one speaks or is spoken for", "default": null }
  ],
  "columns": ["who", "speaksFor", "basis", "articles"]
}
*/
MATCH (a:OnRecord:Actor)
WHERE $actor IS NULL OR a.id = $actor
MATCH (a)-[r:SPEAKS_FOR]-(:Actor)
WITH DISTINCT r
RETURN startNode(r).name AS who, endNode(r).name AS speaksFor, r.basis AS basis, count(DISTINCT r.articleId) AS articles
ORDER BY speaksFor, who, basis
