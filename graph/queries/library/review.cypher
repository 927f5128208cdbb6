/*
{
  "group": "quality",
  "title": { "en": "What should a person look at?", "zh": "哪些内容需要人工核实？" },
  "explanation": {
    "en": "Statements and events of low confidence, and statements whose speaker was not found; the least certain first.",
    "zh": "可信度低的言论和事件，以及未找到说话人的言论；最不确定的排在最前。"
  },
  "parameters": [
    {
      "name": "below", "type": "number", "default": 0.6,
      "explanation": { "en": "confidence under which a fact is doubtful", "zh": "可信度低于此值即算存疑" }
    },
    {
      "name": "limit", "type": "count", "default": 50,
      "explanation": { "en": "at most so many rows", "zh": "最多列出几行" }
    }
  ],
  "columns": ["kind", "what", "confidence", "why", "rule", "id"]
}
*/
MATCH (n:OnRecord)
WHERE n:Statement OR n:Event
OPTIONAL MATCH (p:Actor)-[:SAID]->(n)
WITH n, count(p) AS speakers
WHERE n.confidence < $below OR (n:Statement AND speakers = 0)
RETURN CASE WHEN n:Statement THEN 'statement' ELSE 'event' END AS kind, coalesce(n.caption, n.label) AS what,
  n.confidence AS confidence,
  CASE WHEN n:Statement AND speakers = 0 THEN 'speaker not found' ELSE 'low confidence' END AS why, n.rule AS rule, n.id AS id
ORDER BY confidence, id
LIMIT $limit
