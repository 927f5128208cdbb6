/** Gathers every proposal for an article with its features; nothing is decided here, and no proposal leans on a decision. */
import { type Document, layer } from '../../document/document.js';
import { Findings } from '../confidence/findings.js';
import { enclosing } from '../enclosing.js';
import type { Proposing } from '../pack.js';
import { SpanIndex } from '../span-index.js';
import { actorFeatures } from './actor-features.js';
import { eventProposals } from './event-proposals.js';
import type { ActorProposal, Proposals, StatementProposal } from './proposals.js';
import { type StatementContext, statementFeatures } from './statement-features.js';
import { type Pooled, statementPool } from './statement-pool.js';
import {
  type Chances,
  chancesOf,
  provisional,
  speakerProposals,
  type VoiceScene,
  viaProposals,
} from './voice-proposals.js';

export function propose(document: Document, pack: Proposing): Proposals {
  const { encoded } = document.layers;
  const pool = statementPool(document, pack);
  const findings = new Findings({
    regions: layer(document, 'regions'),
    actors: layer(document, 'actors'),
    statements: pool.map(({ statement }) => statement),
  });
  const references = layer(document, 'references');
  const voices =
    encoded?.voices(
      pool.map(({ statement }) => statement),
      references,
    ) ?? [];
  const actorAt = new Map(references.map(({ start, end, actor }) => [`${start}:${end}`, actor]));
  const chances = pool.map((_, i) => chancesOf(voices[i], actorAt));
  const speakers = pool.map((pooled, i) => provisional(pooled, chances[i] as Chances));
  const turns = turnsOf(speakers);
  const around = enclosing(pool.map(({ statement }) => statement));
  const index = new SpanIndex(pool.map((pooled) => ({ ...pooled.statement, pooled })));
  const actors = new Map(layer(document, 'actors').map((actor) => [actor.id, actor]));
  const media = new Set(references.flatMap(({ actor, isMedium }) => (isMedium ? [actor] : [])));
  const statements = pool.map((pooled, i): StatementProposal => {
    const { statement } = pooled;
    const touching = index.overlapping(statement).flatMap((one) => (one.pooled === pooled ? [] : [one.pooled]));
    const scene: StatementContext = {
      findings,
      encoded,
      touching,
      voices: voices[i],
      text: document.text,
      breadth: pack.breadth,
    };
    const outer = around[i] ?? -1;
    const voiceScene: VoiceScene = {
      ...{ findings, actors, media, chances: chances[i] as Chances, pooled, voices: voices[i] },
      before: speakers[before(pool, i)] ?? null,
      around: speakers[outer] ?? null,
      after: speakers[i + 1] ?? null,
      viaBefore: pool[i - 1]?.statement.via ?? [],
      ...{ turns, turn: i, breadth: pack.breadth },
    };
    return {
      statement,
      around: voiceScene.around,
      features: statementFeatures(pooled, scene),
      speakers: speakerProposals(voiceScene),
      vias: viaProposals(voiceScene),
    };
  });
  return {
    statements,
    actors: actorProposals(document, { findings, statements, pack }),
    events: eventProposals(document, findings, pack),
  };
}

function turnsOf(speakers: readonly (string | null)[]): Map<string, number[]> {
  const turns = new Map<string, number[]>();
  speakers.forEach((speaker, turn) => {
    if (speaker === null) return;
    const known = turns.get(speaker);
    if (known) known.push(turn);
    else turns.set(speaker, [turn]);
  });
  return turns;
}

/** Of each statement the last one that ends before it begins. */
function before(pool: readonly Pooled[], at: number): number {
  const start = pool[at]?.statement.start ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) if ((pool[i]?.statement.end ?? 0) <= start) return i;
  return -1;
}

interface ActorSearch {
  readonly findings: Findings;
  readonly statements: readonly StatementProposal[];
  readonly pack: Proposing;
}

function actorProposals(document: Document, { findings, statements, pack }: ActorSearch): ActorProposal[] {
  const ruled = layer(document, 'statements');
  const events = layer(document, 'events');
  const kept = pack.keptActors(document, ruled, events);
  const { encoded } = document.layers;
  const seenAt = new Map((encoded?.mentions ?? []).map((one) => [`${one.start}:${one.end}`, one]));
  const said = new Map<string, { count: number; chance: number }>();
  for (const { speakers } of statements) {
    for (const { actor, features } of speakers) {
      if (actor === null) continue;
      const known = said.get(actor) ?? { count: 0, chance: 0 };
      const chance = features.chance ?? 0;
      said.set(actor, {
        count: known.count + Number((features.ruled ?? 0) === 1 || chance > 0.5),
        chance: Math.max(known.chance, chance),
      });
    }
  }
  const passedOn = listsHolding(ruled.map(({ via }) => via));
  const takenPart = listsHolding(events.map(({ participants }) => participants.map(({ actor }) => actor)));
  const captions = new SpanIndex(layer(document, 'regions').filter(({ kind }) => kind === 'caption'));
  return layer(document, 'actors').map((actor) => ({
    actor,
    features: actorFeatures(actor, {
      findings,
      encoded,
      seenAt,
      captions,
      breadth: pack.breadth,
      isKept: kept.has(actor.id),
      said: said.get(actor.id) ?? { count: 0, chance: 0 },
      passedOn: passedOn.get(actor.id) ?? 0,
      events: takenPart.get(actor.id) ?? 0,
    }),
  }));
}

/** In how many of the lists each actor stands. */
function listsHolding(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const actor of new Set(list)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}
