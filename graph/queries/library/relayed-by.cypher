/*
{
  "group": "sources",
  "title": { "en": "Whose words does somebody pass on?", "zh": "某媒体或某人转述了谁的话？" },
  "explanation": "Statements that came through this medium or person; order 1 is nearest the speaker.",
  "parameters": [{ "name": "actor", "type": "actor", "explanation": "the medium or person" }],
  "columns": ["who", "said", "order", "date", "article", "statement"]
}
*/
MATCH (m:OnRecord:Actor {id: $actor})<-[v:VIA]-(s:Statement)
OPTIONAL MATCH (p:Actor)-[:SAID]->(s)
MATCH (a:OnRecord:Article {id: s.articleId})
RETURN p.name AS who, s.text AS said, v.order AS `order`, s.start AS date, a.headline AS article, s.id AS statement
ORDER BY date, who, statement
