import { en } from './en.ts';
import { sv } from './sv.ts';

export type Words = typeof sv;
export type Language = 'sv' | 'en';

/** `sv…` is Swedish, everything else English, for locales of Slack's and of browsers. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

export function wordsIn(language: Language): Words {
  return language === 'sv' ? sv : en;
}
