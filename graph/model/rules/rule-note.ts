/** What is written about a rule: the construction it reads, and a sentence in which it reads the words between ⟦ and ⟧. */
export interface RuleNote {
  readonly reads: string;
  readonly example: string;
}

export type RuleNotes = Readonly<Record<string, RuleNote>>;
