/** What a step may use besides the document; it comes in, so that steps stay pure and tests can replace it. */
import type { RuleWatch, Token } from './document.js';
import type { Encoder } from './encoded.js';

/** Cuts and tags texts; one array of tokens a text, offsets relative to that text. */
export interface Tagger {
  tag(texts: readonly string[]): Promise<readonly (readonly Token[])[]>;
}

export interface Context {
  readonly tagger: Tagger;
  /** The trained reader; without it articles are read by rules alone. */
  readonly encoder?: Encoder;
  readonly watch?: RuleWatch;
}
