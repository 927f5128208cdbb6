/*
{
  "group": "quality",
  "title": { "en": "What is joined to it?", "zh": "它与什么相连？" },
  "explanation": {
    "en": "Everything one edge away from an actor, a statement, an event or a place, but for the articles that mention it.",
    "zh": "与某一人物、机构、言论、事件或地点直接相连的一切，提及它的报道除外。"
  },
  "parameters": [
    {
      "name": "id", "type": "node",
      "explanation": { "en": "an actor, a statement, an event or a place", "zh": "人物、机构、言论、事件或地点" }
    },
    {
      "name": "limit", "type": "count", "default": 100,
      "explanation": { "en": "at most so many rows", "zh": "最多列出几行" }
    }
  ],
  "columns": ["edge", "way", "kind", "what", "times", "id"]
}
*/
MATCH (n:OnRecord {id: $id})-[r]-(m:OnRecord)
WHERE type(r) <> 'MENTIONED_IN'
RETURN type(r) AS edge, CASE WHEN startNode(r).id = n.id THEN 'out' ELSE 'in' END AS way,
  CASE WHEN m:Actor THEN 'Actor' WHEN m:Statement THEN 'Statement' WHEN m:Event THEN 'Event' ELSE 'Place' END AS kind,
  coalesce(m.name, m.caption, m.label) AS what, count(*) AS times, m.id AS id
ORDER BY edge, way, what, id
LIMIT $limit
