/*
{
  "group": "statements",
  "title": { "en": "What did an actor say?", "zh": "某人说过什么？" },
  "explanation": "The exact words of every statement, oldest first and the article. A date leaves out what is not dated.",
  "parameters": [
    { "name": "actor", "type": "actor", "explanation": "the speaker" },
    { "name": "act", "type": "act", "explanation": "only this act, such as deny or promise", "default": null },
    { "name": "from", "type": "date", "explanation": "said on this day or later", "default": null },
    { "name": "to", "type": "date", "explanation": "said on this day or earlier", "default": null }
  ],
  "columns": ["date", "precision", "act", "directness", "words", "headline", "publisher", "statement"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:SAID]->(s:Statement)-[m:MENTIONED_IN]->(a:Article)
WHERE m.role = 'content' AND ($act IS NULL OR s.act = $act)
  AND ($from IS NULL OR s.end >= $from) AND ($to IS NULL OR substring(s.start, 0, 10) <= $to)
RETURN s.start AS date, s.precision AS precision, s.act AS act, s.directness AS directness, m.exact AS words,
  a.headline AS headline, a.publisher AS publisher, s.id AS statement
ORDER BY date, a.publishedAt, m.start, statement
