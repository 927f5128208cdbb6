/*
{
  "group": "statements",
  "title": { "en": "Which statements answer, contradict or repeat another?", "zh": "哪些话是在回应、反驳或重复另一句话？" },
  "explanation": {
    "en": "Pairs of statements, the earlier one first, with how the later one refers to it.",
    "zh": "成对的言论，较早的一条在前，并说明后一条如何牵涉前一条。"
  },
  "parameters": [],
  "columns": ["who", "said", "how", "answeredBy", "answer", "date", "statement"]
}
*/
MATCH (r:OnRecord:Statement)-[x:RESPONDS_TO|CONTRADICTS|REPEATS]->(s:Statement)
RETURN head([(s)<-[:SAID]-(a:Actor) | a.name]) AS who, s.caption AS said, type(x) AS how,
  head([(r)<-[:SAID]-(b:Actor) | b.name]) AS answeredBy, r.caption AS answer, r.start AS date, r.id AS statement
ORDER BY date, statement, said, how
