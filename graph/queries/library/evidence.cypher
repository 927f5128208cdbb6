/*
{
  "group": "quality",
  "title": { "en": "Which words does it rest on, and which rule found them?", "zh": "依据是哪些原文，由哪条规则得出？" },
  "explanation": {
    "en": "Every place in an article that names, tells or quotes the actor, statement, event or place.",
    "zh": "报道中提到、讲述或引用这一人物、机构、言论、事件或地点的每一处原文。"
  },
  "parameters": [
    {
      "name": "id", "type": "node",
      "explanation": { "en": "an actor, a statement or an event", "zh": "人物、机构、言论或事件" }
    }
  ],
  "columns": ["role", "words", "start", "end", "rule", "confidence", "article", "publisher", "articleId"]
}
*/
MATCH (n:OnRecord {id: $id})-[m:MENTIONED_IN]->(a:Article)
RETURN m.role AS role, m.exact AS words, m.start AS start, m.end AS `end`, m.rule AS rule, m.confidence AS confidence,
  a.headline AS article, a.publisher AS publisher, a.id AS articleId
ORDER BY articleId, start, `end`, role
