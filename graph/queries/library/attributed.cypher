/*
{
  "group": "sources",
  "title": { "en": "What is put into somebody's mouth, and by whom?", "zh": "谁转述了某人的话？" },
  "explanation": "Statements of the actor that the article has from somebody else, whoever is nearest the speaker first.",
  "parameters": [{ "name": "actor", "type": "actor", "explanation": "the speaker" }],
  "columns": ["said", "via", "date", "article", "publisher", "statement"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:SAID]->(s:Statement)
WHERE EXISTS { (s)-[:VIA]->(:Actor) }
MATCH (a:OnRecord:Article {id: s.articleId})
WITH s, a
CALL (s) {
  MATCH (s)-[v:VIA]->(m:Actor)
  WITH m.name AS medium, v.order AS place
  ORDER BY place
  RETURN collect(medium) AS via
}
RETURN s.text AS said, via, s.start AS date, a.headline AS article, a.publisher AS publisher, s.id AS statement
ORDER BY date, a.publishedAt, statement
