/*
{
  "group": "statements",
  "title": { "en": "With whom does an actor exchange words?", "zh": "某人与谁有言语往来？" },
  "explanation": "What the actor says to others and others say to the actor, and who answers or contradicts whom.",
  "parameters": [{ "name": "actor", "type": "actor", "explanation": "the actor" }],
  "columns": ["how", "whom", "act", "said", "date", "statement"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})
CALL (p) {
  MATCH (p)-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(q:Actor)
  RETURN 'addresses' AS how, q.name AS whom, s
  UNION ALL
  MATCH (p)<-[:ADDRESSED_TO]-(s:Statement)<-[:SAID]-(q:Actor)
  RETURN 'is addressed by' AS how, q.name AS whom, s
  UNION ALL
  MATCH (p)-[:SAID]->(s:Statement)-[:RESPONDS_TO|CONTRADICTS]->(:Statement)<-[:SAID]-(q:Actor)
  RETURN 'answers' AS how, q.name AS whom, s
  UNION ALL
  MATCH (p)-[:SAID]->(:Statement)<-[:RESPONDS_TO|CONTRADICTS]-(s:Statement)<-[:SAID]-(q:Actor)
  RETURN 'is answered by' AS how, q.name AS whom, s
}
RETURN DISTINCT how, whom, s.act AS act, s.text AS said, s.start AS date, s.id AS statement
ORDER BY whom, date, statement, how
