/** Steps that change the page itself: language, theme, what stands in the middle, the rows of the table, the question asked. */
import type { AnswerForm, Asked, Language, Sort, Tab, Theme, ViewState } from './state.js';

export function speak(state: ViewState, language: Language): ViewState {
  return { ...state, language };
}

export function dress(state: ViewState, theme: Theme): ViewState {
  return { ...state, theme };
}

export function openTab(state: ViewState, tab: Tab): ViewState {
  return { ...state, tab };
}

/** Columns differ from one kind of rows to the next, so the order goes. */
export function listRows(state: ViewState, rows: ViewState['rows']): ViewState {
  return rows === state.rows ? state : { ...state, rows, sort: null };
}

export function sortBy(state: ViewState, sort: Sort | null): ViewState {
  return { ...state, sort };
}

export function ask(state: ViewState, asked: Asked): ViewState {
  return { ...state, tab: 'ask', asked };
}

export function answerAs(state: ViewState, answer: AnswerForm): ViewState {
  return { ...state, answer };
}
