/*
{
  "group": "sources",
  "title": { "en": "What rests on sources without a name?", "zh": "哪些话出自不具名的消息来源？" },
  "explanation": {
    "en": "Speakers such as 专家 or 知情人士, how often they are cited, and up to three of their statements.",
    "zh": "“专家”“知情人士”一类的说话人、被引用的次数，以及其言论的样例（至多三条）。"
  },
  "parameters": [],
  "columns": ["who", "kind", "statements", "articles", "sample"]
}
*/
MATCH (p:OnRecord:Actor)-[:SAID]->(s:Statement)
WHERE p.unnamed = true
WITH p, s
ORDER BY s.id
WITH p, count(s) AS statements, count(DISTINCT s.articleId) AS articles, collect(s.caption) AS texts
RETURN p.name AS who, p.kind AS kind, statements, articles, texts[0..3] AS sample
ORDER BY statements DESC, who
