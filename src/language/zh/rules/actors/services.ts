/** Services that somebody uses to speak, which are then not the one who speaks: 在Telegram上发文, 透过WhatsApp联络. */
import type { ForbiddingActor } from '../../../actor-rule.js';
import { characters, type NoFacts } from '../../../rule.js';
import * as service from '../../words/actors/services.js';
import { LATIN_LETTERS } from '../../words/letters.js';

const SPACE = [' ', '\n', '\u3000', '\t'];

export const USED_TO_SPEAK: readonly ForbiddingActor<NoFacts, 'actor'>[] = [
  {
    name: 'on-service',
    forbids: 'actor',
    when: {
      after: [{ maybe: SPACE }, { any: [['上', { not: characters('周月个午半旬述千百万') }], [service.ON_SERVICE]] }],
    },
    reads: 'something is done on it or is a part of it: Telegram上, Telegram群组',
    example: '他说，⟦Telegram⟧群组已经关闭。',
    spares: '他说，⟦Telegram⟧公司已经关闭。',
  },
  {
    name: 'through-service',
    forbids: 'actor',
    when: {
      before: [
        service.USES,
        { maybe: service.WHOSE_ACCOUNT },
        { maybe: SPACE },
        { ahead: [[...LATIN_LETTERS, ...service.SERVICE_BEGINS]] },
      ],
    },
    reads: 'somebody speaks through what is called as services are: 透过WhatsApp',
    example: '他透过⟦WhatsApp⟧联络家人。',
    spares: '他批评⟦WhatsApp⟧垄断市场。',
  },
];
