/** Which actors rules keep as those of the story: not a country named as a place, nor a group that neither speaks nor acts. */
import { type Actor, contains, type Event, type Span, type Statement } from '../../../graph/model/index.js';
import { type Document, layer, type Reference } from '../../document/document.js';
import { firstFrom } from '../../extract/first-from.js';
import { begins, ends, expression } from '../../extract/rules/pattern.js';
import { speaking, takingPart } from '../../extract/taking-part.js';
import { COUNTED, SEVERAL_OFFICES, SEVERAL_STATES } from '../../language/zh/rules/actors/counted.js';
import { loadGazetteer } from './actors/candidates/gazetteer.js';

export function keptActors(
  document: Document,
  statements: readonly Statement[],
  events: readonly Event[],
): Set<string> {
  const voices = speaking(statements);
  const taking = takingPart(events);
  const acting = new Set(
    layer(document, 'references')
      .filter(isActing)
      .map(({ actor }) => actor),
  );
  const related = new Set(layer(document, 'relations').flatMap(({ from, to }) => [from, to]));
  const represented = new Set(
    layer(document, 'relations').flatMap(({ type, to }) => (type === 'SPEAKS_FOR' ? [to] : [])),
  );
  const isWanted = ({ id, name, kind, unnamed, mentions }: Actor): boolean => {
    if (mentions.every((mention) => isCaptioned(document, mention))) return false;
    if (voices.has(id)) return true;
    if (kind === 'person' && !unnamed) return true;
    if (kind === 'group' || unnamed) return taking.has(id) && isCounted(name);
    if (kind === 'organization' && isGeneric(document, mentions))
      return taking.has(id) || represented.has(id) || mentions.some((mention) => isSubject(document, mention));
    return acting.has(id) || taking.has(id) || (kind === 'organization' && related.has(id));
  };
  return new Set(
    layer(document, 'actors')
      .filter(isWanted)
      .map(({ id }) => id),
  );
}

/** 医院, 市委: a kind of body, known by no other name. */
function isGeneric({ shadow }: Document, mentions: readonly Span[]): boolean {
  const gazetteer = loadGazetteer();
  return mentions.every(({ start, end }) => gazetteer.isGenericBody(shadow.slice(start, end)));
}

/** It opens a clause and a verb follows. */
function isSubject(document: Document, { start, end }: Span): boolean {
  const opens = /^$|[\n，。；、：！？「“]/.test(document.shadow.slice(Math.max(0, start - 1), start));
  const tokens = layer(document, 'tokens');
  const next = tokens[firstFrom(tokens, end)];
  return opens && next?.start === end && ['v', 'd', 'TIME', 'p', 'ad'].includes(next.tag);
}

/** Whoever is only named below a picture is no actor of the story. */
function isCaptioned(document: Document, mention: Span): boolean {
  return layer(document, 'regions').some((region) => region.kind === 'caption' && contains(region, mention));
}

function isActing({ isModifier }: Reference): boolean {
  return !isModifier;
}

/** 两名船员, 近50名儿童: a group that is counted is one of the story, where 官员 or 两国 need not be. */
function isCounted(name: string): boolean {
  return COUNT.test(name) && !areStates(name, 0) && !areOffices(name, name.length);
}

const COUNT = expression(COUNTED);
const areStates = begins(SEVERAL_STATES);
const areOffices = ends(SEVERAL_OFFICES);
