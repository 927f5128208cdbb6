/*
{
  "group": "sources",
  "title": { "en": "Which claims are second-hand?", "zh": "哪些说法是转述的？" },
  "explanation": {
    "en": "Statements that the article has from somebody other than the speaker; the more hands they went through, the higher.",
    "zh": "报道不是从说话人本人、而是从他人那里得来的言论；经手的人越多，排得越前。"
  },
  "parameters": [],
  "columns": ["who", "said", "via", "hands", "article", "statement"]
}
*/
MATCH (s:OnRecord:Statement)
WHERE EXISTS { (s)-[:VIA]->(:Actor) }
MATCH (a:OnRecord:Article {id: s.articleId})
WITH s, a, head([(s)<-[:SAID]-(p:Actor) | p.name]) AS who
CALL (s) {
  MATCH (s)-[v:VIA]->(m:Actor)
  WITH m.name AS medium, v.order AS place
  ORDER BY place
  RETURN collect(medium) AS via
}
RETURN who, s.caption AS said, via, size(via) AS hands, a.headline AS article, s.id AS statement
ORDER BY hands DESC, who, said, statement
