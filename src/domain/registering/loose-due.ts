import type { Language } from '../record/language.ts';

/** Said of what comes round, and not how often. */
const LOOSE =
  /(?<!\p{L})(?:(?:fort)?löpande|tills\s?vidare|kontinuerligt|regelbundet|återkommande|ongoing|continuously|regularly|until\s+further\s+notice|on\s+an\s+ongoing\s+basis)[\s.]*$/iu;

const RULES: Readonly<Record<Language, readonly string[]>> = {
  sv: ['vid varje sammanträde', 'varje kvartal', 'varje tertial', 'varje år'],
  en: ['at every meeting', 'each quarter', 'every four months', 'every year'],
};

/** The rules that a line can mean whose end says that it comes round; none for any other. */
export function rulesMeant(line: string, language: Language): readonly string[] {
  return LOOSE.test(line) ? rulesOffered(language) : [];
}

/** How often something can come round, in words that say so; others are typed. */
export function rulesOffered(language: Language): readonly string[] {
  return RULES[language];
}
