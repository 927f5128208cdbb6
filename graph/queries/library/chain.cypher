/*
{
  "group": "sources",
  "title": { "en": "Through whom did a statement come to us?", "zh": "一句话是怎样一层层传到读者的？" },
  "explanation": "The full chain of one statement, outermost layer first: each layer is a statement that contains the next one.",
  "parameters": [{ "name": "statement", "type": "statement", "explanation": "the innermost statement" }],
  "columns": ["layer", "who", "via", "said", "article", "publisher", "statement"]
}
*/
MATCH path = (s:OnRecord:Statement {id: $statement})<-[:QUOTES*0..8]-(o:Statement)
WHERE NOT EXISTS { (:Statement)-[:QUOTES]->(o) }
WITH nodes(path) AS layers
UNWIND range(0, size(layers) - 1) AS i
WITH DISTINCT layers[i].id AS id, size(layers) - 1 - i AS layer
MATCH (l:OnRecord:Statement {id: id})
OPTIONAL MATCH (w:Actor)-[:SAID]->(l)
OPTIONAL MATCH (l)-[v:VIA]->(m:Actor)
WITH layer, l, w.name AS who, m.name AS medium, v.order AS place
ORDER BY place
WITH layer, l, who, collect(medium) AS via
MATCH (a:OnRecord:Article {id: l.articleId})
RETURN layer, who, via, l.text AS said, a.headline AS article, a.publisher AS publisher, l.id AS statement
ORDER BY layer, statement
