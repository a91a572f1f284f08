import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseInline } from '../../../src/page/mrkdwn/inline.ts';
import { parseMrkdwn } from '../../../src/page/mrkdwn/parse.ts';
import type { Inline } from '../../../src/page/mrkdwn/tree.ts';

const text = (said: string): Inline => ({ kind: 'text', text: said });

describe('a line of mrkdwn', () => {
  it.each([
    ['*Ja*', 'bold'],
    ['_Ja_', 'italic'],
    ['~Ja~', 'strike'],
  ] as const)('%s is emphasised', (line, kind) => {
    expect(parseInline(line)).toEqual([{ kind, children: [text('Ja')] }]);
  });

  it.each(['2*3*4', 'snake_case_name', '* punkt *', '**', 'a ~ b ~ c', '/uppdrag läge RUN-1'])(
    'leaves %s as it is',
    (line) => {
      expect(parseInline(line)).toEqual([text(line)]);
    },
  );

  it('finds emphasis within emphasis', () => {
    expect(parseInline('*så _här_*')).toEqual([
      { kind: 'bold', children: [text('så '), { kind: 'italic', children: [text('här')] }] },
    ]);
  });

  it('does not end emphasis inside a link', () => {
    const [bold] = parseInline('*se <https://exempel.se/a*b|här>*');

    expect(bold).toMatchObject({ kind: 'bold', children: [text('se '), { kind: 'link' }] });
  });

  it('reads mentions, channels and links with their labels', () => {
    expect(parseInline('<@U01DIR|astrid> <#C01RUN> <https://a.se|§ 87>')).toEqual([
      { kind: 'person', id: 'U01DIR', label: 'astrid' },
      text(' '),
      { kind: 'channel', id: 'C01RUN', label: null },
      text(' '),
      { kind: 'link', url: 'https://a.se', label: '§ 87' },
    ]);
  });

  it.each(['<javascript:alert(1)|klicka>', '<data:text/html,x>', '<script>', '<@>'])(
    'shows %s as text, never as a link',
    (line) => {
      expect(parseInline(line)).toEqual([text(line)]);
    },
  );

  it('undoes the three entities once', () => {
    expect(parseInline('a &amp;lt; b &lt; c')).toEqual([text('a &lt; b < c')]);
  });

  it('reads a date with its fallback', () => {
    expect(parseInline('<!date^1790665200^{date_num}|29 september>')).toEqual([
      {
        kind: 'date',
        timestamp: 1_790_665_200,
        format: '{date_num}',
        url: null,
        fallback: '29 september',
      },
    ]);
  });

  it('shows an emoji that it knows, and the name of one that it does not', () => {
    expect(parseInline(':tada: :okänd: 09:00:00')).toEqual([
      { kind: 'emoji', name: 'tada' },
      text(' :okänd: 09:00:00'),
    ]);
  });

  it('never loses or invents a letter of plain text', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((said) => !/[*_~`<>&:\n]/.test(said));

    fc.assert(
      fc.property(plain, (said) => {
        expect(parseInline(said)).toEqual(said === '' ? [] : [text(said)]);
      }),
    );
  });

  it('reads anything to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('*_~`<>|@#!:&a ')) }), (said) => {
        expect(Array.isArray(parseInline(said))).toBe(true);
      }),
    );
  });
});

describe('a text of mrkdwn', () => {
  it('keeps lines, quotes and preformatted text apart', () => {
    expect(parseMrkdwn('Beslut\n&gt; ordagrant\n```rad *ett*\nrad två```\nslut')).toEqual([
      { kind: 'lines', lines: [[text('Beslut')]] },
      { kind: 'quote', lines: [[text('ordagrant')]] },
      { kind: 'pre', text: 'rad *ett*\nrad två' },
      { kind: 'lines', lines: [[text('slut')]] },
    ]);
  });

  it('quotes all the rest after three marks', () => {
    expect(parseMrkdwn('&gt;&gt;&gt; ett\ntvå')).toEqual([
      { kind: 'quote', lines: [[text('ett')], [text('två')]] },
    ]);
  });

  it('keeps empty lines', () => {
    expect(parseMrkdwn('ett\n\ntvå')).toEqual([
      { kind: 'lines', lines: [[text('ett')], [], [text('två')]] },
    ]);
  });
});
