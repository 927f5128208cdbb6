/*
{
  "group": "actors",
  "title": { "en": "How are two actors connected?", "zh": "两个行为者之间有什么联系？" },
  "explanation": "The shortest lines of contact: through events they share, through what they say of, to or for each other, through offices.",
  "parameters": [
    { "name": "from", "type": "actor", "explanation": "one actor" },
    { "name": "to", "type": "actor", "explanation": "the other" },
    { "name": "limit", "type": "count", "explanation": "at most so many lines", "default": 10 }
  ],
  "columns": ["steps", "line"]
}
*/
MATCH (a:OnRecord:Actor {id: $from})
MATCH (b:OnRecord:Actor {id: $to})
MATCH path = allShortestPaths((a)-[:PARTICIPATES_IN|SAID|VIA|ADDRESSED_TO|ABOUT|HOLDS|SPEAKS_FOR*..6]-(b))
WITH length(path) AS steps, [n IN nodes(path) | coalesce(n.name, n.label, n.text)] AS line
WITH DISTINCT steps, line, reduce(all = '', word IN line | all + ' ' + word) AS words
RETURN steps, line
ORDER BY steps, words
LIMIT $limit
