/*
{
  "group": "sources",
  "title": { "en": "Which articles carry the text of another, or replace an earlier version?", "zh": "哪些报道与别家同文，或取代了较早的版本？" },
  "explanation": {
    "en": "Each later carrier of a text beside its first, and each later version of an article beside the one before: not two independent reports.",
    "zh": "同一文本的后来刊载者与最早刊载者，以及同一报道的较新版本与前一版本：它们并非彼此独立的报道。"
  },
  "parameters": [],
  "columns": ["how", "headline", "publisher", "publishedAt", "otherPublisher", "otherPublishedAt", "article", "other"]
}
*/
MATCH (a:OnRecord:Article)-[r:SAME_TEXT|REPLACES]->(b:Article)
RETURN type(r) AS how, a.headline AS headline, a.publisher AS publisher, a.publishedAt AS publishedAt,
  b.publisher AS otherPublisher, b.publishedAt AS otherPublishedAt, a.id AS article, b.id AS other
ORDER BY how, other, publishedAt, article
