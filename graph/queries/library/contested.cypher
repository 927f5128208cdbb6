/*
{
  "group": "events",
  "title": { "en": "Which events are contested?", "zh": "哪些事件各执一词？" },
  "explanation": {
    "en": "Events that one speaker asserts and another, or the same one, denies.",
    "zh": "有人断言、又有人（也可能是同一人）否认的事件。"
  },
  "parameters": [],
  "columns": ["event", "type", "status", "asserted", "denied", "id"]
}
*/
MATCH (e:OnRecord:Event)
WHERE e.contested = true
CALL (e) {
  MATCH (e)<-[x:ABOUT]-(s:Statement)
  WITH x.stance AS stance, coalesce(head([(s)<-[:SAID]-(a:Actor) | a.name]), '?') AS name
  ORDER BY name
  RETURN collect(DISTINCT CASE WHEN stance = 'asserts' THEN name END) AS asserted,
    collect(DISTINCT CASE WHEN stance = 'denies' THEN name END) AS denied
}
RETURN e.label AS event, e.type AS type, e.status AS status, asserted, denied, e.id AS id
ORDER BY event, id
