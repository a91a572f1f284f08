import type { Language } from '../domain/record/language.ts';

/**
 * Texts in both languages, side by side: the Swedish ones say what there is, and an English one that
 * is missing or takes something else does not compile.
 */
export function inLanguages<W>(sv: W, en: NoInfer<W>): (language: Language) => W {
  return (language) => (language === 'sv' ? sv : en);
}
