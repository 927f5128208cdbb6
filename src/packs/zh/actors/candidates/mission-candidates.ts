/** 中国驻圣保罗总领馆: a state's mission abroad, which is no mention of either state. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { expression } from '../../../../extract/rules/pattern.js';
import { MISSION } from '../../../../language/zh/rules/actors/states.js';
import type { ActorScene } from '../scene.js';

const mission = expression(MISSION, 'g');

export function* missionCandidates({ visible, gazetteer }: ActorScene): Generator<Candidate> {
  for (const { index, 0: words } of visible.matchAll(mission)) {
    const state = gazetteer.stateNameBefore(visible, index);
    const letter = gazetteer.abbreviations.includes(visible.charAt(index - 1)) ? visible.charAt(index - 1) : '';
    const sender = state || letter;
    if (sender === '') continue;
    const start = index - sender.length;
    const end = index + words.length;
    yield {
      start,
      end,
      kind: 'organization',
      key: `name:${visible.slice(start, end)}`,
      form: 'name',
      rule: 'generic-body',
      unnamed: false,
      isMedium: false,
      isModifier: false,
      weight: 6,
    };
  }
}
