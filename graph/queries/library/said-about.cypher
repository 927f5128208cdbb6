/*
{
  "group": "statements",
  "title": { "en": "Who said what about an event, and through whom?", "zh": "谁就某事件说了什么，经谁转述？" },
  "explanation": {
    "en": "Every statement about the event with its speaker, the stance it takes and whoever passed it on, nearest the speaker first.",
    "zh": "关于某事件的每一条言论，附说话人、所持立场以及经何人转述；转述者从最接近说话人的一位排起。"
  },
  "parameters": [
    {
      "name": "event", "type": "event",
      "explanation": { "en": "the event", "zh": "这一事件" }
    }
  ],
  "columns": ["who", "stance", "act", "said", "via", "date", "precision", "statement"]
}
*/
MATCH (e:OnRecord:Event {id: $event})<-[b:ABOUT]-(s:Statement)
WITH s, b.stance AS stance, head([(s)<-[:SAID]-(p:Actor) | p.name]) AS who
CALL (s) {
  MATCH (s)-[v:VIA]->(m:Actor)
  WITH m.name AS medium, v.order AS place
  ORDER BY place
  RETURN collect(medium) AS via
}
RETURN who, stance, s.act AS act, s.caption AS said, via, s.start AS date, s.precision AS precision, s.id AS statement
ORDER BY date, who, statement, stance
