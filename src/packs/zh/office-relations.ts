/** Who holds an office where, and who speaks for whom, where body, title and name stand in one. */
import type { Relation, RelationRule } from '../../../graph/model/index.js';
import { type Document, layer, type Reference } from '../../document/document.js';
import { UNWEIGHED } from '../../extract/confidence/confidence.js';
import { expression } from '../../extract/rules/pattern.js';
import { SPOKESPERSONS } from '../../language/zh/words/actors/offices.js';
import { JOINS_TITLES } from '../../language/zh/words/actors/titles.js';
import { OF } from '../../language/zh/words/particles.js';
import { loadGazetteer } from './actors/candidates/gazetteer.js';

const SPOKESPERSON = expression([SPOKESPERSONS]);
const JOINED = expression([JOINS_TITLES]);
const OPENING = expression([{ edge: 'start' }, { upTo: 16, least: 1, of: [[OF, ' ', '\u3000', '\n', '\t']] }]);
const HOLDS_RULE: RelationRule = 'title-before-name';
const SPEAKS_RULE: RelationRule = 'spokesperson-title';

/** 日本防卫相小泉 → 小泉 HOLDS 防卫相 at 日本; 外交部发言人 speaks for 外交部. Each pair and title once. */
export function officeRelations(document: Document): Relation[] {
  const references = layer(document, 'references');
  const relations = new Map<string, Relation>();
  references.forEach((person, index) => {
    const body = references[index - 1];
    if (person.kind !== 'person' || !body || !isOfficeOf(document, body, person)) return;
    const [title = ''] = document.text.slice(body.end, person.start).replace(OPENING, '').split(JOINED);
    const span = { start: body.start, end: person.end };
    const add = (relation: Relation): void => {
      const key = `${relation.type}:${relation.from}:${relation.to}:${relation.title}`;
      if (!relations.has(key)) relations.set(key, relation);
    };
    add({ type: 'HOLDS', from: person.actor, to: body.actor, title, ...span, rule: HOLDS_RULE, confidence: UNWEIGHED });
    if (SPOKESPERSON.test(document.shadow.slice(body.end, person.start))) {
      add({
        type: 'SPEAKS_FOR',
        from: person.actor,
        to: body.actor,
        title: 'spokesperson',
        ...span,
        rule: SPEAKS_RULE,
        confidence: UNWEIGHED,
      });
    }
  });
  return [...relations.values()];
}

/** The body's name and the title run up to the person's name without a break. */
function isOfficeOf(document: Document, body: Reference, person: Reference): boolean {
  if (!body.isModifier || (body.kind !== 'organization' && body.kind !== 'country')) return false;
  const title = document.shadow.slice(body.end, person.start);
  if (!loadGazetteer().titles.endsWithOne(title)) return false;
  return title.length >= 2 && title.length <= 16 && /^[\u4e00-\u9fffA-Za-z、]+$/.test(title);
}
