/** The last step: drops actors that only pass by, such as a country named as a place, or a group that neither speaks nor acts. */
import { type Actor, contains, type Event, type Relation, type Span, type Statement } from '../../graph/model/index.js';
import { type Document, layer, type Reference } from '../document/document.js';
import type { Step } from '../document/step.js';
import { COUNTED, SEVERAL_OFFICES, SEVERAL_STATES } from '../language/zh/rules/counted.js';
import { loadGazetteer } from './actors/gazetteer.js';
import { firstFrom } from './first-from.js';
import { begins, ends, expression } from './rules/pattern.js';

export const pruneStep: Step = {
  name: 'prune',
  needs: ['regions', 'tokens', 'actors', 'references', 'statements', 'events', 'relations'],
  uses: ['decisions'],
  adds: ['actors', 'statements', 'events', 'relations'],
  run: (document) => ({ layers: prune(document) }),
};

function prune(document: Document) {
  const all = layer(document, 'statements');
  const events = layer(document, 'events');
  const { decisions } = document.layers;
  const kept = decisions ? new Set(decisions.actors.keys()) : keptActors(document, all, events);
  const statements = spokenBy(all, kept);
  return {
    actors: layer(document, 'actors').filter(({ id }) => kept.has(id)),
    statements: statements.map((statement) => ({
      ...statement,
      about: statement.about.filter(({ id }) => kept.has(id) || id.startsWith('event:')),
    })),
    events: events.map((event) => withParticipants(event, kept)),
    relations: layer(document, 'relations').filter((relation) => isKept(relation, kept)),
  };
}

/** Statements of dropped speakers go with them; the others lose what they said through those. */
function spokenBy(statements: readonly Statement[], kept: ReadonlySet<string>): Statement[] {
  const staying = statements.filter(({ speaker }) => speaker === null || kept.has(speaker));
  const ids = new Set(staying.map(({ id }) => id));
  return staying.map((statement) => ({
    ...statement,
    via: statement.via.filter((id) => kept.has(id)),
    addressees: statement.addressees.filter((id) => kept.has(id)),
    quotes: statement.quotes.filter((id) => ids.has(id)),
  }));
}

export function keptActors(
  document: Document,
  statements: readonly Statement[],
  events: readonly Event[],
): Set<string> {
  const speaking = new Set(
    statements.flatMap(({ speaker, via, addressees }) => [...(speaker ? [speaker] : []), ...via, ...addressees]),
  );
  const taking = new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
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
    if (speaking.has(id)) return true;
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

function withParticipants(event: Event, kept: ReadonlySet<string>): Event {
  return { ...event, participants: event.participants.filter(({ actor }) => kept.has(actor)) };
}

function isKept({ from, to }: Relation, kept: ReadonlySet<string>): boolean {
  const known = (id: string): boolean => !id.startsWith('actor:') || kept.has(id);
  return known(from) && known(to);
}

/** 两名船员, 近50名儿童: a group that is counted is one of the story, where 官员 or 两国 need not be. */
function isCounted(name: string): boolean {
  return COUNT.test(name) && !areStates(name, 0) && !areOffices(name, name.length);
}

const COUNT = expression(COUNTED);
const areStates = begins(SEVERAL_STATES);
const areOffices = ends(SEVERAL_OFFICES);
