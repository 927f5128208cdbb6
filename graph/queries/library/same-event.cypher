/*
{
  "group": "events",
  "title": { "en": "Who tells of the same event, and do the reports agree?", "zh": "谁报道了同一事件，说法是否一致？" },
  "explanation": {
    "en": "Every article that tells of the event, by the day it came out, with the words, the status and the days that it gives.",
    "zh": "报道这一事件的每一篇文章，按发表日期排列，并列出各自的用词、状态和日期。"
  },
  "parameters": [
    {
      "name": "event", "type": "event",
      "explanation": { "en": "the event", "zh": "这一事件" }
    }
  ],
  "columns": ["publishedAt", "publisher", "words", "status", "start", "end", "article", "articleId"]
}
*/
MATCH (e:OnRecord:Event {id: $event})-[m:MENTIONED_IN]->(a:Article)
WITH e, a, m
ORDER BY m.start
WITH e, a, collect(m.exact) AS words, min(coalesce(m.status, e.status)) AS status, min(m.eventStart) AS start,
  max(m.eventEnd) AS `end`
RETURN substring(a.publishedAt, 0, 10) AS publishedAt, a.publisher AS publisher, words, status, start, `end`,
  a.headline AS article, a.id AS articleId
ORDER BY publishedAt, publisher, articleId
