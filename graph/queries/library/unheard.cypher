/*
{
  "group": "sources",
  "title": { "en": "Who is written about but never heard?", "zh": "谁被报道却没有发声？" },
  "explanation": {
    "en": "Actors with a name who take part in events and of whom no statement is known, by number of events.",
    "zh": "有名有姓、参与了事件、却没有任何言论记录的人物与机构，按事件数排列。"
  },
  "parameters": [
    {
      "name": "limit", "type": "count", "default": 50,
      "explanation": { "en": "at most so many rows", "zh": "最多列出几行" }
    }
  ],
  "columns": ["who", "kind", "events", "articles", "actor"]
}
*/
MATCH (p:OnRecord:Actor)
WHERE p.unnamed = false AND NOT EXISTS { (p)-[:SAID]->(:Statement) }
MATCH (p)-[r:PARTICIPATES_IN]->(e:Event)
RETURN p.name AS who, p.kind AS kind, count(DISTINCT e.id) AS events, count(DISTINCT r.articleId) AS articles,
  p.id AS actor
ORDER BY events DESC, who, actor
LIMIT $limit
