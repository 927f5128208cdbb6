/** What is known of a string that may be the name of a person before the text around it is looked at. */
export interface NameFacts {
  readonly length: number;
  /** It begins with a surname, of whatever length. */
  readonly hasSurname: boolean;
  /** Its first character is a surname. */
  readonly beginsWithSurname: boolean;
  /** Its first character stands for a state. */
  readonly beginsWithState: boolean;
  /** It ends in a title. */
  readonly endsInTitle: boolean;
  /** It is spelled as foreign names are. */
  readonly isForeign: boolean;
  /** It stands once, and nothing personal beside it. */
  readonly isWeak: boolean;
}

/** What is known of words that may stand for an actor. */
export interface SpeakerFacts {
  /** A verb of speech follows them. */
  readonly speaks: boolean;
}

/** What is known of a surname and what stands for the given name: 李某. */
export interface CourtesyFacts {
  /** The surname and the character before it are a word for what happens, how or when. */
  readonly endsAction: boolean;
}
