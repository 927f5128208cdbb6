/*
{
  "group": "time",
  "title": { "en": "What happened when?", "zh": "什么时候发生了什么？" },
  "explanation": {
    "en": "Dated events in order. The interval is as wide as the words are vague, and the words themselves stand beside it.",
    "zh": "有日期的事件，按先后排列。时间说得多笼统，区间就有多宽；原文的说法列在旁边。"
  },
  "parameters": [
    {
      "name": "from", "type": "date", "default": null,
      "explanation": { "en": "this day or later", "zh": "这一天或之后" }
    },
    {
      "name": "to", "type": "date", "default": null,
      "explanation": { "en": "this day or earlier", "zh": "这一天或之前" }
    },
    {
      "name": "type", "type": "event-type", "default": null,
      "explanation": { "en": "only this type, such as meet or attack", "zh": "只看这一类事件，如会见、袭击" }
    }
  ],
  "columns": ["start", "end", "precision", "words", "event", "type", "status", "contested", "id"]
}
*/
MATCH (e:OnRecord:Event)
WHERE e.start IS NOT NULL AND ($type IS NULL OR e.type = $type)
  AND ($from IS NULL OR e.end >= $from) AND ($to IS NULL OR substring(e.start, 0, 10) <= $to)
RETURN e.start AS start, e.end AS `end`, e.precision AS precision, e.timeText AS words, e.label AS event,
  e.type AS type, e.status AS status, e.contested AS contested, e.id AS id
ORDER BY start, `end`, event, id
