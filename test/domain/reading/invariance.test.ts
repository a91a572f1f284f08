import { readFileSync } from 'node:fs';

import { assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';

import type { Finding } from '../../../src/domain/reading/finding.ts';
import { readDecision } from '../../../src/domain/reading/read-decision.ts';

const Item = z.object({ text: z.string(), expected: z.array(z.unknown()) });
const texts = readFileSync('test/fixtures/corpus/dev.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Item.parse(JSON.parse(line)).text);
// One sentence alone has no lines to wrap, and a table's rows are not a paragraph.
const prose = texts.filter((text) => text.includes('\n\n') && !text.includes('|'));

it('throws at no text, and every span lies in it', () => {
  const anyText = property(
    string({ unit: 'grapheme', maxLength: 400 }),
    constantFrom(...texts),
    (noise, text) => {
      for (const { span } of readDecision(`${noise}\n${text}${noise}`)) {
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeLessThanOrEqual(text.length + 2 * noise.length + 1);
      }
    },
  );

  assert(anyText, { numRuns: 300 });
});

it('finds the same when the lines of a paragraph are wrapped elsewhere', () => {
  const anyWidth = property(
    constantFrom(...prose),
    integer({ min: 50, max: 150 }),
    (text, width) => {
      expect(found(readDecision(rewrapped(text, width)))).toEqual(found(readDecision(text)));
    },
  );

  assert(anyWidth, { numRuns: 300 });
});

it.each([
  ['a § of a sentence', 'Frågan behandlades senast den 22 april 2025,\n§ 48.'],
  [
    'points on lines that are exactly full',
    'Nämnden beslutar\natt ge regionstyrelsen i uppdrag att se över beredskapslagren av läkemedel\natt ge patientnämnden i uppdrag att sammanställa klagomålen om läkemedel.',
  ],
])('finds the same when a line begins with %s', (_what, paragraph) => {
  const text = `§ 31 Läkemedel\n\n${paragraph}\n\nBeslutet skickas till\nFörvaltningschefen`;
  const asOne = text.replace(',\n§', ', §').replaceAll(/läkemedel\natt/gu, 'läkemedel,\natt');

  expect(found(readDecision(text))).toEqual(found(readDecision(asOne)));
});

it('finds the same however the text is spaced and composed', () => {
  const anyForm = property(
    constantFrom(...texts),
    constantFrom(' ', '  ', '\u00a0'),
    constantFrom('NFC', 'NFD'),
    (text, space, form) => {
      const changed = text.replaceAll(/(?<=\S) (?=\S)/gu, space).normalize(form);

      expect(found(readDecision(changed))).toEqual(found(readDecision(text)));
    },
  );

  assert(anyForm, { numRuns: 300 });
});

it('finds the same with unrelated paragraphs before and after', () => {
  const anyParagraphs = property(
    constantFrom(...texts),
    tuple(constantFrom(...UNRELATED), constantFrom(...UNRELATED)),
    (text, [before, after]) => {
      const among = readDecision(
        `§ 1 Upprop\n${before}\n\n§ 2 Ärendet\n\n${text}\n\n§ 99 Avslutning\n${after}`,
      );
      const alone = readDecision(`§ 2 Ärendet\n\n${text}`);

      expect(found(among)).toEqual(found(alone));
    },
  );

  assert(anyParagraphs, { numRuns: 200 });
});

it('keeps the sentence to the letter, and its due where it stands', () => {
  for (const text of texts)
    for (const { wording, span, due } of readDecision(text)) {
      const dueWords = due === null ? 'none' : text.slice(due.span.from, due.span.to);

      expect(text.slice(span.from, span.to)).toBe(wording);
      expect(dueWords).not.toBe('');
    }
});

const UNRELATED = [
  'Ordföranden hälsar välkommen. Närvaron antecknas.',
  'Nämnden tackar för informationen och lägger den till handlingarna.',
  'Mötet ajourneras mellan kl. 10.15 och 10.30. Kaffe serveras i foajén.',
];

function found(findings: readonly Finding[]): unknown {
  return findings.map(({ holder, deliverable, reportsTo, dueIso, sentTo }) =>
    JSON.stringify({ holder, deliverable, reportsTo, dueIso, sentTo })
      .replaceAll('\u00a0', ' ')
      .normalize('NFC'),
  );
}

/** As a narrower page would print it: in the given text every paragraph is one line. */
function rewrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapped(line, width))
    .join('\n');
}

function wrapped(line: string, width: number): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
