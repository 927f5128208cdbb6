/** 公司, 该校, 校方: a common noun that stands for the organisation named last before it. */
import { SpanIndex } from '../span-index.js';
import type { Candidate } from './candidate.js';
import type { ActorScene } from './scene.js';
import { speaksNext } from './speaks-next.js';

interface Anaphor {
  readonly words: RegExp;
  readonly antecedent: RegExp;
  /** What must follow the bare noun, unless it speaks. */
  readonly after?: RegExp;
}

/** A noun, and how the names end that it can mean. */
const ANAPHORS: readonly Anaphor[] = [
  {
    words: /(?:该公司|这家公司|本公司|公司方面|(?<=[，。；：、\n“「]|^)公司)/g,
    after: /^[预将已也还在于股的今去年并董]/,
    antecedent: /(?:公司|集团|股份|科技|电池|汽车|控股|实业|国际|能源|[A-Za-z])$/,
  },
  { words: /(?:该校|校方|这所学校)/g, antecedent: /(?:学校|大学|学院|中学|小学|幼儿园|基地)$/ },
  { words: /(?:该院|院方|该医院)/g, antecedent: /医院$/ },
  { words: /署方/g, antecedent: /署$/ },
  { words: /局方/g, antecedent: /局$/ },
  { words: /处方(?![药笺])/g, antecedent: /处$/ },
  { words: /馆方/g, antecedent: /(?:馆|博物院|中心)$/ },
  { words: /会方/g, antecedent: /会$/ },
  {
    words: /该(?:组织|机构|协会|基金会|团体|联盟|委员会)/g,
    antecedent: /(?:组织|机构|协会|基金会|联盟|委员会|会|中心)$/,
  },
  { words: /该党/g, antecedent: /(?:党|阵线|联盟)$/ },
  { words: /该银行/g, antecedent: /银行$/ },
  { words: /(?:该行)/g, antecedent: /(?:银行|央行)$/ },
  { words: /(?:该报)/g, antecedent: /(?:报|时报|日报)[》]?$/ },
];

export function anaphorCandidates(scene: ActorScene, settled: readonly Candidate[]): Candidate[] {
  return [...bodyAnaphors(scene, settled), ...personAnaphors(scene, settled)];
}

const POINTER = /^(?:该|这|那|此|上述)[名位个]?/;

/** 该官员, 这名司机: whoever was last called by that noun. */
function personAnaphors({ visible }: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const people = settled.filter(({ form }) => form === 'group' || form === 'title');
  const called = new Called();
  return people.flatMap((one): Candidate[] => {
    const words = visible.slice(one.start, one.end);
    const pointer =
      POINTER.exec(words)?.[0] ??
      /(?:该|这|那|上述)[名位个]?$/.exec(visible.slice(Math.max(0, one.start - 3), one.start))?.[0];
    const isPointing = pointer !== undefined && !/^(?:这|那)些/.test(pointer);
    const named = isPointing ? called.last(words.replace(POINTER, ''), one.key) : undefined;
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
  return ANAPHORS.flatMap(({ words, antecedent, after }) => {
    let passed = 0;
    let named: Candidate | undefined;
    return [...visible.matchAll(words)].flatMap(({ index: start, 0: word }): Candidate[] => {
      const end = start + word.length;
      for (; (bodies[passed]?.end ?? Number.POSITIVE_INFINITY) <= start; passed++) {
        const body = bodies[passed];
        if (body && antecedent.test(visible.slice(body.start, body.end))) named = body;
      }
      if (after && word.length === 2 && !after.test(visible.slice(end)) && !speaksNext(reading, end)) return [];
      if (!named || taken.overlapping({ start, end }).length > 0) return [];
      return [{ ...named, start, end, form: 'alias', rule: 'anaphor', isModifier: false, weight: 7 }];
    });
  });
}
