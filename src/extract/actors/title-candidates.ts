/** A title without a name, with its state or body in front: 日本首相, 该国总统. It means the holder named elsewhere, if one is. */
import type { QuotedSpan } from '../../../graph/model/index.js';
import type { Candidate } from './candidate.js';
import { roleBefore } from './roles.js';
import type { ActorScene } from './scene.js';

export function titleCandidates(scene: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const { visible, gazetteer } = scene;
  const holders = officeHolders(scene, settled);
  const found: Candidate[] = [];
  for (const { start, end } of gazetteer.titlesIn(visible)) {
    if (
      settled.some((candidate) => candidate.start < end && start < candidate.end) ||
      settled.some((candidate) => candidate.start === end)
    )
      continue;
    const owner = settled.find((candidate) => candidate.end === start && candidate.kind !== 'person');
    if (!owner || !standsAlone(visible, end)) continue;
    const title = visible.slice(start, end);
    const holder = holders.find((entry) => entry.owner === owner.key && entry.title === title);
    found.push({
      start: owner.start,
      end,
      kind: 'person',
      key: holder?.person ?? `title:${owner.key}:${title}`,
      form: 'title',
      rule: holder ? 'title-of-holder' : 'title-only',
      unnamed: holder === undefined,
      isMedium: false,
      isModifier: false,
      weight: 6,
    });
  }
  return found;
}

/** Nothing that could still be part of the title or of a name follows. */
function standsAlone(visible: string, end: number): boolean {
  return !/^(?:级|们|候选|办公室|府|选举|大选|职|任期|夫人|人选|提名|之|制|宝座|[（(「“])/.test(
    visible.slice(end, end + 4),
  );
}

interface Office {
  readonly owner: string;
  readonly title: string;
  readonly person: string;
}

function officeHolders(scene: ActorScene, settled: readonly Candidate[]): Office[] {
  return settled.flatMap((person, index): Office[] => {
    if (person.kind !== 'person') return [];
    const before = settled.slice(Math.max(0, index - 4), index);
    const role: QuotedSpan | undefined = roleBefore(scene, person, before);
    const owner = role && before.find((candidate) => candidate.start >= role.start);
    return role && owner
      ? [{ owner: owner.key, title: scene.visible.slice(owner.end, person.start), person: person.key }]
      : [];
  });
}
