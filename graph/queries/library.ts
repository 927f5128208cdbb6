/** Reads the question library from its folder, in the order in which it is shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { because, OnRecordError } from '../model/index.js';
import { parseQuestion, QUESTION_GROUPS, type Question } from './question.js';

const FOLDER = new URL('./library/', import.meta.url);

/** All questions, by group and then by name. */
export function readQuestions(): Question[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.cypher'));
  const questions = files.map((file) => parseQuestion(file, readFileSync(new URL(file, FOLDER), 'utf8')));
  const rank = ({ group }: Question): number => QUESTION_GROUPS.indexOf(group);
  return questions.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** Throws `not-found` with the names that come near. */
export function findQuestion(name: string): Question {
  const questions = readQuestions();
  const found = questions.find((question) => question.name === name);
  if (found !== undefined) return found;
  const near = questions.filter((question) => resembles(question.name, name)).map((question) => question.name);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See all of them with: onrecord ask';
  throw new OnRecordError('not-found', `There is no question named ${name}`, {
    hint,
    reason: because('question-unknown', { name }),
  });
}

/** One holds the other, or they share a word. */
function resembles(name: string, given: string): boolean {
  if (given.length > 2 && (name.includes(given) || given.includes(name))) return true;
  const words = given.toLowerCase().split(/[\s_-]+/);
  return name.split('-').some((word) => word.length > 3 && words.includes(word));
}
