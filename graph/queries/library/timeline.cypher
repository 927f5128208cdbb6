/*
{
  "group": "time",
  "title": { "en": "What happened when?", "zh": "什么时候发生了什么？" },
  "explanation": "Dated events in order. The interval is as wide as the words are vague, and the words themselves stand beside it.",
  "parameters": [
    { "name": "from", "type": "date", "explanation": "this day or later", "default": null },
    { "name": "to", "type": "date", "explanation": "this day or earlier", "default": null },
    { "name": "type", "type": "event-type", "explanation": "only this type, such as meet or attack", "default": null }
  ],
  "columns": ["start", "end", "precision", "words", "event", "type", "status", "id"]
}
*/
MATCH (e:OnRecord:Event)
WHERE e.start IS NOT NULL AND ($type IS NULL OR e.type = $type)
  AND ($from IS NULL OR e.end >= $from) AND ($to IS NULL OR substring(e.start, 0, 10) <= $to)
RETURN e.start AS start, e.end AS `end`, e.precision AS precision, e.timeText AS words, e.label AS event,
  e.type AS type, e.status AS status, e.id AS id
ORDER BY start, `end`, event, id
