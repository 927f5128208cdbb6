/** Writes what rules and encoder propose for annotated articles, with what is right: the rows that deciders are trained on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Extraction } from '../../graph/model/index.js';
import { type Document, documentSteps, plainDocument, runSteps } from '../../src/document/index.js';
import { simplifiedShadow } from '../../src/document/shadow.js';
import { openEncoder } from '../../src/encoder/index.js';
import type { NameDecider } from '../../src/extract/actors/name-decider.js';
import type { Features, Option, Proposals } from '../../src/extract/engine/proposals.js';
import { propose } from '../../src/extract/engine/propose.js';
import { extractSteps, type LanguagePack, openEngine } from '../../src/extract/index.js';
import { readArticle, readSource } from '../../src/ingest/index.js';
import { packFor } from '../../src/packs/index.js';
import { rulesReader } from '../../src/pipeline.js';
import { type Annotation, readAnnotatedFolder } from './annotated.js';
import { isSameDays } from './days.js';
import { foldOf } from './folds.js';
import { actorLikeness, eventLikeness, FLOOR, matched, statementLikeness } from './matching.js';
import { annotationView, dateOf, extractionView, normalized, type View } from './view.js';

const USAGE = `Usage: node dist/test/eval/proposals.js FOLDER… --models FOLDER[,FOLDER…] --output FILE

Reads the annotated articles with the rules and the encoder in a folder, and writes a line of JSON for each proposal: the
article, the decision, its features, and whether it is right. With several models, comma between, an article is read by
the one of its fold, which has not learned from it. --rules leaves the encoder out. Names are those of the rules, or with
--names those that the deciders in these files (one for each model) decide on: what comes after rests on them.`;

interface Row {
  readonly article: string;
  readonly language: string;
  readonly decision: string;
  /** Rows of one choice, of which one is taken. */
  readonly choice?: number;
  readonly right: boolean;
  /** The annotation asks for it; what it leaves open costs nothing when it is missed. */
  readonly required: boolean;
  readonly features: Features;
  /** Nothing like it was proposed. */
  readonly missed?: true;
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      models: { type: 'string' },
      output: { type: 'string' },
      names: { type: 'string' },
      rules: { type: 'boolean' },
    },
  });
  if (!values.output || (!values.models && !values.rules)) throw new Error(USAGE);
  const models = (values.models ?? '').split(',').filter((folder) => folder !== '');
  const encoders = await Promise.all(models.map((folder) => openEncoder(resolve(folder))));
  const named = (values.names ?? '').split(',').filter((file) => file !== '');
  const deciders = named.map((file) => openEngine(readFileSync(resolve(file))).names());
  const rows: Row[] = [];
  for (const folder of positionals) {
    for (const { annotation, file } of readAnnotatedFolder(resolve(folder))) {
      const fold = encoders.length > 1 ? foldOf(annotation.id, encoders.length) : 0;
      const encoder = encoders[fold];
      const published = annotation.published === null ? {} : { published: annotation.published };
      const read = readArticle(await readSource(file), published);
      const context = { ...rulesReader().context, ...(encoder && { encoder }) };
      const names = recorded(annotation, deciders[fold], rows);
      const pack = packFor(read.article.language);
      if (!pack) throw new Error(`${annotation.id} is in a language that is not read.`);
      const { document } = await plainDocument(read, context, pack.writing);
      const steps = [
        ...documentSteps(pack.words),
        ...pack.proposers(names),
        ...extractSteps(pack).filter(({ name }) => ['about', 'relations'].includes(name)),
      ];
      rows.push(...rowsOf(annotation, await runSteps(steps, document, context), pack));
      process.stderr.write(`${annotation.id} ${rows.length}\n`);
    }
  }
  writeFileSync(join(values.output), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Writes down what is to be decided of names; the answers are the decider's, or the rules'. */
function recorded(annotation: Annotation, decider: NameDecider | undefined, rows: Row[]): NameDecider {
  const base = { article: annotation.id, language: annotation.language };
  const actorOf = new Map(
    annotation.actors.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((form) => [normalized(simplifiedShadow(form)), id]),
    ),
  );
  const idsOf = (words: readonly string[]): Set<string> =>
    new Set(words.flatMap((form) => actorOf.get(normalized(form)) ?? []));
  return {
    isName: (proposal) => {
      const { words, instead, features } = proposal;
      const right = idsOf([words]).size > 0 && idsOf(instead).size === 0;
      rows.push({ ...base, decision: 'extent', right, required: right, features });
      return decider?.isName(proposal) ?? false;
    },
    sameness: (proposal) => {
      const [one, other] = [idsOf(proposal.one), idsOf(proposal.other)];
      const right = [...one].some((id) => other.has(id));
      if (one.size + other.size > 0)
        rows.push({ ...base, decision: 'same', right, required: right, features: proposal.features });
      return decider?.sameness(proposal);
    },
  };
}

function rowsOf(annotation: Annotation, document: Document, pack: LanguagePack): Row[] {
  const proposals = propose(document, pack);
  const gold = annotationView(annotation, document.text);
  const right = rightOnes(gold, proposals, document);
  const base = { article: annotation.id, language: annotation.language };
  const rows: Row[] = [];
  const add = (decision: string, isRight: boolean, features: Features, more: Partial<Row> = {}): void => {
    rows.push({ ...base, decision, right: isRight, required: isRight, features, ...more });
  };
  proposals.statements.forEach(({ statement, features, speakers, vias }, index) => {
    const said = right.statements.get(statement.id);
    add('statement', said !== undefined, features, { required: said?.required ?? false });
    if (!said) return;
    for (const { actor, features: ones } of speakers) {
      add('speaker', (actor === null ? null : (right.actors.get(actor) ?? '?')) === said.speaker, ones, {
        choice: index,
      });
    }
    const carriers = vias.map(({ actor, features: ones }) => ({
      ones,
      isRight: said.via.includes(right.actors.get(actor) ?? ''),
    }));
    for (const { isRight, ones } of carriers) add('via', isRight, ones);
    const lacking = said.via.length - carriers.filter(({ isRight }) => isRight).length;
    for (let i = 0; i < lacking; i++) add('via', true, {}, { missed: true });
  });
  for (const { actor, features } of proposals.actors) {
    const known = gold.actors.find(({ id }) => id === right.actors.get(actor.id));
    add('actor', known !== undefined, features, { required: known?.required ?? false });
  }
  for (const [index, { event, features, types, statuses, times, participants }] of proposals.events.entries()) {
    const happened = right.events.get(event.id);
    add('event', happened !== undefined, features, { required: happened?.required ?? false });
    if (!happened) continue;
    const parties = participants.map(({ participant, features: ones }) => ({
      ones,
      isRight: happened.participants.has(right.actors.get(participant.actor) ?? ''),
    }));
    for (const { isRight, ones } of parties) add('participant', isRight, ones);
    const choose = <T>(decision: string, options: readonly Option<T>[], isRight: (value: T) => boolean): void => {
      for (const { value, features: ones } of options) add(decision, isRight(value), ones, { choice: index });
    };
    choose('type', types, (type) => type === happened.type);
    if (happened.status !== null) choose('status', statuses, (status) => status === happened.status);
    choose('date', times, (time) => isSameDays(dateOf(time), happened.date));
    const lacking = happened.participants.size - parties.filter(({ isRight }) => isRight).length;
    for (let i = 0; i < lacking; i++) add('participant', true, {}, { missed: true });
  }
  for (const decision of ['actor', 'statement', 'event'] as const) {
    const found = new Set(
      decision === 'actor' ? right.actors.values() : [...right[`${decision}s`].values()].map(({ id }) => id),
    );
    const all = gold[`${decision}s`].filter(({ id, required }) => required && !found.has(id));
    for (const _ of all) add(decision, true, {}, { missed: true });
  }
  return rows;
}

/** Of each proposal that is right what it is in the annotation. */
function rightOnes(gold: View, { statements, actors, events }: Proposals, document: Document) {
  const found = extractionView({
    article: { text: document.text },
    actors: actors.map(({ actor }) => actor),
    statements: statements.map(({ statement }) => statement),
    events: events.map(({ event }) => event),
  } as unknown as Extraction);
  const pairs = <T, F extends { readonly id: string }>(
    goldOnes: readonly T[],
    foundOnes: readonly F[],
    likeness: (a: T, b: F) => number,
    floor: number,
  ): Map<string, T> =>
    new Map(
      matched(goldOnes, foundOnes as unknown as readonly T[], likeness as unknown as (a: T, b: T) => number, floor).map(
        (pair) => [foundOnes[pair.found]?.id ?? '', goldOnes[pair.gold] as T],
      ),
    );
  const known = pairs(gold.actors, found.actors, actorLikeness, FLOOR.actors);
  return {
    actors: new Map([...known].map(([id, actor]) => [id, actor.id])),
    statements: pairs(gold.statements, found.statements, statementLikeness, FLOOR.statements),
    events: pairs(gold.events, found.events, eventLikeness, FLOOR.events),
  };
}

await main(process.argv.slice(2));
