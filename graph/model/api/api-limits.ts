/** What the server gives at most, free of schemas so that the page can share it. */

/** Nodes of one neighbourhood unless asked otherwise. */
export const NEIGHBOURS_LIMIT = 200;
export const MAX_NEIGHBOUR_DEPTH = 3;
/** Characters of an id. */
export const MAX_ID_LENGTH = 300;
/** Nodes that one request may name in its address; a request with a body may name up to `MAX_SLICE_LIMIT`. */
export const MAX_IDS_IN_ADDRESS = 300;
/** Mentions that a slice brings of each node; the rest comes from `/api/mentions`. */
export const MENTIONS_PER_NODE = 100;
export const MAX_MENTIONS = 2_000;
/** Hits of each kind. */
export const SEARCH_LIMIT = 8;
export const MAX_SEARCH_LIMIT = 200;
export const MAX_SEARCH_LENGTH = 200;
export const MAX_ARTICLES = 10_000;
/** Rows of one answer. */
export const ANSWER_LIMIT = 1_000;
export const MAX_ANSWER_LIMIT = 10_000;
/** Rows that are counted beyond those that are given. */
export const MAX_COUNTED_ROWS = 100_000;
/** Seconds. */
export const QUERY_TIMEOUT = 30;
export const MAX_QUERY_TIMEOUT = 300;
/** Bytes of memory that one query may take in an embedded store. */
export const MAX_QUERY_MEMORY = 512 * 2 ** 20;
/** Bytes of the values of one answer that is given as a whole. */
export const MAX_ANSWER_BYTES = 64 * 2 ** 20;
/** Seconds after which a reader of lines that takes none is given up. */
export const READER_PATIENCE = 30;
/** How deep the lists and maps of a request may lie in each other. */
export const MAX_DEPTH = 32;
/** Bytes of a request. */
export const MAX_BODY = 1_048_576;
/** Queries that run at once; one more is told to come again. */
export const MAX_QUERIES_AT_ONCE = 4;
