/*
{
  "group": "actors",
  "title": { "en": "With whom does an actor have to do?", "zh": "某人与谁打过交道？" },
  "explanation": {
    "en": "Others who take part in the same events, by number of events, with the types of these events.",
    "zh": "与某人参与过同一事件的其他人物与机构，按共同参与的事件数排列，并列出这些事件的类型。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the actor", "zh": "人物或机构" }
    }
  ],
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
