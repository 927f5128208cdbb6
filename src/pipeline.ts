/** The line, readable on one screen: a read article becomes a Document, the steps add layers, and out comes an Extraction. */
import { EXTRACTION_VERSION, type Extraction, parseExtraction } from '../graph/model/index.js';
import type { Context, Tagger } from './document/context.js';
import type { Document } from './document/document.js';
import type { Encoder } from './document/encoded.js';
import { documentSteps, type Findings, plainDocument, unsupportedLanguage } from './document/index.js';
import { runSteps, type Step } from './document/step.js';
import { loadTagger } from './document/tagger/index.js';
import { loadEncoder } from './encoder/index.js';
import {
  type Deciding,
  type Engine,
  extractSteps,
  type LanguagePack,
  openEngine,
  type Trace,
} from './extract/index.js';
import type { ReadArticle } from './ingest/index.js';
import { assetFolder, readAsset } from './onnx/asset.js';
import { packFor } from './packs/index.js';

/** The steps of an article in a language, by its rules alone or with an engine that decides. */
export function lineOf(pack: LanguagePack, engine?: Deciding, trace?: Trace): readonly Step[] {
  return [...documentSteps(pack.words), ...extractSteps(pack, engine, trace)];
}

/** What reading an article takes besides its text. */
export interface Reader {
  readonly context: Context;
  /** The one that decides between what a language's rules and the context's encoder propose; without it rules read alone. */
  readonly engine?: (pack: LanguagePack) => Engine | Promise<Engine>;
  /** Told of every decision of the engine. */
  readonly trace?: Trace;
}

/** Reads one article into a checked Extraction: the same article always gives the same one. */
export async function extractArticle(
  read: ReadArticle,
  { context, engine, trace }: Reader = rulesReader(),
): Promise<Extraction> {
  const pack = packFor(read.article.language);
  const { document, restore } = await plainDocument(read, context, pack?.writing);
  const done = pack ? await runSteps(lineOf(pack, await engine?.(pack), trace), document, context) : unread(document);
  const found = restore(findings(done));
  return parseExtraction({
    version: EXTRACTION_VERSION,
    article: read.article,
    regions: [...read.regions],
    ...found,
    issues: [...read.issues, ...found.issues],
  });
}

function unread(document: Document): Document {
  return { ...document, issues: [...document.issues, ...unsupportedLanguage(document.article)] };
}

/** The rules alone: quick, and enough for much. */
export function rulesReader(): Reader {
  return { context: { tagger } };
}

/** Rules, trained encoder and deciders; the models are loaded when they are first needed. */
export function fullReader(): Reader {
  const encoder: Encoder = { encode: async (text, lines) => (await loadEncoder()).encode(text, lines) };
  const engines = new Map<string, Promise<Engine>>();
  const engine = ({ deciders }: LanguagePack): Promise<Engine> => {
    const known = engines.get(deciders) ?? loadEngine(deciders);
    engines.set(deciders, known);
    return known;
  };
  return { context: { tagger, encoder }, engine };
}

async function loadEngine(deciders: string): Promise<Engine> {
  return openEngine(await readAsset(assetFolder('reader'), deciders));
}

/** Loaded when it is first asked to tag: an empty article never pays for it. */
const tagger: Tagger = { tag: async (texts) => (await loadTagger()).tag(texts) };

function findings({ layers, issues }: Document): Findings {
  const { actors = [], statements = [], events = [], relations = [] } = layers;
  return {
    actors: [...actors],
    statements: [...statements],
    events: [...events],
    relations: [...relations],
    issues: [...issues],
  };
}
