/*
{
  "group": "quality",
  "title": { "en": "Which rules made the facts, and how sure are they?", "zh": "各条规则产生了多少内容，把握有多大？" },
  "explanation": {
    "en": "Statements and events counted by the rule that found them.",
    "zh": "言论和事件，按得出它们的规则计数。"
  },
  "parameters": [],
  "columns": ["rule", "kind", "facts", "lowest", "highest"]
}
*/
MATCH (n:OnRecord)
WHERE n:Statement OR n:Event
WITH n.rule AS rule, CASE WHEN n:Statement THEN 'statement' ELSE 'event' END AS kind, n.confidence AS confidence
RETURN rule, kind, count(*) AS facts, min(confidence) AS lowest, max(confidence) AS highest
ORDER BY facts DESC, rule, kind
