import { problemsOfBlocks } from '@bevaka/slack-sandbox';
import { describe, expect, it } from 'vitest';

import {
  DETAILS,
  detailsOf,
  type HistoryDetail,
} from '../../../../src/app/views/history-details.ts';
import type { HistoryLine, HistoryPage } from '../../../../src/app/views/history-of.ts';
import { LIMITS } from '../../../../src/slack/kit/limits.ts';
import { historySaid, MOST_ENTRIES } from '../../../../src/slack/rooms/history/said.ts';
import { aCommittee } from '../../../contracts/samples.ts';
import { CLOSED } from '../../../domain/support/run.ts';

const LONG = 'Ö<!channel> *fet* '.repeat(200);

function aLine(given: Partial<HistoryLine> = {}): HistoryLine {
  return {
    at: '2026-09-29T07:12:00.000Z',
    day: '2026-09-29',
    time: '09:12',
    what: 'edited',
    occurrence: null,
    by: 'Maria Ö:son Åberg',
    actedFor: null,
    actedAs: 'Nämndsekreteraren',
    source: 'form',
    details: [],
    ...given,
  };
}

function aPage(lines: readonly HistoryLine[], given: Partial<HistoryPage> = {}): HistoryPage {
  const names = new Map<string, string>();
  const about = { label: 'RUN-1', deliverable: 'mål', today: '2026-11-16' };
  return { ...about, lines, from: 0, count: lines.length, names, ...given };
}

describe.each(['sv', 'en'] as const)('a page of the history at its longest (%s)', (language) => {
  const value = { is: 'words', text: LONG } as const;
  const details = DETAILS.map((name): HistoryDetail => ({ name, from: value, to: value }));
  const lines = Array.from({ length: MOST_ENTRIES }, () =>
    aLine({ details, by: LONG, actedAs: LONG, occurrence: 'nov–dec 2026' }),
  );
  const said = historySaid(
    '01A',
    aPage(lines, { from: 10, count: 99, deliverable: LONG }),
    language,
  );

  it('is taken by Slack, whole', () => {
    expect(problemsOfBlocks([...said.blocks])).toEqual([]);
    expect(said.text.length).toBeLessThanOrEqual(LIMITS.messageText);
  });

  it('pings nobody', () => {
    expect(said.text + JSON.stringify(said.blocks)).not.toContain('<!channel>');
  });
});

describe('a page with one entry', () => {
  it.each([
    ['sv', 'Händelse 21 av 21'],
    ['en', 'Entry 21 of 21'],
  ] as const)('says one, in %s', (language, where) => {
    const { text } = historySaid('01A', aPage([aLine()], { from: 20, count: 21 }), language);

    expect(text).toContain(`\n${where}\n`);
  });
});

describe('an entry', () => {
  const committee = aCommittee();
  const when = { committee, today: '2026-11-16', closed: CLOSED };

  it('says old and new, and what is kept as a key in words', () => {
    const changed = { from: { deliverable: 'mål' }, to: { deliverable: 'mål och medel' } };
    const granted = { from: null, to: { ground: 'decision', paragraph: '§ 92' } };
    const lines = [changed, granted].map((entry) => aLine({ details: detailsOf(entry, when) }));

    const { text } = historySaid('01A', aPage(lines), 'en');

    expect(text).toContain('*Tue 29 Sep 09:12* The assignment was edited');
    expect(text).toContain('• Deliverable: mål → mål och medel');
    expect(text).toContain('• Ground: the committee’s decision');
    expect(text).toContain('Entries 1–2 of 2');
  });

  it.each([null, undefined, 7, 'word', [], {}, { due: { kind: 'meeting' } }, { content: 1 }])(
    'that says %j says nothing more, and breaks nothing',
    (to) => {
      expect(detailsOf({ from: to, to }, when)).toEqual([]);
    },
  );

  it('says that somebody is gone from a part of it', () => {
    const details = detailsOf({ from: { part: 'kostnaderna' }, to: {} }, when);

    const { text } = historySaid('01A', aPage([aLine({ details })]), 'sv');

    expect(text).toContain('• Del: kostnaderna → inget');
  });
});
