import { describe, expect, it } from 'vitest';

import type { Entry } from './written/entry.ts';
import { entryText, ordered, pagesOf } from './written/pages.ts';
import type { Raw } from './written/raw.ts';

const entry = (title: string, turn: number | null, thread: string | null = title): Entry => ({
  file: 'a.test.ts',
  test: 'a test',
  place: 'to C01RUN',
  turn,
  thread,
  title,
  outcome: null,
  detail: {},
});

const titles = (entries: readonly Entry[]) => ordered(entries).map(({ title }) => title);

describe('the order in a place', () => {
  it('is that of the acts, whatever was said', () => {
    expect(titles([entry('b', 1), entry('a', 2)])).toEqual(['b', 'a']);
  });

  it('is by what was said where one act brought it all about', () => {
    expect(titles([entry('b', 1), entry('a', 1)])).toEqual(['a', 'b']);
  });

  it('does not depend on ids', () => {
    const [one, other] = [
      entry('01M3KY5VV15ZPMGS4K82X6GD53 a', 1),
      entry('01M3KY5TNFKPT0ZHSF121PPP9M b', 1),
    ];
    expect(titles([other, one])).toEqual([one.title, other.title]);
  });

  it('is kept about one thing', () => {
    const updates = [entry('c', 1, 'ts 1'), entry('a', 1, 'ts 1'), entry('b', 1, 'ts 2')];
    expect(titles(updates)).toEqual(['b', 'c', 'a']);
  });

  it('has what was asked again after what was refused', () => {
    const [refused, done] = ['500', '200 ok'].map((outcome) => ({ ...entry('a', 1), outcome }));
    if (refused === undefined || done === undefined) throw new Error('there are two');
    expect(ordered([refused, done])).toEqual([refused, done]);
  });

  it('ends with what comes at no time of its own', () => {
    expect(titles([entry('b', null, null), entry('a', null, null), entry('c', 1)])).toEqual([
      'c',
      'a',
      'b',
    ]);
  });
});

describe('an entry', () => {
  it('has every line of a text on a line of its own', () => {
    const told = { ...entry('chat.update', 1), detail: { text: '*RUN-1* mål\n*Läge:* risk' } };
    expect(entryText(told)).toBe('chat.update\n  text: |-\n    *RUN-1* mål\n    *Läge:* risk\n\n');
  });

  it('keeps a file as it is written', () => {
    const told = { ...entry('a.json', null), detail: '{\n  "id": "x",\n\n  "version": 1\n}\n' };
    expect(entryText(told)).toBe('a.json\n  {\n    "id": "x",\n\n    "version": 1\n  }\n\n');
  });
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const call = (at: number, body: string, test = 'a test'): Raw => ({
  kind: 'request',
  at: String(at),
  turn: 1,
  file: 'a.test.ts',
  test,
  method: 'POST',
  url: '/api/chat.postMessage',
  headers: {
    authorization: 'Bearer xoxb-sandbox-bevaka',
    'content-type': 'application/x-www-form-urlencoded',
  },
  body: base64(body),
  status: 200,
  head: 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n',
  answer: base64(`{"ok":true,"ts":"1790596803.${String(at).padStart(6, '0')}"}`),
});

const onPage = (test: string): string =>
  `# ${test}\n\n## to C01RUN\n\nchat.postMessage with xoxb → 200 ok <ts 1>\n  channel: C01RUN\n  text: hej\n\n`;

describe('a page', () => {
  it('is one for each file, and counts ids anew in each test', () => {
    const [page, ...others] = pagesOf([
      call(2, 'channel=C01RUN&text=hej', 'b'),
      call(1, 'channel=C01RUN&text=hej', 'a'),
    ]);
    expect(others).toEqual([]);
    expect(page).toEqual({ file: 'a.test.ts', text: `${onPage('a')}\n${onPage('b')}` });
  });

  it('is the same whichever of two things at once came first', () => {
    const [one, other] = ['channel=C01RUN&text=ett', 'channel=C01RUN&text=tv%C3%A5'] as const;
    expect(pagesOf([call(1, one), call(2, other)])).toEqual(
      pagesOf([call(1, other), call(2, one)]),
    );
  });

  it('tells a changed word', () => {
    const [page] = pagesOf([call(1, 'channel=C01RUN&text=Du%20har%20f%C3%A5tt%20ett%20uppdrag.')]);
    expect(page?.text).toContain('Du har fått ett uppdrag.');
  });

  it('names the person to whom a form was opened, and what an acknowledgement says', () => {
    const command: Raw = {
      kind: 'frame',
      at: '1',
      turn: 1,
      file: 'a.test.ts',
      test: 'a test',
      frame: { envelope_id: 'x', payload: { text: 'Tack' } },
      envelope: {
        type: 'slash_commands',
        payload: { user_id: 'U03SEK', trigger_id: 't1', command: '/uppdrag', text: 'importera' },
      },
    };
    const opened: Raw = { ...call(2, 'trigger_id=t1&view={}'), url: '/api/views.open' } as Raw;
    const [page] = pagesOf([command, opened]);

    expect(page?.text).toContain('## to U03SEK\n\nviews.open');
    expect(page?.text).toContain(
      '## acknowledged to U03SEK\n\nslash_commands /uppdrag importera\n  envelope_id: <its own>\n  payload:\n    text: Tack\n',
    );
  });
});
