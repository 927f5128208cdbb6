/** What was read in the plain view of a text, as it stands in the original: its spans, their words, its spelling. */
import { type Actor, contentId, type Extraction, type Span } from '../../graph/model/index.js';
import type { TextView } from './plain/index.js';
import { simplifiedShadow } from './shadow.js';

/** The findings of the steps; the article itself, its regions and the issues of reading it never left the original. */
export type Findings = Pick<Extraction, 'actors' | 'statements' | 'events' | 'relations' | 'issues'>;

export interface Original {
  readonly articleId: string;
  readonly view: TextView;
  /** Puts back the characters of words that the view spells otherwise. */
  spell(words: string): string;
}

export function restored(findings: Findings, original: Original): Findings {
  if (original.view.text === original.view.original) return findings;
  return new Restorer(original, renamed(findings.actors, original)).value(findings);
}

/** New ids of actors whose name the view spells otherwise, as an id is made of the name. */
function renamed(actors: readonly Actor[], { articleId, spell }: Original): ReadonlyMap<string, string> {
  return new Map(
    actors.flatMap(({ id, kind, name, unnamed }) => {
      const meant = spell(name);
      const parts = [kind, simplifiedShadow(meant), unnamed ? articleId : null];
      return meant === name ? [] : [[id, contentId('actor', ...parts)] as const];
    }),
  );
}

/** Goes through all that was found, so that whatever has a place in the text is put back into it. */
class Restorer {
  constructor(
    private readonly original: Original,
    private readonly ids: ReadonlyMap<string, string>,
  ) {}

  value<T>(value: T): T {
    return this.#restored(value) as T;
  }

  #restored(value: unknown): unknown {
    if (typeof value === 'string') return this.ids.get(value) ?? this.original.spell(value);
    if (Array.isArray(value)) return value.map((each) => this.#restored(each));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, each]) => [name, this.#restored(each)]);
    return {
      ...Object.fromEntries(entries),
      ...this.#placed(value, 'start', 'end'),
      ...this.#placed(value, 'textStart', 'textEnd'),
    };
  }

  /** The place that two of its properties give, and the words there if it has them. */
  #placed(found: object, from: string, to: string): object {
    const properties: Partial<Record<string, unknown>> = { ...found };
    const [start, end] = [properties[from], properties[to]];
    if (typeof start !== 'number' || typeof end !== 'number') return {};
    const { view } = this.original;
    const place: Span = view.toOriginal({ start, end });
    const words = typeof properties.text === 'string' ? { text: view.original.slice(place.start, place.end) } : {};
    return { [from]: place.start, [to]: place.end, ...words };
  }
}
