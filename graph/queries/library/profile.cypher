/*
{
  "group": "actors",
  "title": { "en": "How does an actor speak?", "zh": "某人通常怎样发言？" },
  "explanation": "Statements counted by act and by whether the words are quoted.",
  "parameters": [{ "name": "actor", "type": "actor", "explanation": "the speaker" }],
  "columns": ["act", "directness", "statements", "articles"]
}
*/
MATCH (p:OnRecord:Actor {id: $actor})-[:SAID]->(s:Statement)
RETURN s.act AS act, s.directness AS directness, count(*) AS statements, count(DISTINCT s.articleId) AS articles
ORDER BY statements DESC, act, directness
