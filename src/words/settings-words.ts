import type { Language } from '../domain/record/language.ts';
import { settingsWords as en } from './en/settings.ts';
import type { SettingsWords } from './settings-word-list.ts';
import { settingsWords as sv } from './sv/settings.ts';

/** The texts of a committee's settings. */
export function settingsWordsIn(language: Language): SettingsWords {
  return language === 'sv' ? sv : en;
}
