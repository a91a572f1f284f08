/** What somebody who is merely named is asked to do; "Church Road to be closed" asks nobody. */
export const DOES = String.raw`(?:obtain|contact|write|ask|arrange|check|chase|prepare|draft|speak|get|find|order|book|report|circulate|send|review|investigate|follow|provide|submit|produce|update|organi[sz]e|liaise|look|purchase|buy|research|confirm|email|ring|call|respond|invite|complete|repair|inspect|bring|create|share|set|compile|approach|meet|talk|install|publish|discuss|source|seek)`;

/** "Skriv till …": imperatives that are no infinitives too. */
const IMPERATIVES = String.raw`(?:se|ta|ge|skriv|beställ|ring|sök|köp|hör|följ|gör|lägg|upprätta|bjud|skaffa)`;
const WORK = new RegExp(String.raw`^(?:\p{L}*a\s\p{L}|(?:${IMPERATIVES}|${DOES})\s)`, 'iu');

/** @example beginsWithWork('Boka lokal') // true: words that begin with what is to be done */
export function beginsWithWork(words: string): boolean {
  return /^\p{Lu}/u.test(words) && WORK.test(words);
}
