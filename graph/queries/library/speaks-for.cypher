/*
{
  "group": "actors",
  "title": { "en": "Who speaks for whom?", "zh": "谁替谁说话？" },
  "explanation": {
    "en": "Spokespersons, and names that stand for a government.",
    "zh": "发言人，以及代指政府的名称。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor", "default": null,
      "explanation": { "en": "only where this one speaks or is spoken for", "zh": "只看由其代言、或为其代言的" }
    }
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
