/*
{
  "group": "events",
  "title": { "en": "Where else is the same event told, and do the reports agree?", "zh": "其他媒体怎样报道同一事件？" },
  "explanation": {
    "en": "Events of other articles that share its type, an actor and at least a day. It compares, it does not prove: look at each.",
    "zh": "其他报道中类型相同、至少有一名共同参与者、至少有一天重合的事件。这只是比对，并非证明：请逐一核看。"
  },
  "parameters": [
    {
      "name": "event", "type": "event",
      "explanation": { "en": "the event", "zh": "这一事件" }
    }
  ],
  "columns": ["publisher", "event", "status", "contested", "start", "end", "precision", "shared", "article", "id"]
}
*/
MATCH (e:OnRecord:Event {id: $event})<-[:PARTICIPATES_IN]-(p:Actor)-[:PARTICIPATES_IN]->(f:Event)
WHERE f.articleId <> e.articleId AND f.type = e.type
  AND substring(e.start, 0, 10) <= substring(f.end, 0, 10) AND substring(f.start, 0, 10) <= substring(e.end, 0, 10)
WITH DISTINCT f, p.name AS name
ORDER BY name
WITH f, collect(name) AS shared
MATCH (a:OnRecord:Article {id: f.articleId})
RETURN a.publisher AS publisher, f.label AS event, f.status AS status, f.contested AS contested, f.start AS start, f.end AS `end`,
  f.precision AS precision, shared, a.headline AS article, f.id AS id
ORDER BY start, publisher, id
