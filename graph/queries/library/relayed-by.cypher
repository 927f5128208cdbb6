/*
{
  "group": "sources",
  "title": { "en": "Whose words does somebody pass on?", "zh": "某媒体或某人转述了谁的话？" },
  "explanation": {
    "en": "Statements that came through this medium or person; order 1 is nearest the speaker.",
    "zh": "经由这家媒体或这个人传来的言论；次序 1 表示最接近说话人。"
  },
  "parameters": [
    {
      "name": "actor", "type": "actor",
      "explanation": { "en": "the medium or person", "zh": "媒体或人物" }
    }
  ],
  "columns": ["who", "said", "order", "date", "article", "statement"]
}
*/
MATCH (m:OnRecord:Actor {id: $actor})<-[v:VIA]-(s:Statement)
MATCH (a:OnRecord:Article {id: s.articleId})
RETURN head([(s)<-[:SAID]-(p:Actor) | p.name]) AS who, s.caption AS said, v.order AS `order`, s.start AS date,
  a.headline AS article, s.id AS statement
ORDER BY date, who, statement
