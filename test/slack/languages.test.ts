import { describe, expect, it } from 'vitest';

import { strayWords, textsToldIn } from '../support/languages-told.ts';
import { everyMessage } from './surfaces/support/longest.ts';
import { viewOfWords } from './surfaces/support/longest-view.ts';
import { LANGUAGES } from './surfaces/forms/filled.ts';

/** What is read of blocks; their ids are ours, and in English. */
function shownIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(shownIn)];
}

describe('the list of words', () => {
  it.each([
    ['Uppdraget is late', 'sv', ['is']],
    ['The uppdrag är late', 'en', ['uppdrag', 'är']],
    ['Till när?', 'en', ['till', 'när']],
  ] as const)('shows a mixed text: %s', (text, language, stray) => {
    expect(strayWords(text, language)).toEqual(stray);
  });
});

describe('every text', () => {
  it('is in its own language', () => {
    const texts = textsToldIn('src');
    const mixed = texts.flatMap(({ file, language, text }) =>
      strayWords(text, language).map((word) => `${file}, ${language}: ${word} in ${text}`),
    );

    expect(texts.length).toBeGreaterThan(1500);
    expect(mixed).toEqual([]);
  });
});

describe.each(LANGUAGES)('every message in %s', (language) => {
  const messages = Object.entries(everyMessage(viewOfWords('x', 1, language), 3, language));

  it.each(messages)('has no words of the other language: %s', (_what, said) => {
    expect(strayWords([said.text, ...shownIn(said.blocks)].join('\n'), language)).toEqual([]);
  });
});
