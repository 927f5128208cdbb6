/*
{
  "group": "statements",
  "title": { "en": "What did an actor say?", "zh": "某人说过什么？" },
  "explanation": {
    "en": "The exact words of every statement, with the verb that gives them and what the speaker does with them, oldest first. A date leaves out what is not dated.",
    "zh": "每一条言论的原文字句，连同引出它的动词和说话人的态度（断言、否认、要求等），从最早的列起。给出日期时，没有日期的言论不列入。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the speaker", "zh": "说话人" }
    },
    {
      "name": "act", "type": "act", "default": null,
      "explanation": { "en": "only this act, such as deny or promise", "zh": "只看这一类言语行为，如否认、承诺" }
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
  "columns": ["date", "precision", "cue", "act", "polarity", "directness", "words", "headline", "publisher", "statement"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[r:SAID]->(s:Statement)-[m:MENTIONED_IN]->(a:Article)
WHERE m.role = 'content' AND ($act IS NULL OR s.act = $act)
  AND ($from IS NULL OR s.end >= $from) AND ($to IS NULL OR substring(s.start, 0, 10) <= $to)
RETURN s.start AS date, s.precision AS precision, r.cue AS cue, s.act AS act, s.polarity AS polarity,
  s.directness AS directness, m.exact AS words, a.headline AS headline, a.publisher AS publisher, s.id AS statement
ORDER BY date, a.publishedAt, m.start, statement
