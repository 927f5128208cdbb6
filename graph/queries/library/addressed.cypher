/*
{
  "group": "statements",
  "title": { "en": "Who addressed whom, and how?", "zh": "谁对谁说话，是要求、承诺还是威胁？" },
  "explanation": "Counts statements that are said to somebody by speaker, act and addressee.",
  "parameters": [
    { "name": "act", "type": "act", "explanation": "only this act, such as demand or threaten", "default": null }
  ],
  "columns": ["who", "act", "toWhom", "statements"]
}
*/
MATCH (x:OnRecord:Actor)-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(y:Actor)
WHERE $act IS NULL OR s.act = $act
RETURN x.name AS who, s.act AS act, y.name AS toWhom, count(DISTINCT s.id) AS statements
ORDER BY statements DESC, who, toWhom, act
