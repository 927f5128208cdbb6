/** Who may say a statement, and who may pass it on: the rule's answers, the encoder's, and who speaks around and before. */
import type { Actor, Statement } from '../../../graph/model/index.js';
import type { Voices } from '../../document/encoded.js';
import { statementEvidence } from '../confidence/evidence.js';
import type { Findings } from '../confidence/findings.js';
import { firstAt } from '../first-from.js';
import type { MentionPlaces } from '../mention-places.js';
import type { Features, VoiceProposal } from './proposals.js';
import type { Pooled } from './statement-pool.js';

/** The most that the encoder may add beside the rule's answer. */
const MOST = 8;

export interface VoiceScene {
  readonly findings: Findings;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly media: ReadonlySet<string>;
  readonly chances: Chances;
  readonly pooled: Pooled;
  readonly voices: Voices | undefined;
  /** Who may be thought to say the words before, around and after, without a decision. */
  readonly before: string | null;
  readonly around: string | null;
  readonly after: string | null;
  /** Who passed on the words before. */
  readonly viaBefore: readonly string[];
  /** Of each actor the places in the article's list of statements at which it may be thought to speak, in order. */
  readonly turns: ReadonlyMap<string, readonly number[]>;
  /** The place of these words in that list. */
  readonly turn: number;
  /** Characters of a Chinese one's worth. */
  readonly breadth: number;
}

/** Statements further back than this are all as far. */
const FARTHEST = 12;

/** How likely each actor says the words or passes them on: over all its mentions in view. */
export interface Chances {
  readonly speaker: ReadonlyMap<string, number>;
  readonly via: ReadonlyMap<string, number>;
}

/** `actorAt` gives the actor of a reference by its place. */
export function chancesOf(voices: Voices | undefined, actorAt: ReadonlyMap<string, string>): Chances {
  const [speaker, via] = [new Map<string, number>(), new Map<string, number>()];
  for (const mention of voices?.mentions ?? []) {
    const actor = actorAt.get(`${mention.start}:${mention.end}`);
    if (actor === undefined) continue;
    speaker.set(actor, (speaker.get(actor) ?? 0) + mention.speaker);
    via.set(actor, (via.get(actor) ?? 0) + mention.via);
  }
  return { speaker, via };
}

/** The rule's answer where there is one, else the encoder's: what others may lean on before anything is decided. */
export function provisional({ statement, isRuled }: Pooled, { speaker }: Chances): string | null {
  if (isRuled) return statement.speaker;
  return top(speaker, 1)[0] ?? null;
}

function top(chances: ReadonlyMap<string, number>, count: number): string[] {
  return [...chances]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([actor]) => actor);
}

export function speakerProposals(scene: VoiceScene): VoiceProposal[] {
  const { pooled, voices, before, around, after } = scene;
  const { speaker } = scene.chances;
  const ruled = pooled.isRuled ? pooled.statement.speaker : null;
  const ranked = top(speaker, MOST);
  const actors = [...new Set([ruled, ...ranked, before, around, after])].filter((actor) => actor !== null);
  const first = speaker.get(ranked[0] ?? '') ?? 0;
  const options = actors.map((actor): VoiceProposal => {
    const chance = speaker.get(actor) ?? 0;
    return {
      actor,
      features: {
        ...common(actor, scene),
        ...answer(actor === ruled, scene),
        chance,
        rank: rankOf(ranked, actor),
        lead: chance - (actor === ranked[0] ? (speaker.get(ranked[1] ?? '') ?? 0) : first),
      },
    };
  });
  const nobody: VoiceProposal = {
    actor: null,
    features: {
      ...shared(scene),
      nobody: 1,
      ...answer(pooled.isRuled && ruled === null, scene),
      chance: voices?.noSpeaker ?? 0,
      lead: (voices?.noSpeaker ?? 0) - first,
    },
  };
  return [...options, nobody];
}

export function viaProposals(scene: VoiceScene): (VoiceProposal & { actor: string })[] {
  const { pooled, voices, around, viaBefore } = scene;
  const { speaker, via } = scene.chances;
  const ranked = top(via, 3);
  const ruled = pooled.statement.via;
  const actors = [...new Set([...ruled, ...ranked, ...viaBefore, around])].filter((actor) => actor !== null);
  return actors.map((actor) => ({
    actor,
    features: {
      ...common(actor, scene),
      ruled: Number(ruled.includes(actor)),
      'ruled:rank': ruled.indexOf(actor),
      'via-before': Number(viaBefore.includes(actor)),
      chance: via.get(actor) ?? 0,
      rank: rankOf(ranked, actor),
      'no-via': voices?.noVia ?? 0,
      'speaker-chance': speaker.get(actor) ?? 0,
      'is-ruled-speaker': Number(actor === pooled.statement.speaker),
    },
  }));
}

function rankOf(ranked: readonly string[], actor: string): number {
  const rank = ranked.indexOf(actor);
  return rank < 0 ? ranked.length : rank;
}

/** How the rule found its answer, for the actor whom it answers. */
function answer(isAnswer: boolean, { pooled, findings }: VoiceScene): Features {
  if (!isAnswer) return {};
  const names = statementEvidence(pooled.statement, findings);
  return { ruled: 1, ...Object.fromEntries(names.map((name) => [`ruled&${name}`, 1])) };
}

function shared({ pooled, voices }: VoiceScene): Features {
  return {
    'statement:ruled': Number(pooled.isRuled),
    'statement:open': Number(pooled.isRuled && pooled.statement.speaker === null),
    'nobody-chance': voices?.noSpeaker ?? 0,
  };
}

function common(actor: string, scene: VoiceScene): Features {
  const { pooled, actors, media, before, around, after } = scene;
  const known = actors.get(actor);
  return {
    ...shared(scene),
    before: Number(actor === before),
    around: Number(actor === around),
    after: Number(actor === after),
    medium: Number(media.has(actor)),
    ...(known && {
      [`kind:${known.kind}`]: 1,
      unnamed: Number(known.unnamed),
      titled: Number(known.roles.length > 0),
      mentions: Math.log(known.mentions.length),
      ...distances(scene.findings.places(known), pooled.statement, scene.breadth),
      ...toCue(scene.findings.places(known), pooled.statement, scene.breadth),
    }),
    ...memory(scene.turns.get(actor) ?? [], scene.turn),
  };
}

/** How often the actor speaks elsewhere, and how many statements ago it spoke last. */
function memory(turns: readonly number[], turn: number): Features {
  const before = firstAt(turns, turn, (other) => other);
  const last = turns[before - 1];
  return {
    speaks: Math.log1p(turns.length - Number(turns[before] === turn)),
    'spoke-before': Math.log1p(before),
    since: last === undefined ? FARTHEST : Math.min(FARTHEST, turn - last),
  };
}

/** How far the actor is named from the cue: before it, after it. */
function toCue(places: MentionPlaces, { cue }: Statement, breadth: number): Features {
  if (cue === null) return {};
  const before = Math.min(200, (places.before(cue.start) ?? Infinity) / breadth);
  const after = Math.min(200, (places.after(cue.end) ?? Infinity) / breadth);
  return { 'cue:before': Math.log1p(before), 'cue:after': Math.log1p(after), 'cue:at': Number(before < 1) };
}

/** How far the actor is named from the words, in characters: before them, within them, after them. */
function distances(places: MentionPlaces, words: Statement, breadth: number): Features {
  const before = Math.min(400, (places.before(words.start) ?? Infinity) / breadth);
  const after = Math.min(400, (places.after(words.end) ?? Infinity) / breadth);
  const within = places.within(words, 3);
  return { 'named-before': Math.log1p(before), 'named-after': Math.log1p(after), 'named-within': within };
}
