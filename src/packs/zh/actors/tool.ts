/** Services that somebody uses to speak, which are then not the one who speaks: 在Telegram上发文, 透过WhatsApp联络. */
import type { Span } from '../../../../graph/model/index.js';
import { placeIn, rulebook } from '../../../extract/rules/match.js';
import { USED_TO_SPEAK } from '../../../language/zh/rules/actors/services.js';
import type { ActorScene } from './scene.js';

const forbidding = rulebook(USED_TO_SPEAK);

export function isTool({ reading, visible }: ActorScene, span: Span): boolean {
  return forbidding.first(placeIn(reading, span, { visible })) !== undefined;
}
