/*
{
  "group": "events",
  "title": { "en": "Which days brought several outlets to the same matter?", "zh": "哪些事件由多家媒体报道？" },
  "explanation": "Events of one actor, type and day that more than one publisher tells of, with the status each gives; ask same-event for one of them.",
  "parameters": [
    { "name": "from", "type": "date", "explanation": "this day or later", "default": null },
    { "name": "to", "type": "date", "explanation": "this day or earlier", "default": null }
  ],
  "columns": ["day", "type", "who", "publishers", "statuses", "events"]
}
*/
MATCH (p:OnRecord:Actor)-[:PARTICIPATES_IN]->(e:Event)
WHERE e.precision IN ['day', 'hour', 'minute', 'second'] AND ($from IS NULL OR e.start >= $from)
  AND ($to IS NULL OR substring(e.start, 0, 10) <= $to)
WITH p, substring(e.start, 0, 10) AS day, e.type AS type, collect(DISTINCT e) AS met, count(DISTINCT e.articleId) AS articles
WHERE articles > 1
UNWIND met AS e
MATCH (a:OnRecord:Article {id: e.articleId})
WITH day, type, p, e, a
ORDER BY a.publisher, e.id
WITH day, type, p, collect(DISTINCT a.publisher) AS publishers, collect(DISTINCT e.status) AS statuses,
  collect(e.label) AS events
WHERE size(publishers) > 1
RETURN day, type, p.name AS who, publishers, statuses, events
ORDER BY day, type, who
