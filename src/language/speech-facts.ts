/** What is known of a verb of speech where it stands before a language's rules are asked about it. */
import type { CueWord } from './cues.js';

export interface SpeechFacts {
  readonly frame: CueWord['frame'];
  readonly act: CueWord['act'];
  /** The tag of the tagger's word that begins with it; a verb's where none does. */
  readonly tag: string;
  /** The name of an actor ends in front of it. */
  readonly followsName: boolean;
  /** The tagger takes it for a verb, or a name that nothing governs ends in front of it. */
  readonly isPredicate: boolean;
  /** A document that opens its sentence ends in front of it, and a mark follows. */
  readonly isOfDocument: boolean;
  /** Nothing but nouns stands behind it up to the next mark. */
  readonly leadsToName: boolean;
}
