/** The step that finds actors: candidates of every kind, overlaps settled, names joined, titles read. */
import { type Actor, contentId, type Mention, type QuotedSpan, quote } from '../../../../graph/model/index.js';
import type { Document, Reference } from '../../../document/document.js';
import type { Step } from '../../../document/step.js';
import { type Candidate, settleOverlaps } from '../../../extract/actors/candidate.js';
import type { NameDecider } from '../../../extract/actors/name-decider.js';
import { withSameJoined } from '../../../extract/actors/same-actor.js';
import { unique } from '../../../extract/actors/unique.js';
import { UNWEIGHED } from '../../../extract/confidence/confidence.js';
import { firstFrom } from '../../../extract/first-from.js';
import { anaphorCandidates } from './anaphora.js';
import { joinApposed, roleApposed } from './apposition.js';
import { bodyCandidates } from './candidates/body-candidates.js';
import { countedCandidates } from './candidates/counted-candidates.js';
import { countryCandidates } from './candidates/country-candidates.js';
import { groupCandidates } from './candidates/group-candidates.js';
import { latinCandidates } from './candidates/latin-candidates.js';
import { learnedCandidates } from './candidates/learned-candidates.js';
import { missionCandidates } from './candidates/mission-candidates.js';
import { companyShortNames, namedBodyCandidates } from './candidates/named-body-candidates.js';
import { nicknameCandidates } from './candidates/nickname-candidates.js';
import { personCandidates } from './candidates/person-candidates.js';
import { titleCandidates } from './candidates/title-candidates.js';
import { clusters } from './clusters.js';
import { otherExtents } from './group-kind.js';
import { withoutOverruled } from './names/extents.js';
import { ownNames } from './names/own-names.js';
import { preferredForm } from './names/preferred-form.js';
import { joinRoleHolders } from './role-holders.js';
import { markModifiers, roleAfter, roleBefore } from './roles.js';
import { type ActorScene, actorScene } from './scene.js';

/** By rules alone, or with somebody who decides where they and the encoder differ. */
export function actorsStep(decider?: NameDecider): Step {
  return {
    name: 'actors',
    needs: ['sentences', 'quotations', 'tokens'],
    uses: ['encoded'],
    adds: ['actors', 'references'],
    run: (document) => ({ layers: findActors(document, decider) }),
  };
}

function findActors(
  document: Document,
  decider: NameDecider | undefined,
): { actors: Actor[]; references: Reference[] } {
  const scene = actorScene(document);
  const candidates = allCandidates(scene, decider);
  const joined = withSameJoined(
    { ...scene, isListed: (key) => scene.gazetteer.canonicalName(key) !== undefined },
    clusters(scene, candidates),
    decider,
  );
  const actors = new Map([...joined].map(([key, members]) => [key, actorOf(scene, key, members, candidates)]));
  const references = [...joined].flatMap(([key, members]) =>
    members.map((member) => reference(member, actors.get(key)?.id ?? '')),
  );
  return { actors: unique([...actors.values()]), references: references.sort((a, b) => a.start - b.start) };
}

function allCandidates(scene: ActorScene, decider: NameDecider | undefined): Candidate[] {
  const bodies = [...bodyCandidates(scene), ...namedBodyCandidates(scene)];
  const settled = settleOverlaps([
    ...personCandidates(scene),
    ...latinCandidates(scene),
    ...countryCandidates(scene),
    ...bodies,
    ...companyShortNames(scene, bodies),
    ...groupCandidates(scene),
    ...countedCandidates(scene),
    ...missionCandidates(scene),
    ...nicknameCandidates(scene),
  ]);
  const described = joinApposed(scene, settleOverlaps([...settled, ...titleCandidates(scene, settled)]));
  const titled = joinRoleHolders(scene, described);
  const ruled = withoutOverruled(scene, settleOverlaps([...titled, ...anaphorCandidates(scene, titled)]), decider);
  const all = [...ruled, ...learnedCandidates(scene, ruled)].sort((one, other) => one.start - other.start);
  return markModifiers(scene, all);
}

function reference({ start, end, form, kind, isMedium, isModifier }: Candidate, actor: string): Reference {
  return { start, end, actor, form, kind, isMedium, isModifier };
}

function actorOf(scene: ActorScene, key: string, members: readonly Candidate[], all: readonly Candidate[]): Actor {
  const { document, gazetteer } = scene;
  const mentions = members.map(
    ({ start, end, rule }): Mention => ({ ...quote(document.text, start, end), rule, confidence: UNWEIGHED }),
  );
  const first = members[0] as Candidate;
  const unnamed = members.every((member) => member.unnamed);
  const name = bestName(scene, members);
  const listed = gazetteer.canonicalName(key);
  const canonical = listed ?? document.shadow.slice(name.start, name.end);
  const aliases = aliasesOf(members, document);
  const preferredName = listed && preferredForm(document, listed, aliases);
  return {
    id: contentId('actor', first.kind, canonical, unnamed ? document.article.id : null),
    // 中, 美: one character is a sign for a state, and no name.
    name: preferredName && name.text.length === 1 ? preferredName : bare(name.text),
    ...(preferredName && { preferredName }),
    kind: first.kind,
    aliases,
    names: ownNames(scene, members),
    roles: rolesOf(scene, members, all),
    unnamed,
    mentions,
  };
}

/** The fullest name the text gives; a state keeps its plain name rather than X政府. */
function bestName({ document, gazetteer }: ActorScene, members: readonly Candidate[]): QuotedSpan {
  const named = members.filter(({ form }) => form === 'name');
  const pool = named.length > 0 ? named : members.filter(({ isGloss }) => !isGloss);
  const word = ({ start, end }: Candidate): string => document.shadow.slice(start, end);
  const plain = pool.filter((one) => gazetteer.countryByName(word(one))?.name === word(one));
  const states = pool.filter((one) => gazetteer.countryByName(word(one)) !== undefined);
  const best = [plain, states, pool, members].find((list) => list.length > 0) ?? [];
  const ranked = [...best].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const fullest = ranked[0] as Candidate;
  return quote(document.text, fullest.start, fullest.end);
}

function bare(name: string): string {
  return name.replace(/^《(.+)》$/, '$1');
}

/** Every surface form once; one-character state names are forms only where there is no other. */
function aliasesOf(members: readonly Candidate[], { text, shadow }: Document): string[] {
  const extents = members.flatMap((member) => [member, ...(member.unnamed ? otherExtents(shadow, member) : [])]);
  const forms = extents.map(({ start, end }) => bare(text.slice(start, end)));
  const long = members[0]?.kind === 'person' ? forms : forms.filter((form) => form.length > 1);
  return [...new Set(long.length > 0 ? long : forms)];
}

function rolesOf(scene: ActorScene, members: readonly Candidate[], all: readonly Candidate[]): string[] {
  const roles = members.flatMap((member) => {
    if (member.kind !== 'person') return [];
    const index = firstFrom(all, member.start);
    const before = all.slice(Math.max(0, index - 6), index);
    return [roleBefore(scene, member, before), roleAfter(scene, member), roleApposed(scene, member)].flatMap((role) =>
      role ? [role.text] : [],
    );
  });
  return [...new Set(roles)];
}
