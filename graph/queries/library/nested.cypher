/*
{
  "group": "sources",
  "title": { "en": "Who quotes whom inside a statement?", "zh": "谁在自己的话里引述了谁？" },
  "explanation": {
    "en": "A statement that lies inside the statement of somebody else, the deepest first.",
    "zh": "包含在他人言论之内的言论，嵌套最深的排在最前。"
  },
  "parameters": [],
  "columns": ["reporter", "speaker", "said", "depth", "statement"]
}
*/
MATCH (r:Actor)-[:SAID]->(o:OnRecord:Statement)-[:QUOTES]->(s:Statement)<-[:SAID]-(p:Actor)
WHERE r.id <> p.id
RETURN r.name AS reporter, p.name AS speaker, s.caption AS said, s.depth AS depth, s.id AS statement
ORDER BY depth DESC, reporter, speaker, statement
