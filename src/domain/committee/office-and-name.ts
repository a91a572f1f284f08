import type { Office } from './office.ts';
import { type Offices, officesWritten } from './offices.ts';
import { titleHeld } from './title.ts';

/**
 * Every office that the words for a holder can mean. The name of whoever is in it goes with the
 * title: "tf. regiondirektör Karin Ö:son Åberg" is the office.
 */
export function officesNamed(committee: Offices, words: string): readonly Office[] {
  const whole = officesWritten(committee, words);
  if (whole.length > 0) return whole;
  const before = beforeNames(words).map((title) => officesWritten(committee, title));
  return before.find((offices) => offices.length > 0) ?? [];
}

/**
 * A title without the person's name behind it; the words themselves where none stands there.
 * @example titleAlone('kommundirektören Eva Ek') // 'kommundirektören'
 */
export function titleAlone(words: string): string {
  return beforeNames(words).find((title) => HEAD.test(title)) ?? words;
}

/** What may stand before a person's name, the shortest name first: "Chief Executive Eva Ek". */
function beforeNames(words: string): readonly string[] {
  const text = words.normalize('NFC').slice(0, LONGEST);
  return NAMES_BEHIND.flatMap((behind) => {
    const name = behind.exec(text);
    if (name === null || NO_NAME.test(name[0].replace(LEAD, ''))) return [];
    return [text.slice(0, name.index).trim()];
  });
}

/**
 * The title under which the words for a holder can be added as an office; null where they are most
 * likely a body's, several people's or no title at all.
 * @example titleToAdd('tf kulturchefen Lars von Knorring') // 'Kulturchefen'
 */
export function titleToAdd(words: string): string | null {
  const title = titleHeld(titleAlone(words)).replace(ARTICLE, '');
  if (title.length > LONGEST_TITLE || SEVERAL.test(title)) return null;
  const [head = ''] = title.split(OF);
  if (!HEAD.test(head)) return null;
  return `${title.slice(0, 1).toLocaleUpperCase('sv')}${title.slice(1)}`;
}

const LONGEST = 250;
const LONGEST_TITLE = 100;

const LEAD = /^[\s,(]+/u;
const PART = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-:.’'][\p{L}\p{M}]+)*\.?`;
const MOST_NAMES = 5;
/** So many names at the end, of which the first follows no preposition. */
const NAMES_BEHIND = Array.from({ length: MOST_NAMES - 1 }, (_, at) => {
  const more = String.raw`(?:\s+(?:(?:von|af|av|de|van|der|la)\s+)*${PART}){${at + 1}}`;
  return new RegExp(
    String.raw`(?<!(?:^|\s)(?:för|vid|i|på|inom|med|of|for|and|och|&|samt|av))[\s,(]+${PART}${more}\)?[\s,]*$`,
    'u',
  );
});
/** What begins with capitals and is nobody. */
const NO_NAME =
  /^(?:region|kommun|avdelning|enhet|område|västra|östra|norra|södra|stora|lilla|gamla|nya|public|social|human|children|adult|planning|finance|legal|corporate|environmental|community)(?!\p{L})/iu;

/** The words with which titles end; an ending of the definite form or a genitive's may follow. */
const HEADS = [
  'chef|direktör|rektor|sekreterare|samordnare|strateg|ledare|handläggare|registrator|ordförande',
  'controller|ansvarig[ae]?|utvecklare|jurist|arkitekt|inspektör|ingenjör|läkare|administratör',
  'koordinator|planerare|arkivarie|bibliotekarie|intendent|ombudsman|revisor|dekan|prefekt|kanslist',
  'föreståndare|utredare|kamrer|kommunikatör|ekonom|antikvarie|ekolog|psykolog|sköterska|kurator',
  'vd|gd|hövding|råd',
].join('|');
const ENGLISH_HEADS =
  'head|director|manager|officer|lead|secretary|coordinator|principal|registrar|architect|librarian|executive|clerk|treasurer|solicitor|engineer|surveyor|planner|archivist|controller|chair';
const HEAD = new RegExp(
  String.raw`(?:(?:${HEADS})(?:en|n|et|nen)?s?|vd:ns?|\b(?:${ENGLISH_HEADS})|(?:för|of|for|vid)\s[^,]+)$`,
  'iu',
);
const OF = /\s(?:för|of|for|vid|på|inom)\s/iu;
const ARTICLE = /^(?:den|the)\s+/iu;
/** More than one who is meant. */
const SEVERAL =
  /,|\p{L}{2}(?:erna|arna|cheferna)$|(?:chefen|direktören|chef|direktör)\s(?:och|samt|&)\s/iu;
