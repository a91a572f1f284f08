/** The texts about minutes that are not confirmed yet, and what changes when they are. */
export type MinutesWords = {
  /** The tick in a form. */
  readonly notConfirmedYet: string;
  /** At the § of a finding. */
  readonly confirmedAtOnce: string;
  /** On the card and in the message to the holder. */
  readonly preliminary: string;
  /** In the line of a list. */
  readonly preliminaryShort: string;
  /** Beside the §, once the minutes are confirmed. */
  readonly confirmed: (paragraph: string) => string;
  /** The button that confirms. */
  readonly confirm: string;
  readonly hints: Readonly<Record<'paragraph' | 'wording', string>>;
  /** The answer to whoever confirmed. */
  readonly nowConfirmed: string;
  /** At a § of many. */
  readonly leftOpen: string;
  readonly noneWaits: string;
  /** The same where the words are others than those that were registered. */
  readonly nowReworded: string;
  /** To the holder: the difference follows. */
  readonly reworded: (who: string) => string;
};
