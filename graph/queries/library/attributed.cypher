/*
{
  "group": "sources",
  "title": { "en": "What is put into somebody's mouth, and by whom?", "zh": "谁转述了某人的话？" },
  "explanation": {
    "en": "Statements of the actor that the article has from somebody else; those it came through, nearest the speaker first.",
    "zh": "某人的言论中，报道是从他人那里得来的那些；转述者从最接近说话人的一位排起。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the speaker", "zh": "说话人" }
    }
  ],
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
RETURN s.caption AS said, via, s.start AS date, a.headline AS article, a.publisher AS publisher, s.id AS statement
ORDER BY date, a.publishedAt, statement
