import { describe, expect, it } from 'vitest';

import { linesApart } from '../../../src/domain/registering/lines-apart.ts';
import { theCommittee } from '../support/run.ts';

function apart(text: string): readonly string[] {
  return linesApart(text, { committee: theCommittee(), today: '2026-09-29' });
}

const ONE = 'Regiondirektören förslag på mål till sammanträdet den 15 december';
const TWO = 'Regional utvecklingsdirektör rapport om hamnen senast den 20 november';

describe('several lines that were pasted', () => {
  it.each([
    ['each with its holder', `${ONE}\n${TWO}`, [ONE, TWO]],
    ['after a break behind the command', `\n${ONE}\r\n\r\n${TWO}\n`, [ONE, TWO]],
    ['with signs of a list', `- ${ONE}\n• ${TWO}`, [ONE, TWO]],
    ['with numbers', `1. ${ONE}\n2) ${TWO}`, [ONE, TWO]],
    ['with a mention', `${ONE}\n<@U02> rapport utan datum`, [ONE, '<@U02> rapport utan datum']],
    ['one alone', ONE, [ONE]],
    [
      'with a title that nobody has',
      `Regiondirektören förslag på mål\nkulturchefen rapport senast 20 november`,
      ['Regiondirektören förslag på mål', 'kulturchefen rapport senast 20 november'],
    ],
    [
      'with whoever writes them',
      'Regiondirektören förslag på mål\nmig: rapport senast 20 november',
      ['Regiondirektören förslag på mål', 'mig: rapport senast 20 november'],
    ],
    [
      'with words that begin anew behind a due',
      `${ONE}\nrapport om hamnen`,
      [ONE, 'rapport om hamnen'],
    ],
    [
      'with a name that is no title',
      `Regiondirektören förslag på mål\nElin Ek rapport senast den 20 november`,
      ['Regiondirektören förslag på mål', 'Elin Ek rapport senast den 20 november'],
    ],
    [
      'under a holder alone',
      `Regiondirektören:\n- mål till 15 december\n- rapport senast\n20 november`,
      ['Regiondirektören: mål till 15 december', 'Regiondirektören: rapport senast 20 november'],
    ],
  ])('are lines of their own: %s', (_, text, lines) => {
    expect(apart(text)).toEqual(lines);
  });

  it.each([
    'Regiondirektören förslag på mål\noch prioriteringar till sammanträdet den 15 december',
    'Regiondirektören förslag på mål\ntill sammanträdet den 15 december',
    'Regiondirektören\nförslag på mål till sammanträdet den 15 december',
    'Regiondirektören förslag på mål till sammanträdet den 15 december\n§ 92',
    'Regiondirektören förslag på mål till sammanträdet den 15 december\nTack!',
  ])('are one where a line was only wrapped: %j', (text) => {
    expect(apart(text)).toHaveLength(1);
  });
});
