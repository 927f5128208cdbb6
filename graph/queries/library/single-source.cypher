/*
{
  "group": "sources",
  "title": { "en": "Which events are known from one source only?", "zh": "哪些事件只有一个消息来源？" },
  "explanation": {
    "en": "Events that no article tells in its own words and that one speaker alone asserts, predicts or asks for.",
    "zh": "没有任何报道以自己的口吻讲述、只有一个人断言、预测或要求的事件。"
  },
  "parameters": [],
  "columns": ["event", "type", "status", "contested", "source", "statements", "article", "id"]
}
*/
MATCH (e:OnRecord:Event)<-[b:ABOUT]-(s:Statement)<-[:SAID]-(p:Actor)
WHERE b.stance IS NULL OR b.stance <> 'denies'
WITH e, collect(DISTINCT p.name) AS sources, count(DISTINCT s.id) AS statements
WHERE size(sources) = 1
MATCH (e)-[m:MENTIONED_IN]->(a:Article)
MATCH (a)<-[c:MENTIONED_IN]-(:Statement)
WHERE c.role = 'content' AND c.start <= m.start AND m.end <= c.end
WITH DISTINCT e, a.headline AS headline, sources[0] AS source, statements, m.id AS mention
ORDER BY headline
WITH e, source, statements, collect(headline) AS headlines, count(DISTINCT mention) AS within
WHERE within = COUNT { (e)-[:MENTIONED_IN]->(:Article) }
RETURN e.label AS event, e.type AS type, e.status AS status, e.contested AS contested, source, statements,
  headlines[0] AS article, e.id AS id
ORDER BY event, id
