/** What is known of the name of a state where it stands. */
export interface StateFacts {
  /** It holds the word for the government. */
  readonly isGovernment: boolean;
}
