/*
{
  "group": "actors",
  "title": { "en": "Who speaks for whom?", "zh": "谁替谁说话？" },
  "explanation": "Spokespersons, and names that stand for a government, with how often they spoke.",
  "parameters": [
    { "name": "actor", "type": "actor", "explanation": "only where this one speaks or is spoken for", "default": null }
  ],
  "columns": ["who", "speaksFor", "basis", "statements"]
}
*/
MATCH (p:OnRecord:Actor)-[r:SPEAKS_FOR]->(o:Actor)
WHERE $actor IS NULL OR p.id = $actor OR o.id = $actor
OPTIONAL MATCH (p)-[:SAID]->(s:Statement)
RETURN p.name AS who, o.name AS speaksFor, r.basis AS basis, count(DISTINCT s.id) AS statements
ORDER BY speaksFor, who, basis
