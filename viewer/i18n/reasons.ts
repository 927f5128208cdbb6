/** A reason for a decision in the language of the page, with what it weighed. */
import { describeRule } from '../../graph/model/rules/index.js';
import type { WeightyReason } from '../data/weighty-reasons.js';
import { LANGUAGES, type Language } from '../state/state.js';
import { RULE_WORDS } from './rule-words.js';
import type { Text } from './text.js';

export function reasonWords({ aspect, rule, points }: WeightyReason, text: Text, language: Language): string {
  const sign = points < 0 ? '−' : '+';
  const read = rule === null ? {} : { rule: ruleWords(rule, language) };
  return `${text(`reason.${aspect}`, read)} ${sign}${Math.abs(points)}`;
}

function ruleWords(name: string, language: Language): string {
  const translated = language === 'en' ? undefined : RULE_WORDS[name]?.[LANGUAGES.indexOf(language)];
  return translated ?? describeRule(name) ?? name;
}
