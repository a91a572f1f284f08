const ROLE = String.raw`(?:(?:vice\s+)?(?:ordförande(?:n)?|sekreterare(?:n)?|kassör(?:en)?)|ledamot(?:en)?|kommunalråde?t?|regionråde?t?|borgarråde?t?)\s+`;
const NAME = String.raw`\p{Lu}[\p{Ll}-]+(?:[ -]\p{Lu}[\p{Ll}-]+){0,3}`;
const NAMED = new RegExp(
  String.raw`^(?:${ROLE})?${NAME}(?:\s+(?:och|samt)\s+(?:${ROLE})?(?:${NAME}|\p{Ll}+(?:en|n)))?$`,
  'u',
);

/** @example isPersonName('Lena Ek och kassören') // true: the capitals tell a name */
export function isPersonName(words: string): boolean {
  return NAMED.test(words);
}
