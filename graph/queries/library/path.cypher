/*
{
  "group": "actors",
  "title": { "en": "How are two actors connected?", "zh": "两个行为者之间有什么联系？" },
  "explanation": {
    "en": "The shortest lines of contact: through events they share, through what they say of, to or for each other, through offices.",
    "zh": "两者之间最短的联系：经由共同参与的事件，经由谈及对方、对对方说或代对方说的话，经由职务。"
  },
  "parameters": [
    {
      "name": "from", "type": "actor",
      "explanation": { "en": "one actor", "zh": "一方" }
    },
    {
      "name": "to", "type": "actor",
      "explanation": { "en": "the other", "zh": "另一方" }
    },
    {
      "name": "limit", "type": "count", "default": 10,
      "explanation": { "en": "at most so many lines", "zh": "最多列出几条联系" }
    }
  ],
  "columns": ["steps", "line"]
}
*/
MATCH (a:OnRecord:Actor {id: $from})
MATCH (b:OnRecord:Actor {id: $to})
MATCH path = allShortestPaths((a)-[:PARTICIPATES_IN|SAID|VIA|ADDRESSED_TO|ABOUT|HOLDS|SPEAKS_FOR*..6]-(b))
WITH length(path) AS steps, [n IN nodes(path) | coalesce(n.name, n.label, n.caption)] AS line
WITH DISTINCT steps, line, reduce(all = '', word IN line | all + ' ' + word) AS words
RETURN steps, line
ORDER BY steps, words
LIMIT $limit
