/** The shape of a rule that ties two words for happenings together by what stands around and between them. */
import type { Relation, RelationRule } from '../../graph/model/index.js';
import type { Pattern } from './rule.js';

/** A row of a table of ties; the part named `cue` is what says so. */
export interface LinkRule {
  readonly name: string;
  readonly finds: RelationRule;
  readonly relates: Relation['type'];
  /** The second is what the first would be. */
  readonly isReversed?: true;
  /** In front of the first, back to the next mark. */
  readonly before?: Pattern;
  readonly between: Pattern;
  /** Behind the second, up to the next mark. */
  readonly after?: Pattern;
  /** Not where what stands between begins with an office that somebody held before: 逮捕前市长. */
  readonly noFormerOffice?: true;
  /** What is told to say so, where no single part does. */
  readonly cue?: string;
  readonly reads: string;
  /** A sentence with both words in ⟦⟧ of which it holds. */
  readonly example: string;
  readonly spares: string | readonly string[];
}
