/*
{
  "group": "sources",
  "title": { "en": "Which claims are second-hand?", "zh": "哪些说法是转述的？" },
  "explanation": "Statements that the article has from somebody other than the speaker; the more hands they went through, the higher.",
  "parameters": [
    { "name": "actor", "type": "actor", "explanation": "only what is put into this one's mouth", "default": null }
  ],
  "columns": ["who", "said", "via", "hands", "article", "statement"]
}
*/
MATCH (s:OnRecord:Statement)-[v:VIA]->(m:Actor)
OPTIONAL MATCH (p:Actor)-[:SAID]->(s)
WITH s, p.name AS who, p.id AS speaker, m.name AS medium, v.order AS place
ORDER BY place
WITH s, who, speaker, collect(medium) AS via
WHERE $actor IS NULL OR speaker = $actor
MATCH (a:OnRecord:Article {id: s.articleId})
RETURN who, s.text AS said, via, size(via) AS hands, a.headline AS article, s.id AS statement
ORDER BY hands DESC, who, said, statement
