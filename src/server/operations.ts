/** Every address of the JSON API: what it is for, what it takes and what it gives. The OpenAPI description is made of these. */
import type { z } from 'zod';
import {
  answerSchema,
  articleListSchema,
  articleViewSchema,
  askRequestSchema,
  decidedAnswerSchema,
  decisionsSchema,
  edgesRequestSchema,
  edgeValueSchema,
  failureSchema,
  forbiddenSchema,
  joiningEdgesSchema,
  listedArticleSchema,
  mapValueSchema,
  mentionsSchema,
  namedNodesSchema,
  neighboursSchema,
  nodesRequestSchema,
  nodeValueSchema,
  parameterSchema,
  pathSchema,
  pathValueSchema,
  proposedSchema,
  queryRequestSchema,
  questionSchema,
  questionsSchema,
  searchGroupSchema,
  searchHitSchema,
  searchResultSchema,
  sliceArticleSchema,
  sliceEdgeSchema,
  sliceMentionSchema,
  sliceNodeSchema,
  sliceSchema,
  statusSchema,
  valueSchema,
} from '../../graph/model/index.js';
import {
  articlesQuery,
  decisionsQuery,
  mentionsQuery,
  neighboursQuery,
  nodesQuery,
  pathQuery,
  searchQuery,
  sliceQuery,
} from './requests.js';

export interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: string;
  /** It also answers line by line, to who accepts that. */
  readonly lines?: boolean;
  /** Name of the schema of its answer. */
  readonly answer: string;
  /** Statuses of its refusals, beside those that any request may meet. */
  readonly refusals: readonly number[];
}

/** Named, since several operations speak of the same. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Answer: answerSchema,
  Value: valueSchema,
  NodeValue: nodeValueSchema,
  EdgeValue: edgeValueSchema,
  PathValue: pathValueSchema,
  MapValue: mapValueSchema,
  Parameter: parameterSchema,
  Article: articleViewSchema,
  ArticleList: articleListSchema,
  AskRequest: askRequestSchema,
  Decisions: decisionsSchema,
  Proposed: proposedSchema,
  DecidedAnswer: decidedAnswerSchema,
  ForbiddenWords: forbiddenSchema,
  EdgesRequest: edgesRequestSchema,
  GraphSlice: sliceSchema,
  JoiningEdges: joiningEdgesSchema,
  Mentions: mentionsSchema,
  NamedNodes: namedNodesSchema,
  Neighbours: neighboursSchema,
  NodesRequest: nodesRequestSchema,
  Path: pathSchema,
  QueryRequest: queryRequestSchema,
  Questions: questionsSchema,
  SearchResult: searchResultSchema,
  Status: statusSchema,
  Failure: failureSchema,
  Question: questionSchema,
  SearchGroup: searchGroupSchema,
  SearchHit: searchHitSchema,
  SliceNode: sliceNodeSchema,
  SliceEdge: sliceEdgeSchema,
  SliceMention: sliceMentionSchema,
  SliceArticle: sliceArticleSchema,
  ListedArticle: listedArticleSchema,
};

const get = { method: 'get', refusals: [400] } as const;
const ask = { method: 'post', answer: 'Answer', refusals: [400, 404, 413, 415, 429, 501, 503] } as const;

export const OPERATIONS: readonly Operation[] = [
  { ...get, path: '/api/status', summary: 'What is served, and whether its store has changed since', answer: 'Status' },
  {
    ...get,
    path: '/api/slice',
    summary: 'The best connected nodes, with what joins them',
    query: sliceQuery,
    answer: 'GraphSlice',
  },
  {
    ...get,
    path: '/api/neighbours',
    summary: 'What lies round a node',
    query: neighboursQuery,
    answer: 'Neighbours',
    refusals: [400, 404],
  },
  {
    ...get,
    path: '/api/path',
    summary: 'The shortest path between two nodes, mentions in articles left out',
    query: pathQuery,
    answer: 'Path',
    refusals: [400, 404],
  },
  { ...get, path: '/api/nodes', summary: 'The nodes that are named', query: nodesQuery, answer: 'NamedNodes' },
  {
    method: 'post',
    path: '/api/nodes',
    summary: 'The same, for more nodes than an address holds',
    body: 'NodesRequest',
    answer: 'NamedNodes',
    refusals: [400, 413, 415],
  },
  {
    method: 'post',
    path: '/api/edges',
    summary: 'The edges that join two sets of nodes',
    body: 'EdgesRequest',
    answer: 'JoiningEdges',
    refusals: [400, 413, 415],
  },
  {
    ...get,
    path: '/api/mentions',
    summary: 'Where articles speak of a node',
    query: mentionsQuery,
    answer: 'Mentions',
    refusals: [400, 404],
  },
  {
    ...get,
    path: '/api/search',
    summary: 'Finds by any part of a word in either script, and Chinese names by pinyin or its initials',
    query: searchQuery,
    answer: 'SearchResult',
  },
  { ...get, path: '/api/articles', summary: 'The articles', query: articlesQuery, answer: 'ArticleList' },
  {
    ...get,
    path: '/api/articles/{id}',
    summary: 'An article with its text',
    answer: 'Article',
    refusals: [404],
  },
  {
    ...get,
    path: '/api/decisions',
    summary: 'Why a place of an article is read as it is: the article is read once more',
    query: decisionsQuery,
    answer: 'Decisions',
    refusals: [400, 404, 501],
  },
  { ...get, path: '/api/questions', summary: 'The question library', answer: 'Questions', refusals: [] },
  { ...ask, path: '/api/questions/{name}', summary: 'Asks a question of the library', body: 'AskRequest' },
  { ...ask, path: '/api/query', summary: 'Runs Cypher that reads', body: 'QueryRequest', lines: true },
  {
    method: 'post',
    path: '/api/refresh',
    summary: 'Reads the store again',
    answer: 'Status',
    refusals: [415, 503],
  },
];
