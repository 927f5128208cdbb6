/** 自称“阿龙”的男子, 网友“小鱼儿”: somebody known by a name in quotation marks. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { expression } from '../../../../extract/rules/pattern.js';
import { NICKNAMES } from '../../../../language/zh/rules/actors/nicknames.js';
import type { ActorScene } from '../scene.js';

const nicknames = NICKNAMES.map((pattern) => expression(pattern, 'g'));

export function* nicknameCandidates({ visible }: ActorScene): Generator<Candidate> {
  for (const pattern of nicknames) {
    for (const { index, 0: words, groups } of visible.matchAll(pattern)) {
      const { name = '' } = groups ?? {};
      const start = index + words.search(/[“「『‘]/) + 1;
      yield {
        start,
        end: start + name.length,
        kind: 'person',
        key: `person:${name}`,
        form: 'name',
        rule: 'nickname',
        unnamed: false,
        isMedium: false,
        isModifier: false,
        weight: 8,
      };
    }
  }
}
