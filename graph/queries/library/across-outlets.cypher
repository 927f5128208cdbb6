/*
{
  "group": "events",
  "title": { "en": "Which days brought several outlets to the same matter?", "zh": "哪些事件由多家媒体报道？" },
  "explanation": {
    "en": "Events of one actor, type and day that more than one publisher tells of, with the status each gives; ask same-event for one of them.",
    "zh": "同一人物或机构、同一类型、同一天，而且不止一家媒体报道的事件，并列出各家给出的状态；要细看其中一件，请用 same-event。"
  },
  "parameters": [
    {
      "name": "from", "type": "date", "default": null,
      "explanation": { "en": "this day or later", "zh": "这一天或之后" }
    },
    {
      "name": "to", "type": "date", "default": null,
      "explanation": { "en": "this day or earlier", "zh": "这一天或之前" }
    }
  ],
  "columns": ["day", "type", "who", "publishers", "statuses", "contested", "events"]
}
*/
MATCH (p:OnRecord:Actor)-[:PARTICIPATES_IN]->(e:Event)-[m:MENTIONED_IN]->(a:Article)
WHERE e.precision IN ['day', 'hour', 'minute', 'second'] AND ($from IS NULL OR e.start >= $from)
  AND ($to IS NULL OR substring(e.start, 0, 10) <= $to)
WITH substring(e.start, 0, 10) AS day, e.type AS type, p, e, a, coalesce(m.status, e.status) AS status
ORDER BY a.publisher, e.id, status
WITH day, type, p, collect(DISTINCT a.publisher) AS publishers, collect(DISTINCT status) AS statuses,
  max(CASE WHEN e.contested THEN 1 ELSE 0 END) AS disputes, collect(DISTINCT e.label) AS events
WHERE size(publishers) > 1
RETURN day, type, p.name AS who, publishers, statuses, disputes > 0 AS contested, events
ORDER BY day, type, who
