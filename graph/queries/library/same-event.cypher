/*
{
  "group": "events",
  "title": { "en": "Where else is the same event told, and do the reports agree?", "zh": "其他媒体怎样报道同一事件？" },
  "explanation": "Events of other articles that share its type, an actor and at least a day. It compares, it does not prove: look at each.",
  "parameters": [{ "name": "event", "type": "event", "explanation": "the event" }],
  "columns": ["publisher", "event", "status", "start", "end", "precision", "shared", "article", "id"]
}
*/
MATCH (e:OnRecord:Event {id: $event})<-[:PARTICIPATES_IN]-(p:Actor)-[:PARTICIPATES_IN]->(f:Event)
WHERE f.articleId <> e.articleId AND f.type = e.type
  AND substring(e.start, 0, 10) <= substring(f.end, 0, 10) AND substring(f.start, 0, 10) <= substring(e.end, 0, 10)
WITH DISTINCT f, p.name AS name
ORDER BY name
WITH f, collect(name) AS shared
MATCH (a:OnRecord:Article {id: f.articleId})
RETURN a.publisher AS publisher, f.label AS event, f.status AS status, f.start AS start, f.end AS `end`,
  f.precision AS precision, shared, a.headline AS article, f.id AS id
ORDER BY start, publisher, id
