/*
{
  "group": "events",
  "title": { "en": "What happened where?", "zh": "什么地方发生了什么？" },
  "explanation": {
    "en": "Events by the place that the article gives.",
    "zh": "按报道给出的地点列出事件。"
  },
  "parameters": [
    {
      "name": "place", "type": "text", "default": null,
      "explanation": { "en": "part of the place's name", "zh": "地名的一部分" }
    }
  ],
  "columns": ["place", "event", "type", "status", "contested", "date", "precision", "id"]
}
*/
MATCH (e:OnRecord:Event)-[:AT_PLACE]->(l:Place)
WHERE $place IS NULL OR l.name CONTAINS $place
RETURN DISTINCT l.name AS place, e.label AS event, e.type AS type, e.status AS status, e.contested AS contested, e.start AS date,
  e.precision AS precision, e.id AS id
ORDER BY place, date, event, id
