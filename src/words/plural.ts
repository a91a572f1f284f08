import type { Language } from '../domain/record/language.ts';

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
};

/**
 * The text for so many, by the language's own rule of what is one.
 * @example plural('en', 1, { one: 'one day', other: '1 days' }) // 'one day'
 */
export function plural(
  language: Language,
  count: number,
  { one, other }: { readonly one: string; readonly other: string },
): string {
  return RULES[language].select(count) === 'one' ? one : other;
}

const SWEDISH_ORDINALS = new Intl.PluralRules('sv', { type: 'ordinal' });

/**
 * Which in a row, in figures.
 * @example swedishOrdinal(22) // '22:a'
 */
export function swedishOrdinal(number: number): string {
  return `${number}:${SWEDISH_ORDINALS.select(number) === 'one' ? 'a' : 'e'}`;
}
