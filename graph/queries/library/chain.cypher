/*
{
  "group": "sources",
  "title": { "en": "Through whom did a statement come to us?", "zh": "一句话是怎样一层层传到读者的？" },
  "explanation": {
    "en": "The full chain of one statement, outermost layer first: each layer is a statement that contains the next one.",
    "zh": "一条言论的完整转述链，从最外层列起；每一层言论都包含下一层。"
  },
  "parameters": [
    {
      "name": "statement", "type": "statement",
      "explanation": { "en": "the innermost statement", "zh": "最里层的言论" }
    }
  ],
  "columns": ["layer", "who", "via", "said", "article", "publisher", "statement"]
}
*/
MATCH path = (t:OnRecord:Statement {id: $statement})<-[:QUOTES*0..8]-(o:Statement)
WHERE NOT EXISTS { (o)<-[:QUOTES]-(:Statement) }
WITH nodes(path) AS layers
UNWIND range(0, size(layers) - 1) AS i
WITH DISTINCT layers[i].id AS id, size(layers) - 1 - i AS layer
MATCH (s:OnRecord:Statement {id: id})
MATCH (a:OnRecord:Article {id: s.articleId})
WITH layer, s, a, head([(s)<-[:SAID]-(p:Actor) | p.name]) AS who
CALL (s) {
  MATCH (s)-[v:VIA]->(m:Actor)
  WITH m.name AS medium, v.order AS place
  ORDER BY place
  RETURN collect(medium) AS via
}
RETURN layer, who, via, s.caption AS said, a.headline AS article, a.publisher AS publisher, s.id AS statement
ORDER BY layer, statement
