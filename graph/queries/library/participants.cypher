/*
{
  "group": "events",
  "title": { "en": "Who takes part in an event, and as what?", "zh": "谁参与了某事件，是何角色？" },
  "explanation": "An agent acts, a patient is acted upon, others are merely there.",
  "parameters": [{ "name": "event", "type": "event", "explanation": "the event" }],
  "columns": ["role", "who", "kind", "actor"]
}
*/
MATCH (e:OnRecord:Event {id: $event})<-[r:PARTICIPATES_IN]-(p:Actor)
RETURN DISTINCT r.role AS role, p.name AS who, p.kind AS kind, p.id AS actor
ORDER BY role, who, actor
