import { takesOver } from '../typed/takes-over.ts';
import type { SpokenCommand } from './command-words.ts';

const PERSON = String.raw`(?<person><@[UW][A-Z0-9]*(?:\|[^>]*)?>)`;
const LABEL = String.raw`(?<label>\p{L}[\p{L}\d]{0,9}[-‐‑‒–—―−]\d{1,6})`;
const PART = String.raw`(?:medverkande|contributor|participant)`;

const ADDED = new RegExp(
  String.raw`^(?:lägg\s+till|ta\s+med|sätt|add|put)\s+${PERSON}\s+(?:som|as)\s+(?:a\s+)?${PART}\s+(?:i|på|till|in|on|to|of)\s+${LABEL}(?<rest>.*)$`,
  'iu',
);
const REMOVED = new RegExp(
  String.raw`^(?:ta\s+bort|remove)\s+(?:(?:som\s+)?${PART}\s+)?${PERSON}\s+(?:(?:som|as)\s+(?:a\s+)?${PART}\s+)?(?:från|i|på|from|in|on)\s+${LABEL}(?<rest>.*)$`,
  'iu',
);
const BACK = new RegExp(
  String.raw`^(?:take|ta|tar|jag\s+tar)\s+${LABEL}\s+(?:back|tillbaka|åter)(?:\s+(?:from|från)\s+${PERSON})?(?<rest>.*)$`,
  'iu',
);
const DEPUTY = new RegExp(
  String.raw`^(?:ny\s+|new\s+)?(?<as>deputy|stand-in|ersättare|ställföreträdare|vikarie)\s+(?<for>for|för)\s+(?<title>[^<:]+?)(?::|\s+(?:är|is|blir|becomes))?\s+${PERSON}(?<rest>.*)$`,
  'iu',
);
/** Where it is said that they are it, a plain name stands for a person: colleagues are asked for it. */
const DEPUTY_BY_NAME =
  /^(?:ny\s+|new\s+)?(?<as>deputy|stand-in|ersättare|ställföreträdare|vikarie)\s+(?<for>for|för)\s+(?<title>[^<:]+?)(?::|\s+(?:är|is|blir|becomes))\s+(?<rest>@?\S.*)$/iu;
/** "Ersättare <@U03> för Karin Berg", "<@U03> stands in for Regiondirektören". */
const STANDS_IN = new RegExp(
  String.raw`^(?:(?:deputy|stand-in|ersättare|ställföreträdare|vikarie)\s+${PERSON}\s+(?:for|för)|${PERSON.replace('person', 'who')}\s+(?:stands\s+in|steps\s+in|deputises|vikarierar|är\s+ersättare|ersätter|går\s+in)(?:\s+(?:for|för))?)\s+(?<rest>\S.*)$`,
  'iu',
);

/**
 * What is said of a person where the command's own words stand around them.
 * @example personSaid('lägg till <@U02> som medverkande i RUN-1') // contributor, 'RUN-1 <@U02>'
 */
export function personSaid(line: string): SpokenCommand | null {
  const added = ADDED.exec(line)?.groups;
  if (added)
    return { name: 'contributor', rest: joined(added['label'], added['person'], added['rest']) };
  const removed = REMOVED.exec(line)?.groups;
  if (removed)
    return {
      name: 'contributor',
      rest: joined(removed['label'], 'remove', removed['person'], removed['rest']),
    };
  const back = BACK.exec(line)?.groups;
  if (back) return { name: 'take-back', rest: joined(back['label'], back['person'], back['rest']) };
  if (takesOver(line)) return { name: 'role-set', rest: line };
  const alone = DEPUTY_ALONE.exec(line)?.groups;
  if (alone)
    return { name: 'role-set', rest: joined(alone['person'], 'till ersättare', alone['rest']) };
  return newHolderSaid(line) ?? deputySaid(line);
}

/** "Vikarie <@U03> 5–16 oktober": for which office is asked. */
const DEPUTY_ALONE = new RegExp(
  String.raw`^(?:ny\s+|new\s+)?(?:deputy|stand-in|ersättare|ställföreträdare|vikarie):?\s+${PERSON}(?!\s+(?:for|för)\s)(?<rest>.*)$`,
  'iu',
);

/** An office that changes hands; what is said of a contact or of one assignment is another command. */
const NEW_HOLDER = new RegExp(
  String.raw`^(?:byt(?:\s+ut)?\s+(?<title>OFFICE)\s+(?:till|mot)|(?:ny|nytt)\s+(?<named>OFFICE)(?::|\s+(?:är|blir))|(?:replace|change)\s+(?:the\s+)?(?<replaced>OFFICE)\s+(?:with|to|by)|new\s+(?<called>OFFICE)(?::|\s+(?:is|becomes)))\s+${PERSON}(?<rest>.*)$`.replaceAll(
    'OFFICE',
    String.raw`(?!kontakt|contact|ersättare|vikarie|deputy|stand-in|handläggare|medverkande|ansvarig|holder)[^<:\d]{3,60}?`,
  ),
  'iu',
);

function newHolderSaid(line: string): SpokenCommand | null {
  const found = NEW_HOLDER.exec(line)?.groups;
  if (!found) return null;
  const title = found['title'] ?? found['named'] ?? found['replaced'] ?? found['called'];
  return { name: 'role-set', rest: joined(found['person'], 'till', title, found['rest']) };
}

function deputySaid(line: string): SpokenCommand | null {
  const standsIn = STANDS_IN.exec(line)?.groups;
  if (standsIn) {
    const person = standsIn['person'] ?? standsIn['who'];
    return { name: 'role-set', rest: joined(person, 'till ersättare för', standsIn['rest']) };
  }
  const deputy = DEPUTY.exec(line)?.groups ?? deputyByName(line);
  if (!deputy) return null;
  const office = joined(deputy['as'], deputy['for'], deputy['title']);
  return { name: 'role-set', rest: joined(office, deputy['person'], deputy['rest']) };
}

/** "Ersättare för Karin är sjuk" names nobody. */
function deputyByName(line: string): Partial<Record<string, string>> | undefined {
  const named = DEPUTY_BY_NAME.exec(line)?.groups;
  return /^@?\p{Lu}/u.test(named?.['rest'] ?? '') ? named : undefined;
}

function joined(...words: readonly (string | undefined)[]): string {
  return words
    .map((each) => (each ?? '').trim())
    .filter((each) => each !== '')
    .join(' ');
}
