/*
{
  "group": "time",
  "title": { "en": "What has no certain date?", "zh": "哪些内容没有确切日期？" },
  "explanation": {
    "en": "Events and statements whose time the words leave open or vague, with these words.",
    "zh": "原文没有说定时间或说得笼统的事件和言论，并附原文的说法。"
  },
  "parameters": [
    {
      "name": "limit", "type": "count", "default": 50,
      "explanation": { "en": "at most so many rows", "zh": "最多列出几行" }
    }
  ],
  "columns": ["kind", "what", "words", "precision", "start", "end", "id"]
}
*/
MATCH (n:OnRecord)
WHERE (n:Statement OR n:Event) AND n.timeText IS NOT NULL
  AND (n.start IS NULL OR n.precision IN ['vague', 'decade', 'year'])
RETURN CASE WHEN n:Statement THEN 'statement' ELSE 'event' END AS kind, coalesce(n.caption, n.label) AS what,
  n.timeText AS words, n.precision AS precision, n.start AS start, n.end AS `end`, n.id AS id
ORDER BY id
LIMIT $limit
