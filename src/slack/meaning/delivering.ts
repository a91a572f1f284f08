/** An address that is given as the work itself, or stands alone. */
const GIVEN_BY_LINK =
  /^<?https?:\/\/\S+$|(?<!\p{L})(?:utkast(?:et)?|version(?:en)?|slutversion(?:en)?|förslag(?:et)?|tjänsteskrivelse(?:n)?|drafts?|v\d+)(?!\p{L})[^.!?]*https?:\/\/|^(?:här\s+(?:är|kommer)|here\s+is|here['’]s)[^.!?]*https?:\/\/|^<?https?:\/\/\S+[\s,:–-]+(?:(?:till|för|to|for)(?:\s+\p{L}+-\d+)?\s*$|här\s+(?:är|kommer)|here|[^.!?]*(?<!\p{L})(?:utkast(?:et)?|drafts?)(?!\p{L}))/iu;
const IS_DONE =
  /^(?:(?:nu\s+|så\s+|det\s+|den\s+|allt\s+|all\s+|it\s+|är\s+|is\s+)*)?(?:helt\s+)?(?:klart?|färdig|färdigt|avklarat|slutfört|done|finished|completed?)[\s.!]*(?:nu|now)?[\s.!]*$/iu;
const IS_REPORTED =
  /(?<!\p{L})(?:är|har|now|is|has\s+been)\s+(?:\p{L}+\s+){0,3}(?:slutredovisa[td]|redovisa[td]|reported)(?!\p{L})|(?<!\p{L})(?:kan|can)\s+(?:nu\s+|now\s+)?(?:be\s+)?(?:stängas|avslutas|avskrivas|slutredovisas|closed)(?!\p{L})/iu;

/** Whether an address is given as the work itself. */
export function givesByLink(words: string): boolean {
  return GIVEN_BY_LINK.test(words);
}

/** Whether it is said to be done, and nothing more. */
export function isSaidDone(words: string): boolean {
  return IS_DONE.test(words) || IS_REPORTED.test(words);
}
