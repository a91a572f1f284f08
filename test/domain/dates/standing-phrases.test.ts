import { describe, expect, it } from 'vitest';

import { phraseAtEnd } from '../../../src/domain/dates/phrases-at-edges.ts';
import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { BOUNDED, NOT_STANDING, RHYTHMS } from '../../fixtures/standing-phrases.ts';
import { anOffice, theCommittee, WRITER } from '../support/run.ts';

const TODAY = '2026-11-16';
const committee = theCommittee({ offices: [anOffice('Regiondirektören', WRITER)] });

describe('what comes round', () => {
  it.each(RHYTHMS)('"%s" is understood with nothing left over', (words, rhythm) => {
    const found = phraseAtEnd(`redovisa läget ${words}`);

    expect(found?.phrase.meaning).toEqual({
      is: 'standing',
      rhythm,
      from: null,
      end: { is: 'decision' },
    });
    expect(found?.rest).toBe('redovisa läget');
  });

  it.each(BOUNDED)('"%s" says also when it begins or ends', (words, meaning) => {
    const found = phraseAtEnd(`redovisa läget ${words}`);

    expect(found?.phrase.meaning).toEqual({ is: 'standing', ...meaning });
    expect(found?.rest).toBe('redovisa läget');
  });

  it.each(NOT_STANDING)('"%s" does not come round', (words) => {
    expect(phraseAtEnd(`redovisa läget ${words}`)?.phrase.meaning.is).not.toBe('standing');
  });

  it.each(RHYTHMS)('a line that ends with "%s" keeps every word', (words, rhythm) => {
    const read = understandLine(`Regiondirektören redovisa läget ${words}`, committee, TODAY);

    expect(read).toMatchObject({
      ok: true,
      deliverable: 'redovisa läget',
      due: { kind: 'standing', rule: { rhythm, text: words } },
    });
  });
});
