/*
{
  "group": "quality",
  "title": { "en": "What is joined to it?", "zh": "它与什么相连？" },
  "explanation": "Everything one edge away from an actor, a statement, an event or a place, but for the articles that mention it.",
  "parameters": [
    { "name": "id", "type": "node", "explanation": "an actor, a statement, an event or a place" },
    { "name": "limit", "type": "count", "explanation": "at most so many rows", "default": 100 }
  ],
  "columns": ["edge", "way", "kind", "what", "times", "id"]
}
*/
MATCH (n:OnRecord {id: $id})-[r]-(m:OnRecord)
WHERE type(r) <> 'MENTIONED_IN'
RETURN type(r) AS edge, CASE WHEN startNode(r).id = n.id THEN 'out' ELSE 'in' END AS way,
  CASE WHEN m:Actor THEN 'Actor' WHEN m:Statement THEN 'Statement' WHEN m:Event THEN 'Event' ELSE 'Place' END AS kind,
  coalesce(m.name, m.text, m.label) AS what, count(*) AS times, m.id AS id
ORDER BY edge, way, what, id
LIMIT $limit
