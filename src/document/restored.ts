/** What was read in the plain view of a text, as it stands in the original: its spans, their words, its spelling. */
import {
  type Actor,
  contentId,
  type Event,
  type Extraction,
  type Issue,
  quote,
  type Relation,
  type Span,
  type Statement,
  type Time,
} from '../../graph/model/index.js';
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
  return new Restorer(original).findings(findings);
}

class Restorer {
  /** Of actors whose name the view spells otherwise: an id is made of the name. */
  readonly #ids = new Map<string, string>();

  constructor(private readonly original: Original) {}

  findings({ actors, statements, events, relations, issues }: Findings): Findings {
    for (const actor of actors) this.#rename(actor);
    return {
      actors: actors.map((actor) => this.#actor(actor)),
      statements: statements.map((statement) => this.#statement(statement)),
      events: events.map((event) => this.#event(event)),
      relations: relations.map((relation) => this.#relation(relation)),
      issues: issues.map((issue) => this.#issue(issue)),
    };
  }

  #rename({ id, kind, name, unnamed }: Actor): void {
    const { articleId, spell } = this.original;
    const meant = spell(name);
    if (meant !== name)
      this.#ids.set(id, contentId('actor', kind, simplifiedShadow(meant), unnamed ? articleId : null));
  }

  #id(id: string): string {
    return this.#ids.get(id) ?? id;
  }

  #actor(actor: Actor): Actor {
    const { spell } = this.original;
    return {
      ...actor,
      id: this.#id(actor.id),
      name: spell(actor.name),
      aliases: actor.aliases.map(spell),
      roles: actor.roles.map(spell),
      mentions: actor.mentions.map((mention) => this.#quoted(mention)),
    };
  }

  #statement(statement: Statement): Statement {
    const { speaker, cue, time } = statement;
    return {
      ...this.#quoted(statement),
      speaker: speaker && this.#id(speaker),
      via: statement.via.map((id) => this.#id(id)),
      addressees: statement.addressees.map((id) => this.#id(id)),
      about: statement.about.map((subject) => ({ ...subject, id: this.#id(subject.id) })),
      cue: cue && this.#quoted(cue),
      time: time && this.#time(time),
    };
  }

  #event(event: Event): Event {
    const { spell } = this.original;
    return {
      ...event,
      label: spell(event.label),
      place: event.place && spell(event.place),
      time: event.time && this.#time(event.time),
      participants: event.participants.map((one) => ({ ...one, actor: this.#id(one.actor) })),
      mentions: event.mentions.map((mention) => this.#quoted(mention)),
    };
  }

  #relation(relation: Relation): Relation {
    const { title, from, to } = relation;
    return {
      ...relation,
      ...this.original.view.toOriginal(relation),
      from: this.#id(from),
      to: this.#id(to),
      ...(title === undefined ? {} : { title: this.original.spell(title) }),
    };
  }

  #time(time: Time): Time {
    const { start, end, text } = this.#quoted({ start: time.textStart, end: time.textEnd });
    return { ...time, text, textStart: start, textEnd: end };
  }

  #issue(issue: Issue): Issue {
    const { start, end } = issue;
    const { view } = this.original;
    return start === undefined || end === undefined ? issue : { ...issue, ...view.toOriginal({ start, end }) };
  }

  #quoted<T extends Span>(span: T): T & { text: string } {
    const { view } = this.original;
    const { start, end } = view.toOriginal(span);
    return { ...span, ...quote(view.original, start, end) };
  }
}
