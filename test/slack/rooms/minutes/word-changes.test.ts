import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sameWords } from '../../../../src/domain/assignments/wording.ts';
import { wordChanges } from '../../../../src/slack/rooms/minutes/word-changes.ts';

describe('what became of a wording', () => {
  it('is told word by word', () => {
    const from = 'Direktören får i uppdrag att till december ta fram mål.';
    const to = 'Direktören får i uppdrag att till februari ta fram förslag på mål.';

    expect(wordChanges(from, to)).toEqual([
      { is: 'same', text: 'Direktören får i uppdrag att till' },
      { is: 'gone', text: 'december' },
      { is: 'new', text: 'februari' },
      { is: 'same', text: 'ta fram' },
      { is: 'new', text: 'förslag på' },
      { is: 'same', text: 'mål.' },
    ]);
  });

  it('is nothing where only lines are broken elsewhere', () => {
    const [from, to] = ['ta fram\nmål', 'ta  fram mål'];

    expect(sameWords(from, to)).toBe(true);
    expect(wordChanges(from, to)).toEqual([{ is: 'same', text: 'ta fram mål' }]);
  });

  it('is everything where two long texts share nothing to begin or end with', () => {
    const old = Array.from({ length: 1500 }, (_, at) => `gammalt${at}`).join(' ');
    const fresh = Array.from({ length: 1500 }, (_, at) => `nytt${at}`).join(' ');

    expect(wordChanges(old, fresh)).toEqual([
      { is: 'gone', text: old },
      { is: 'new', text: fresh },
    ]);
  });

  it('leaves out no word of either', () => {
    const text = fc.array(fc.constantFrom('ett', 'två', 'tre', 'fyra')).map((all) => all.join(' '));

    fc.assert(
      fc.property(text, text, (from, to) => {
        const changes = wordChanges(from, to);
        const without = (kind: string): string =>
          changes.flatMap(({ is, text: words }) => (is === kind ? [] : [words])).join(' ');

        expect(without('new')).toBe(from);
        expect(without('gone')).toBe(to);
      }),
    );
  });
});
