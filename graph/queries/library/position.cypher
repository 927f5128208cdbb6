/*
{
  "group": "time",
  "title": { "en": "How did an actor's position on a topic move?", "zh": "某人在某一问题上的立场如何变化？" },
  "explanation": {
    "en": "What the actor said, oldest first, with the stance towards what it is about. The topic may stand in the words or be what they are about.",
    "zh": "某人说过的话，从最早的列起，并给出其对所谈之事的立场。议题可以是话里的字词，也可以是话所谈的对象。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the speaker", "zh": "说话人" }
    },
    {
      "name": "topic", "type": "text", "default": null,
      "explanation": { "en": "words such as 渔船; everything unless given", "zh": "字词，如“渔船”；不填则不限" }
    },
    {
      "name": "from", "type": "date", "default": null,
      "explanation": { "en": "said on this day or later", "zh": "说话日期在这一天或之后" }
    },
    {
      "name": "to", "type": "date", "default": null,
      "explanation": { "en": "said on this day or earlier", "zh": "说话日期在这一天或之前" }
    }
  ],
  "columns": ["date", "precision", "act", "stance", "topic", "said", "article", "statement"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:SAID]->(s:Statement)
WHERE ($from IS NULL OR s.end >= $from) AND ($to IS NULL OR substring(s.start, 0, 10) <= $to)
MATCH (a:OnRecord:Article {id: s.articleId})
WITH s, a, [(s)-[b:ABOUT]->(t:OnRecord) | {stance: b.stance, topic: coalesce(t.label, t.name, t.caption)}] AS topics
UNWIND CASE WHEN size(topics) = 0 THEN [null] ELSE topics END AS about
WITH s, a, about.stance AS stance, about.topic AS topic
WHERE $topic IS NULL OR s.text CONTAINS $topic OR topic CONTAINS $topic
RETURN s.start AS date, s.precision AS precision, s.act AS act, stance, topic, s.caption AS said, a.headline AS article,
  s.id AS statement
ORDER BY date, a.publishedAt, statement, topic, stance
