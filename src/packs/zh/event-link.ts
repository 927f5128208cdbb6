/** Which row of a language ties two mentions of events together, asked of the words around and between them. */
import type { Relation, RelationRule } from '../../../graph/model/index.js';
import { expression } from '../../extract/rules/pattern.js';
import type { LinkRule } from '../../language/link-rule.js';
import { EVENT_LINKS, GOES_ON_FROM } from '../../language/zh/rules/events/event-links.js';
import { isFormer } from './former.js';

/** The words around two mentions with nothing that happens between them. */
export interface Around {
  /** From the stop or comma before to the first. */
  readonly before: string;
  readonly between: string;
  /** From the second to the next stop or comma. */
  readonly after: string;
}

export interface Link extends Pick<Relation, 'type'> {
  readonly rule: RelationRule;
  readonly cue: string;
  readonly isReversed: boolean;
}

const SIDES = ['before', 'between', 'after'] as const;

/** The first row that holds of the words around two mentions. */
export function linkbook(rules: readonly LinkRule[]): (around: Around) => Link | undefined {
  const asked = rules.map(linking);
  return (around) => {
    for (const tie of asked) {
      const link = tie(around);
      if (link) return link;
    }
    return undefined;
  };
}

function linking(row: LinkRule): (around: Around) => Link | undefined {
  const asked = SIDES.flatMap((side) => (row[side] ? [[side, expression(row[side])] as const] : []));
  const { finds, relates, isReversed = false, noFormerOffice, cue } = row;
  return (around) => {
    const found = asked.map(([side, pattern]) => pattern.exec(around[side]));
    if (!found.every((one) => one !== null)) return undefined;
    if (noFormerOffice && isFormer(around.between)) return undefined;
    const said = cue ?? found.map(({ groups }) => groups?.cue).find((words) => words !== undefined);
    return { type: relates, rule: finds, cue: said ?? '', isReversed };
  };
}

export const eventLink = linkbook(EVENT_LINKS);

const FROM_BEFORE = expression(GOES_ON_FROM);

/** The word with which a sentence goes on from what was told last, if it opens with one. */
export function goesOnWith(opening: string): string | undefined {
  const found = FROM_BEFORE.exec(opening);
  return found?.index === 0 ? found.groups?.cue : undefined;
}
