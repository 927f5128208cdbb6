/*
{
  "group": "events",
  "title": { "en": "What led to what?", "zh": "哪些事件互为因果或先后？" },
  "explanation": {
    "en": "Links between events that an article states: one causes the other, comes before it or is part of it.",
    "zh": "报道明确写出的事件关联：一件引起另一件、先于另一件，或是另一件的一部分。"
  },
  "parameters": [
    {
      "name": "event", "type": "event", "default": null,
      "explanation": { "en": "only links of this event", "zh": "只看与这一事件有关的" }
    }
  ],
  "columns": ["event", "how", "otherEvent", "cue", "article"]
}
*/
MATCH (e:OnRecord:Event)-[r:CAUSES|PRECEDES|PART_OF]->(f:Event)
WHERE $event IS NULL OR e.id = $event OR f.id = $event
MATCH (a:OnRecord:Article {id: r.articleId})
RETURN e.label AS event, type(r) AS how, f.label AS otherEvent, r.cue AS cue, a.headline AS article
ORDER BY article, event, how, otherEvent
