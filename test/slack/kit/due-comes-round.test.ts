import { describe, expect, it } from 'vitest';

import { dueMeant } from '../../../src/app/meetings/given-due.ts';
import { dueRefusal } from '../../../src/slack/kit/refusal.ts';
import { theCommittee } from '../../domain/support/run.ts';

const now = '2026-11-16T09:00:00.000Z';

function meant(text: string, as: 'plain' | 'standing') {
  return dueMeant({ now }, { kind: 'said', text, as }, theCommittee());
}

describe('words in a form’s due that come round', () => {
  it.each(['varje tertial', 'vid varje sammanträde', 'två gånger per år', 'each quarter'])(
    '"%s" are a rule, chosen as one or not',
    (text) => {
      for (const as of ['plain', 'standing'] as const)
        expect(meant(text, as)).toMatchObject({ ok: true, due: { kind: 'standing' } });
    },
  );

  it.each(['löpande', 'Tillsvidare', 'återkommande', 'varje höst', 'ongoing', 'every autumn'])(
    '"%s" say no rule, and the answer offers it',
    (text) => {
      const refused = meant(text, 'plain');
      if (refused.ok) throw new Error(`${text} was taken`);

      expect(dueRefusal(refused, 'sv')).toContain('Återkommande, så ofta som står nedan');
      expect(dueRefusal(refused, 'en')).toContain('Standing, as often as it says below');
      expect(dueRefusal(refused, 'sv')).toContain(text);
    },
  );

  it.each(['när det passar', 'se protokoll'])('"%s" are merely not understood', (text) => {
    const refused = meant(text, 'plain');

    expect(!refused.ok && dueRefusal(refused, 'sv')).not.toContain('Återkommande');
  });
});
