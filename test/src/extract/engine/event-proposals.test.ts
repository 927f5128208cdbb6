/** Proposals of events: what rules and a made-up encoder see, and the answers of which one is taken. */

import { beforeAll, describe, expect, it } from 'vitest';
import { documentSteps, newDocument, runSteps, type Tagger, tokensStep } from '../../../../src/document/index.js';
import { loadTagger } from '../../../../src/document/tagger/index.js';
import type { EventProposal } from '../../../../src/extract/engine/proposals.js';
import { propose } from '../../../../src/extract/engine/propose.js';
import { extractSteps } from '../../../../src/extract/index.js';
import { readArticle } from '../../../../src/ingest/index.js';
import { chinese } from '../../../../src/packs/index.js';
import { engineOf } from '../../../support/deciders.js';
import { fakeEncoder, type Sight } from '../../../support/fake-encoder.js';

const TEXT = [
  '大桥消息\n\n',
  '青江市府与临海集团3月11日会谈。双方没有公布细节。\n',
  '工程师唐佑平3月12日到场，音响哑了，工作人员摇头。3月15日，音响又哑了。\n',
].join('');

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
}, 60_000);

interface Named {
  readonly events: readonly EventProposal[];
  nameOf(id: string): string | undefined;
}

async function proposedBy(sight?: Sight, text = TEXT): Promise<Named> {
  const read = readArticle({ bytes: new TextEncoder().encode(text), name: 'a.txt' }, { published: '2026-03-18' });
  const steps = extractSteps(chinese, engineOf());
  const before = steps.slice(
    0,
    steps.findIndex(({ name }) => name === 'decide'),
  );
  const document = await runSteps([...documentSteps(tokensStep), ...before], newDocument(read), {
    tagger,
    ...(sight && { encoder: fakeEncoder(sight) }),
  });
  const names = new Map(document.layers.actors?.map(({ id, name }) => [id, name]));
  return { events: propose(document, chinese).events, nameOf: (id) => names.get(id) };
}

const triggersOf = ({ events }: Named): string[] =>
  events.map(({ event }) => event.mentions.map(({ text }) => text).join(' '));
const byTrigger = ({ events }: Named, words: string): EventProposal => {
  const found = events.find(({ event }) => event.mentions.some(({ text }) => text === words));
  if (!found) throw new Error(`no event is told of by ${words}`);
  return found;
};

describe('events that only the encoder sees', () => {
  const sight: Sight = { triggers: { 哑了: { type: 'disaster', status: 'occurred' } } };

  it('are proposed beside those of the rules, by their own rule and without anything decided', async () => {
    const proposed = await proposedBy(sight);
    expect(triggersOf(await proposedBy())).not.toContain('哑了');
    expect(byTrigger(proposed, '哑了').event).toMatchObject({
      ...{ type: 'disaster', status: 'occurred', time: null, participants: [], rule: 'learned-event' },
    });
  });

  it('are not proposed where a rule sees one', async () => {
    const proposed = await proposedBy({ triggers: { 会谈: { type: 'meet' } } });
    expect(proposed.events.filter(({ event }) => event.rule === 'learned-event')).toEqual([]);
  });
});

describe('the type and the status of an event', () => {
  it('are the rule’s and the encoder’s likeliest, each once, with their chances', async () => {
    const proposed = await proposedBy({ triggers: { 会谈: { type: 'agreement', status: 'planned' } } });
    const { types, statuses } = byTrigger(proposed, '会谈');
    expect(types.map(({ value, features }) => [value, features.ruled, features.chance])).toEqual([
      ['meet', 1, 0],
      ['agreement', 0, 0.95],
    ]);
    expect(statuses.map(({ value, features }) => [value, features.ruled, features.chance])).toEqual([
      ['occurred', 1, 0],
      ['planned', 0, 0.95],
    ]);
  });
});

describe('the date of an event', () => {
  const dates = ({ times }: EventProposal) => times.map(({ value }) => value?.start?.slice(0, 10) ?? null);

  it('is none, the rule’s, or one that is told around it, each day once', async () => {
    const proposed = await proposedBy({ triggers: { 哑了: { type: 'disaster' } } });
    expect(dates(byTrigger(proposed, '哑了'))).toEqual([null, '2026-03-11', '2026-03-12', '2026-03-15']);
    const { times } = byTrigger(proposed, '会谈');
    expect(times.filter(({ features }) => features.ruled === 1).map(({ value }) => value?.text)).toEqual(['3月11日']);
  });

  it('is known by how it stands to the trigger', async () => {
    const { times } = byTrigger(await proposedBy({ triggers: { 哑了: { type: 'disaster' } } }), '哑了');
    const of = (day: string) => times.find(({ value }) => value?.start?.startsWith(day))?.features;
    expect(of('2026-03-12')).toMatchObject({ 'same-sentence': 1, before: 1, 'same-clause': 0, back: 0 });
    expect(of('2026-03-11')).toMatchObject({ 'same-sentence': 0, before: 1 });
  });
});

describe('a date that the encoder links to an event', () => {
  it('is told with its chance, and by how much another one leads', async () => {
    const sight = { triggers: { 哑了: { type: 'disaster' as const, date: '3月12日' } } };
    const { times } = byTrigger(await proposedBy(sight), '哑了');
    const links = times.map(({ value, features }) => [
      value?.start?.slice(0, 10) ?? null,
      features.link,
      features['link:behind'],
    ]);
    expect(links.map(([day, link, behind]) => [day, link, Number(behind).toFixed(2)])).toEqual([
      [null, expect.closeTo(0.05), '0.90'],
      ['2026-03-11', 0, '0.95'],
      ['2026-03-12', 0.95, '0.00'],
      ['2026-03-15', 0, '0.95'],
    ]);
  });

  it('leaves none but none where nothing is linked', async () => {
    const { times } = byTrigger(await proposedBy({ triggers: { 哑了: { type: 'disaster' } } }), '哑了');
    expect(times.map(({ features }) => features.link)).toEqual([1, 0, 0, 0]);
  });
});

describe('a part of a month or of a year', () => {
  it('may stand for the whole of it', async () => {
    const text = '音响消息\n\n工程师唐佑平3月初到场，音响哑了。剧院年初被查封。\n';
    const { times } = byTrigger(await proposedBy({ triggers: { 哑了: { type: 'disaster' } } }, text), '哑了');
    const days = times.map(({ value, features }) => [value?.start, value?.end, value?.precision, features.coarse]);
    expect(days.slice(1)).toEqual([
      ['2026-03-01', '2026-03-10', expect.any(String), 0],
      ['2026-03-01', '2026-03-31', 'month', 1],
      ['2026-01-01', '2026-03-31', expect.any(String), 0],
      ['2026-01-01', '2026-12-31', 'year', 1],
    ]);
  });
});

describe('those who take part', () => {
  const triggers = { 哑了: { type: 'disaster' as const, parties: { 唐佑平: 0.7, 临海集团: 0.04 } } };

  it('are those of the rules, and whom the encoder links to the trigger', async () => {
    const proposed = await proposedBy({ triggers });
    const parties = (words: string) =>
      byTrigger(proposed, words).participants.map(({ participant: { actor, rule, role }, features }) => [
        ...[proposed.nameOf(actor), rule, role, features.chance],
      ]);
    expect(parties('哑了')).toEqual([['唐佑平', 'linked-party', 'agent', 0.7]]);
    expect(parties('会谈').map(([name]) => name)).toEqual(['青江市府', '临海集团']);
  });
});
