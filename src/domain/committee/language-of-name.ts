import type { Language } from '../record/language.ts';

const SWEDISH =
  /[åäö]|nämnd|styrelse|utskott|beredning|fullmäktige|förbund|direktion|kommitté|(?:^|\s)(?:och|för)(?:\s|$)/iu;
const ENGLISH =
  /\b(?:committee|board|council|commission|panel|assembly|authority|cabinet|executive|trust|trustees|court|senate|parliament|and|for|of|the)\b/iu;

/**
 * The language that a committee speaks, as far as its name tells: its channel's posts, its officers'
 * titles and its examples are then of one language. Null where the name tells nothing.
 * @example languageOfName('Audit Committee') // 'en'
 */
export function languageOfName(name: string): Language | null {
  const plain = name.normalize('NFC');
  if (SWEDISH.test(plain)) return 'sv';
  return ENGLISH.test(plain) ? 'en' : null;
}
