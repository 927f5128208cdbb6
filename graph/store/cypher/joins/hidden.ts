/** What a store keeps, beside the graph, to join articles by: no part of the graph, bears no marker, stands in no answer. */

/** That an actor is called by a name: `{id, name, holder, isMain, isPart, count}`, the count being that of the articles that say so. */
export const HOLDING = 'OnRecordHolding';
/** Which node stands for an id that an article gives, where that is another: `{id, node}`. */
export const IDENTITY = 'OnRecordIdentity';
/** A key under which an event is compared with others: `{key, event, articleId}`. */
export const TELLING = 'OnRecordTelling';

export const HIDDEN_LABELS = [HOLDING, IDENTITY, TELLING] as const;

export const HIDDEN_INDEXES = [
  `CREATE INDEX onrecord_holding IF NOT EXISTS FOR (n:${HOLDING}) ON (n.id)`,
  `CREATE INDEX onrecord_holding_name IF NOT EXISTS FOR (n:${HOLDING}) ON (n.name)`,
  `CREATE INDEX onrecord_holder IF NOT EXISTS FOR (n:${HOLDING}) ON (n.holder)`,
  `CREATE INDEX onrecord_identity IF NOT EXISTS FOR (n:${IDENTITY}) ON (n.id)`,
  `CREATE INDEX onrecord_identity_node IF NOT EXISTS FOR (n:${IDENTITY}) ON (n.node)`,
  `CREATE INDEX onrecord_telling IF NOT EXISTS FOR (n:${TELLING}) ON (n.key)`,
  `CREATE INDEX onrecord_telling_event IF NOT EXISTS FOR (n:${TELLING}) ON (n.event)`,
  `CREATE INDEX onrecord_telling_article IF NOT EXISTS FOR (n:${TELLING}) ON (n.articleId)`,
];
