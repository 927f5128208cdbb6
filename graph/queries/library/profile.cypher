/*
{
  "group": "actors",
  "title": { "en": "How does an actor speak?", "zh": "某人通常怎样发言？" },
  "explanation": {
    "en": "Statements counted by act and by whether the words are quoted.",
    "zh": "某人的言论，按言语行为以及是否逐字引用计数。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the speaker", "zh": "说话人" }
    }
  ],
  "columns": ["act", "directness", "statements", "articles"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:SAID]->(s:Statement)
RETURN s.act AS act, s.directness AS directness, count(*) AS statements, count(DISTINCT s.articleId) AS articles
ORDER BY statements DESC, act, directness
