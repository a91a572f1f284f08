/** Whether a committee marks assignments as secret, and whether their words are kept here at all. */
export const SECRECY_KINDS = ['off', 'on', 'words-kept-out'] as const;
export type SecrecyAllowed = (typeof SECRECY_KINDS)[number];
