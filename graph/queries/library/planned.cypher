/*
{
  "group": "time",
  "title": { "en": "What is planned or expected, and who says so?", "zh": "有哪些计划或预期中的事件，是谁说的？" },
  "explanation": {
    "en": "Events that had not happened when they were told of, with everybody who speaks of them.",
    "zh": "报道时尚未发生的事件，以及所有谈到它们的人。"
  },
  "parameters": [
    {
      "name": "from", "type": "date", "default": null,
      "explanation": { "en": "due on this day or later", "zh": "预定在这一天或之后" }
    }
  ],
  "columns": ["event", "type", "status", "contested", "due", "precision", "accordingTo", "id"]
}
*/
MATCH (e:OnRecord:Event)
WHERE e.status IN ['planned', 'hypothetical'] AND ($from IS NULL OR e.end >= $from)
OPTIONAL MATCH (p:Actor)-[:SAID]->(:Statement)-[:ABOUT]->(e)
WITH e, p.name AS name
ORDER BY name
WITH e, collect(DISTINCT name) AS accordingTo
RETURN e.label AS event, e.type AS type, e.status AS status, e.contested AS contested,
  e.start AS due, e.precision AS precision, accordingTo,
  e.id AS id
ORDER BY due, event, id
