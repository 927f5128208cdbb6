/** The shape of a list of words: each key in every language of the interface, side by side. */
export type Words = Readonly<Record<string, readonly [hans: string, hant: string, english: string]>>;
