/** The invented articles keep the promises of their annotations, and the scorer agrees with itself on them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type Annotation,
  annotatedSlugs,
  annotationsFolder,
  readAnnotation,
  readArticleText,
} from '../articles/annotation.js';

const shared = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const scorer = join(shared, 'gold/score.py');
const canScore = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0;

const occurrences = (text: string, part: string): number => text.split(part).length - 1;
const repeated = (items: readonly string[]): string[] => items.filter((item, at) => items.indexOf(item) !== at);

/** Headline and body: the only places an actor or a statement may come from. */
function article(note: Annotation, text: string): string {
  const start = text.indexOf(note.body.first);
  const end = text.indexOf(note.body.last) + note.body.last.length;
  return `${note.title}\n${text.slice(start, end)}`;
}

function referencedActors({ statements, events }: Annotation): string[] {
  const voices = statements.flatMap((s) => [...(s.speaker === null ? [] : [s.speaker]), ...s.via, ...s.addressee]);
  return [...voices, ...events.flatMap((e) => e.participants.map((p) => p.actor))];
}

describe.each([...annotatedSlugs(), ...annotatedSlugs('english/')])('annotated article %s', (slug) => {
  const note = readAnnotation(slug);
  const text = readArticleText(slug);
  const inside = article(note, text);

  it('marks off its title and body without doubt', () => {
    expect(note.id).toBe(basename(slug));
    for (const mark of [note.body.first, note.body.last]) expect(occurrences(text, mark), mark).toBe(1);
    expect(text).toContain(note.title);
  });

  it('names only what stands in title and body', () => {
    const surfaces = note.actors.flatMap((a) => [...a.aliases, ...a.roles]);
    const contents = note.statements.map((s) => s.text);
    expect([...surfaces, ...contents].filter((part) => !inside.includes(part))).toEqual([]);
    expect(note.actors.filter((a) => !a.aliases.includes(a.name))).toEqual([]);
    expect(note.events.filter((e) => e.place !== null && !inside.includes(e.place))).toEqual([]);
  });

  it('gives each event mention a context found once, holding its trigger', () => {
    for (const event of note.events) {
      expect(event.contexts, event.id).toHaveLength(event.triggers.length);
      for (const [at, context] of event.contexts.entries()) {
        expect(occurrences(text, context), context).toBe(1);
        expect(context).toContain(event.triggers[at]);
      }
    }
  });

  it('has ids that are unique and resolve, and one owner for each surface form', () => {
    const ids = note.actors.map((a) => a.id);
    expect(repeated([...ids, ...note.statements.map((s) => s.id), ...note.events.map((e) => e.id)])).toEqual([]);
    expect(referencedActors(note).filter((id) => !ids.includes(id))).toEqual([]);
    expect(repeated(note.actors.flatMap((a) => a.aliases))).toEqual([]);
  });

  it('has boilerplate that stands in the page and is nobody’s name', () => {
    expect(note.boilerplate.filter((part) => !text.includes(part))).toEqual([]);
    const names = note.actors.flatMap((a) => a.aliases);
    expect(note.boilerplate.filter((part) => names.includes(part))).toEqual([]);
  });

  it.skipIf(!canScore)('scores 100 against itself (needs the shared scorer and Python)', () => {
    const file = join(annotationsFolder, `${slug}.json`);
    const row = execFileSync('python3', [scorer, file, file], { encoding: 'utf8' }).trim().split('\n').at(-1);
    const cells = (row ?? '')
      .slice(26)
      .trim()
      .split(/\s{2,}/);
    expect(cells).toEqual([...Array<string>(7).fill('100/100/100'), ...Array<string>(5).fill('100'), '0']);
  });
});
