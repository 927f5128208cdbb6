/*
{
  "group": "statements",
  "title": { "en": "With whom does an actor exchange words?", "zh": "某人与谁有言语往来？" },
  "explanation": {
    "en": "What the actor says to others, and what others say to the actor.",
    "zh": "某人对别人说的话，以及别人对他说的话。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the actor", "zh": "人物或机构" }
    }
  ],
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
}
RETURN DISTINCT how, whom, s.act AS act, s.caption AS said, s.start AS date, s.id AS statement
ORDER BY whom, date, statement, how
