/*
{
  "group": "events",
  "title": { "en": "What led to what?", "zh": "哪些事件互为因果或先后？" },
  "explanation": "Links between events that an article states: one causes the other, comes before it or is part of it.",
  "parameters": [
    { "name": "event", "type": "event", "explanation": "only links of this event", "default": null }
  ],
  "columns": ["event", "how", "otherEvent", "cue", "article"]
}
*/
MATCH (e:OnRecord:Event)-[r:CAUSES|PRECEDES|PART_OF]->(f:Event)
WHERE $event IS NULL OR e.id = $event OR f.id = $event
MATCH (a:OnRecord:Article {id: r.articleId})
RETURN e.label AS event, type(r) AS how, f.label AS otherEvent, r.cue AS cue, a.headline AS article
ORDER BY article, event, how, otherEvent
