/*
{
  "group": "events",
  "title": { "en": "Who takes part in an event, and as what?", "zh": "谁参与了某事件，是何角色？" },
  "explanation": {
    "en": "An agent acts, a patient is acted upon, others are merely there.",
    "zh": "施事是做事的一方，受事是承受的一方，相关者只是在场。"
  },
  "parameters": [
    {
      "name": "event", "type": "event",
      "explanation": { "en": "the event", "zh": "这一事件" }
    }
  ],
  "columns": ["role", "who", "kind", "actor"]
}
*/
MATCH (e:OnRecord:Event {id: $event})<-[r:PARTICIPATES_IN]-(p:Actor)
RETURN DISTINCT r.role AS role, p.name AS who, p.kind AS kind, p.id AS actor
ORDER BY role, who, actor
