/** 公司, 该校, 校方: a common noun that stands for the organisation named last before it. */

import type { Candidate } from '../../../extract/actors/candidate.js';
import type { Reading } from '../../../extract/reading.js';
import { rulebook } from '../../../extract/rules/match.js';
import { ends, expression } from '../../../extract/rules/pattern.js';
import { SpanIndex } from '../../../extract/span-index.js';
import type { SpeakerFacts } from '../../../language/name-facts.js';
import {
  BODY_ANAPHORS,
  type BodyAnaphor,
  POINTER,
  POINTER_IN_FRONT,
} from '../../../language/zh/rules/actors/anaphors.js';
import type { ActorScene } from './scene.js';
import { speaksNext } from './speaks-next.js';

const pointer = expression(POINTER);
const isPointedAt = ends(POINTER_IN_FRONT);
const anaphors = BODY_ANAPHORS.map((rule) => {
  const means = ends(rule.means);
  return {
    nouns: expression([rule.nouns], 'g'),
    isMeant: (name: string) => means(name, name.length),
    rules: rulebook<SpeakerFacts, BodyAnaphor>([rule]),
  };
});

export function anaphorCandidates(scene: ActorScene, settled: readonly Candidate[]): Candidate[] {
  return [...bodyAnaphors(scene, settled), ...personAnaphors(scene, settled)];
}

/** 该官员, 这名司机: whoever was last called by that noun. */
function personAnaphors({ visible }: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const people = settled.filter(({ form }) => form === 'group' || form === 'title');
  const called = new Called();
  return people.flatMap((one): Candidate[] => {
    const words = visible.slice(one.start, one.end);
    const isPointing = pointer.test(words) || isPointedAt(visible, one.start);
    const named = isPointing ? called.last(words.replace(pointer, ''), one.key) : undefined;
    called.add(words, one);
    return named
      ? [{ ...one, key: named.key, kind: named.kind, form: 'alias', rule: 'anaphor', weight: one.weight + 1 }]
      : [];
  });
}

/** Who was called by which noun so far. */
class Called {
  /** By the last two characters; each key and wording once, the latest last. */
  readonly #byEnd = new Map<string, Map<string, { readonly words: string; readonly one: Candidate }>>();

  add(words: string, one: Candidate): void {
    const end = words.slice(-2);
    const alike = this.#byEnd.get(end) ?? new Map();
    const wording = `${one.key} ${words}`;
    alike.delete(wording);
    this.#byEnd.set(end, alike.set(wording, { words, one }));
  }

  /** The last one whose words end with the noun, under another key than this. */
  last(noun: string, key: string): Candidate | undefined {
    if (noun.length < 2) return undefined;
    const alike = [...(this.#byEnd.get(noun.slice(-2))?.values() ?? [])];
    return alike.findLast(({ words, one }) => one.key !== key && words.endsWith(noun))?.one;
  }
}

function bodyAnaphors({ visible, reading }: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const bodies = settled.filter(({ kind, form }) => kind === 'organization' && form === 'name');
  const taken = new SpanIndex(settled.filter(({ unnamed }) => !unnamed));
  return anaphors.flatMap(({ nouns, isMeant, rules }) => {
    const meant = bodies.filter(({ start, end }) => isMeant(visible.slice(start, end)));
    return [...visible.matchAll(nouns)].flatMap(({ index: start, 0: word }): Candidate[] => {
      const end = start + word.length;
      const named = meant.findLast((body) => body.end <= start);
      const place = { reading, visible, start, end, word, facts: factsAt(reading, end) };
      if (!named || !rules.first(place) || taken.overlapping(place).length > 0) return [];
      return [{ ...named, start, end, form: 'alias', rule: 'anaphor', isModifier: false, weight: 7 }];
    });
  });
}

/** Looked up only when a rule asks. */
function factsAt(reading: Reading, end: number): SpeakerFacts {
  return {
    get speaks() {
      return speaksNext(reading, end);
    },
  };
}
