/*
{
  "group": "sources",
  "title": { "en": "On what do publishers rely?", "zh": "各家媒体依靠什么消息来源？" },
  "explanation": {
    "en": "For each publisher its articles, the statements in them, and how many of these come second-hand or from unnamed sources.",
    "zh": "各家媒体的报道篇数、其中的言论条数，以及多少条是转述的、多少条出自不具名的消息来源。"
  },
  "parameters": [],
  "columns": ["publisher", "articles", "statements", "secondHand", "unnamed"]
}
*/
MATCH (a:OnRecord:Article)
OPTIONAL MATCH (a)<-[c:MENTIONED_IN]-(s:Statement)
WHERE c.role = 'content'
OPTIONAL MATCH (s)-[v:VIA]->(:Actor)
WITH a, s, count(v) AS hands
OPTIONAL MATCH (p:Actor)-[:SAID]->(s)
WITH a.publisher AS publisher, a.id AS article, s.id AS statement,
  CASE WHEN hands > 0 THEN s.id END AS passedOn, CASE WHEN p.unnamed = true THEN s.id END AS nameless
RETURN publisher, count(DISTINCT article) AS articles, count(DISTINCT statement) AS statements,
  count(DISTINCT passedOn) AS secondHand, count(DISTINCT nameless) AS unnamed
ORDER BY articles DESC, publisher
