/*
{
  "group": "time",
  "title": { "en": "How did an actor's position on a topic move?", "zh": "某人在某一问题上的立场如何变化？" },
  "explanation": "What the actor said, oldest first, with the stance towards what it is about. The topic may stand in the words or be what they are about.",
  "parameters": [
    { "name": "actor", "type": "actor", "explanation": "the speaker" },
    { "name": "topic", "type": "text", "explanation": "words such as 渔船; everything unless given", "default": null },
    { "name": "from", "type": "date", "explanation": "said on this day or later", "default": null },
    { "name": "to", "type": "date", "explanation": "said on this day or earlier", "default": null }
  ],
  "columns": ["date", "precision", "act", "stance", "topic", "said", "article", "statement"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:SAID]->(s:Statement)
WHERE ($from IS NULL OR s.end >= $from) AND ($to IS NULL OR substring(s.start, 0, 10) <= $to)
MATCH (a:OnRecord:Article {id: s.articleId})
WITH s, a, [(s)-[b:ABOUT]->(t:OnRecord) | {stance: b.stance, topic: coalesce(t.label, t.name, t.text)}] AS topics
UNWIND CASE WHEN size(topics) = 0 THEN [null] ELSE topics END AS about
WITH s, a, about.stance AS stance, about.topic AS topic
WHERE $topic IS NULL OR s.text CONTAINS $topic OR topic CONTAINS $topic
RETURN s.start AS date, s.precision AS precision, s.act AS act, stance, topic, s.text AS said, a.headline AS article,
  s.id AS statement
ORDER BY date, a.publishedAt, statement, topic, stance
