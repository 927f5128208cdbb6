/*
{
  "group": "actors",
  "title": { "en": "With whom does an actor have to do?", "zh": "某人与谁打过交道？" },
  "explanation": "Others who take part in the same events, by number of events, with the types of these events.",
  "parameters": [{ "name": "actor", "type": "actor", "explanation": "the actor" }],
  "columns": ["who", "events", "types", "actor"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:PARTICIPATES_IN]->(e:Event)<-[:PARTICIPATES_IN]-(q:Actor)
WHERE q.id <> p.id
WITH DISTINCT q, e
ORDER BY e.type
WITH q, count(e) AS events, collect(DISTINCT e.type) AS types
RETURN q.name AS who, events, types, q.id AS actor
ORDER BY events DESC, who, actor
