/*
{
  "group": "statements",
  "title": { "en": "Which statements answer, contradict or repeat another?", "zh": "哪些话是在回应、反驳或重复另一句话？" },
  "explanation": "Pairs of statements, the earlier one first, with how the later one refers to it.",
  "parameters": [
    { "name": "actor", "type": "actor", "explanation": "only where this one is on either side", "default": null }
  ],
  "columns": ["who", "said", "how", "answeredBy", "answer", "date", "statement"]
}
*/
MATCH (r:OnRecord:Statement)-[x:RESPONDS_TO|CONTRADICTS|REPEATS]->(s:Statement)
OPTIONAL MATCH (a:Actor)-[:SAID]->(s)
OPTIONAL MATCH (b:Actor)-[:SAID]->(r)
WITH r, s, type(x) AS how, a.name AS who, a.id AS one, b.name AS answeredBy, b.id AS other
WHERE $actor IS NULL OR one = $actor OR other = $actor
RETURN who, s.text AS said, how, answeredBy, r.text AS answer, r.start AS date, r.id AS statement
ORDER BY date, statement, said, how
