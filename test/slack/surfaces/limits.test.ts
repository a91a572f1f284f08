import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { problemsOfBlocks } from '@bevaka/slack-sandbox';
import type { Said } from '../../../src/slack/kit/said.ts';
import { everyMessage, SHOWN_DAYS } from './support/longest.ts';
import { LINK, viewOfWords } from './support/longest-view.ts';
import { LANGUAGES } from './forms/filled.ts';

/** Characters of text in one message that Slack is known to take (docs/decisions.md). */
const MOST_TEXT = 10_000;

const DATA = [
  ['realistic titles', 'Regionala utvecklingsdirektören', 500, 25],
  ['a hundred and twenty assignments', 'Regiondirektören', 300, 120],
  ['nothing but signs that grow when escaped', '&&&&&&&&&&', 3000, 60],
  ['wide letters', 'ÅÄÖ😀', 3000, 45],
  ['nothing at all', 'x', 1, 1],
] as const;

function mrkdwnOf(said: Said): string[] {
  return said.blocks.flatMap((block) => {
    if (block.type === 'section') return block.text === undefined ? [] : [block.text.text];
    if (block.type !== 'context') return [];
    return block.elements.flatMap((each) => (each.type === 'mrkdwn' ? [each.text] : []));
  });
}

const sizeOf = (said: Said): number => mrkdwnOf(said).join('').length;

describe.each(LANGUAGES)('every message in %s', (language) => {
  describe.each(DATA)('with %s', (_name, unit, length, count) => {
    const messages = Object.entries(
      everyMessage(viewOfWords(unit, length, language), count, language),
    );

    it.each(messages)('is taken by Slack: %s', (_what, said) => {
      expect(problemsOfBlocks(said.blocks)).toEqual([]);
      expect(said.text.length).toBeLessThanOrEqual(MOST_TEXT);
      expect(sizeOf(said)).toBeLessThanOrEqual(MOST_TEXT);
    });

    it('holds every day of a card in its text and in its blocks', () => {
      const card = messages.find(([what]) => what === 'card')?.[1];

      expect(SHOWN_DAYS[language].filter((day) => !card?.text.includes(day))).toEqual([]);
      const shown = card === undefined ? '' : mrkdwnOf(card).join('\n');
      expect(SHOWN_DAYS[language].filter((day) => !shown.includes(day))).toEqual([]);
    });
  });

  it.each(['handed over', 'digest', 'list', 'mine', 'status'])(
    'says how many it leaves out, with the button that shows them: %s',
    (what) => {
      const view = viewOfWords('Regiondirektören', 60, language);

      const said = everyMessage(view, 120, language)[what];

      const shown = JSON.stringify(said?.blocks);
      expect(said?.text).toMatch(/och \d+ till|and \d+ more/);
      expect(shown).toMatch(/och \d+ till|and \d+ more/);
      expect(shown).toMatch(/"action_id":"(?:more|digest_rest)"/);
    },
  );
});

describe('what people wrote', () => {
  const hostile = fc.constantFrom(
    '<!channel>',
    '<@U0VICTIM>',
    '<https://evil.example|here>',
    '\n*Läge:* avslutad',
    '`code`',
    '~gone~',
    '_lean_',
    '&lt;!here&gt;',
    'å',
    ' ',
    '\u202e',
    '\r\n• rad',
  );

  it('never pings, links, breaks a line or formats, in any message', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (parts) => {
        const said = Object.values(everyMessage(viewOfWords(parts.join(''), 200, 'sv'), 3, 'sv'));

        for (const each of said) {
          // Only what we made leads anywhere: where a version is seen.
          const shown = [each.text, ...mrkdwnOf(each)].join('\n\n').replaceAll(`<${LINK}|`, '');
          expect(shown).not.toMatch(/<[!@#]|<http/);
          expect(shown).not.toMatch(/\n\*Läge:\* avslutad|[^\n]\n• rad|`code`|\u202e/);
          // Inside a word Slack formats nothing.
          expect(shown).not.toMatch(/(?<!\p{L})(?:~gone~|_lean_)(?!\p{L})/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});
