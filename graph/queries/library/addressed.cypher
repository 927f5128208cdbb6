/*
{
  "group": "statements",
  "title": { "en": "Who addressed whom, and how?", "zh": "谁对谁说话，是要求、承诺还是威胁？" },
  "explanation": {
    "en": "Counts statements that are said to somebody by speaker, act and addressee.",
    "zh": "有明确对象的言论，按说话人、言语行为和对象计数。"
  },
  "parameters": [
    {
      "name": "act", "type": "act", "default": null,
      "explanation": { "en": "only this act, such as demand or threaten", "zh": "只看这一类言语行为，如要求、威胁" }
    }
  ],
  "columns": ["who", "act", "toWhom", "statements"]
}
*/
MATCH (x:OnRecord:Actor)-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(y:Actor)
WHERE $act IS NULL OR s.act = $act
RETURN x.name AS who, s.act AS act, y.name AS toWhom, count(DISTINCT s.id) AS statements
ORDER BY statements DESC, who, toWhom, act
