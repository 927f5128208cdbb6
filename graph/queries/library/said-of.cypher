/*
{
  "group": "statements",
  "title": { "en": "What do others say of an actor?", "zh": "别人怎么说某人？" },
  "explanation": {
    "en": "Statements of others about the actor, or about an event in which the actor takes part.",
    "zh": "别人关于某人的言论，或关于某人所参与事件的言论。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "whom it is about", "zh": "谈及的对象" }
    }
  ],
  "columns": ["who", "act", "stance", "said", "about", "date", "statement"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:PARTICIPATES_IN*0..1]->(t)<-[b:ABOUT]-(s:Statement)
WITH DISTINCT s, b.stance AS stance, coalesce(t.label, t.name) AS about,
  head([(s)<-[:SAID]-(w:Actor) | w.name]) AS who, head([(s)<-[:SAID]-(w:Actor) | w.id]) AS speaker
WHERE speaker IS NULL OR speaker <> $actor
RETURN who, s.act AS act, stance, s.caption AS said, about, s.start AS date, s.id AS statement
ORDER BY date, who, statement, about, stance
