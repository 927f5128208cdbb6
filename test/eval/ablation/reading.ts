/** Reads an annotated article over and over, each time with something left out of what reads it. */
import type { Encoder, HeldRule, Step, Tagger } from '../../../src/document/index.js';
import { plainDocument, runSteps } from '../../../src/document/index.js';
import type { NameDecider } from '../../../src/extract/actors/name-decider.js';
import type { Proposals } from '../../../src/extract/engine/proposals.js';
import type { Deciding, LanguagePack, TraceLine } from '../../../src/extract/index.js';
import { type ReadArticle, readArticle, readSource } from '../../../src/ingest/index.js';
import { packFor } from '../../../src/packs/index.js';
import { lineOf, type Reader } from '../../../src/pipeline.js';
import { type Annotated, type Annotation, EvaluationError } from '../annotated.js';
import type { Counts } from '../counts.js';
import { type LabelledRow, labelledRows, recordedNames } from '../labelled.js';
import { score } from '../score.js';
import { annotationView, extractionView } from '../view.js';
import { type Items, itemsOf } from './items.js';
import { keyOf } from './language-rules.js';

/** Nothing is left out unless told. */
export interface LeftOut {
  /** This rule of the language, by its key. */
  readonly rule?: string;
  /** What rules found of these, before it is seen whether the encoder proposes the same. */
  readonly ruled?: readonly ('statements' | 'events')[];
  /** What is not in what this gives back of all proposals. */
  readonly proposals?: (all: Proposals) => Proposals;
  /** What the deciders say of names: they stay as rules read them. */
  readonly decidedNames?: true;
  /** The names that the encoder sees. */
  readonly seenNames?: true;
  /** Encoder and deciders. */
  readonly trained?: true;
}

export interface Reading {
  readonly counts: Counts;
  readonly items: Items;
  /** The rules of the language that held, each at each place once. */
  readonly held: readonly HeldRule[];
  /** The text that the steps read: what held and what was proposed is told in its offsets. */
  readonly text: string;
  /** Undefined where nothing is decided. */
  readonly decided: Decided | undefined;
}

export interface Decided {
  readonly proposals: Proposals;
  readonly lines: readonly TraceLine[];
  readonly rows: readonly LabelledRow[];
}

const NAMES_OF_RULES: NameDecider = { isName: () => false, sameness: () => undefined };

export class AblatedArticle {
  readonly #tagger: Tagger;
  readonly #encoder: Encoder | undefined;

  private constructor(
    readonly annotation: Annotation,
    private readonly text: string,
    private readonly article: ReadArticle,
    private readonly reader: Reader,
    private readonly pack: LanguagePack,
  ) {
    const { tagger, encoder } = reader.context;
    this.#tagger = { tag: remembered((texts) => tagger.tag(texts)) };
    this.#encoder = encoder && { encode: remembered((words, lines) => encoder.encode(words, lines)) };
  }

  static async open({ annotation, text, file }: Annotated, reader: Reader): Promise<AblatedArticle> {
    const published = annotation.published === null ? {} : { published: annotation.published };
    const article = readArticle(await readSource(file), published);
    const pack = packFor(article.article.language);
    if (!pack) throw new EvaluationError(`${annotation.id} is in a language that is not read.`);
    return new AblatedArticle(annotation, text, article, reader, pack);
  }

  async read(leftOut: LeftOut = {}): Promise<Reading> {
    const held = new Map<string, HeldRule>();
    const context = {
      tagger: this.#tagger,
      ...this.#sight(leftOut),
      watch: (one: HeldRule) => {
        const key = keyOf(one.rule);
        if (key === leftOut.rule) return false;
        held.set(`${key} ${one.start} ${one.word}`, one);
        return true;
      },
    };
    const [lines, rows, seen]: [TraceLine[], LabelledRow[], Proposals[]] = [[], [], []];
    const engine = await this.#engine(leftOut, rows, seen);
    const { document, restore } = await plainDocument(this.article, context, this.pack.writing);
    const line = lineOf(this.pack, engine, (one) => void lines.push(one));
    const steps = line.flatMap((step) => (step.name === 'decide' ? [emptying(leftOut.ruled ?? []), step] : [step]));
    const { layers, text } = await runSteps(steps, document, context);
    const { actors = [], statements = [], events = [] } = layers;
    const found = extractionView({
      article: this.article.article,
      ...restore({ actors: [...actors], statements: [...statements], events: [...events], relations: [], issues: [] }),
    });
    const gold = annotationView(this.annotation, this.text);
    const scored = score(gold, found, this.annotation.boilerplate);
    const [proposals] = seen;
    if (proposals) rows.push(...labelledRows(this.annotation, proposals, text));
    return {
      ...{ counts: scored.counts, items: itemsOf(gold, found, scored), held: [...held.values()], text },
      decided: proposals && { proposals, lines, rows },
    };
  }

  #sight({ trained, seenNames }: LeftOut): { encoder?: Encoder } {
    const encoder = this.#encoder;
    if (!encoder || trained) return {};
    if (!seenNames) return { encoder };
    const encode: Encoder['encode'] = async (text, lines) => {
      const encoded = await encoder.encode(text, lines);
      return {
        ...{ mentions: [], contents: encoded.contents, triggers: encoded.triggers },
        support: (span) => encoded.support(span),
        event: (trigger) => encoded.event(trigger),
        voices: (contents, mentions) => encoded.voices(contents, mentions),
        parties: (triggers, mentions) => encoded.parties(triggers, mentions),
        dates: (triggers, dates) => encoded.dates(triggers, dates),
        sames: (mentions) => encoded.sames(mentions),
      };
    };
    return { encoder: { encode } };
  }

  async #engine(leftOut: LeftOut, rows: LabelledRow[], seen: Proposals[]): Promise<Deciding | undefined> {
    const engine = leftOut.trained ? undefined : await this.reader.engine?.(this.pack);
    return (
      engine && {
        names: (trace) =>
          recordedNames(this.annotation, leftOut.decidedNames ? NAMES_OF_RULES : engine.names(trace), rows),
        decide: (proposals, trace) => {
          seen.push(proposals);
          return engine.decide(leftOut.proposals?.(proposals) ?? proposals, trace);
        },
      }
    );
  }
}

function emptying(ruled: readonly ('statements' | 'events')[]): Step {
  const emptied = ruled.flatMap((name) => (name === 'events' ? (['events', 'eventCandidates'] as const) : [name]));
  const layers = Object.fromEntries(emptied.map((name) => [name, []]));
  return { name: 'leave out', needs: [], adds: emptied, run: () => ({ layers }) };
}

/** What was asked once is not reckoned again. */
function remembered<Asked extends unknown[], Told>(ask: (...asked: Asked) => Promise<Told>) {
  const known = new Map<string, Promise<Told>>();
  return (...asked: Asked): Promise<Told> => {
    const key = JSON.stringify(asked);
    const told = known.get(key) ?? ask(...asked);
    known.set(key, told);
    return told;
  };
}
