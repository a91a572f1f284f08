/** Where committees show what anybody may read. */
export type PublicPages = {
  /** The page of a committee, by its code; what it shows as data stands beside it. */
  addressOf(code: string): string;
};
