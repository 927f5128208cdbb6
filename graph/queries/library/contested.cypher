/*
{
  "group": "events",
  "title": { "en": "Which events are contested?", "zh": "哪些事件各执一词？" },
  "explanation": "Events that one speaker asserts and another, or the same one, denies.",
  "parameters": [],
  "columns": ["event", "type", "status", "asserted", "denied", "id"]
}
*/
MATCH (e:OnRecord:Event)<-[x:ABOUT]-(s:Statement)
WHERE x.stance = 'asserts'
OPTIONAL MATCH (a:Actor)-[:SAID]->(s)
WITH e, coalesce(a.name, '?') AS name
ORDER BY name
WITH e, collect(DISTINCT name) AS asserted
MATCH (e)<-[y:ABOUT]-(t:Statement)
WHERE y.stance = 'denies'
OPTIONAL MATCH (b:Actor)-[:SAID]->(t)
WITH e, asserted, coalesce(b.name, '?') AS name
ORDER BY name
WITH e, asserted, collect(DISTINCT name) AS denied
RETURN e.label AS event, e.type AS type, e.status AS status, asserted, denied, e.id AS id
ORDER BY event, id
