/** The door of the question library: what can be asked, and how its parameters are completed. */
export { findQuestion, readQuestions } from './library.js';
export { type Completed, completeParameters } from './parameters.js';
export { isNodeParameter, type Question, type QuestionParameter } from './question.js';
export { type Ask, type FoundNode, resolveNode } from './resolve.js';
