import { describe, expect, it } from 'vitest';

import { checkView } from '@bevaka/slack-sandbox';
import type { HomeCommittee } from '../../../../src/app/home/home-committee.ts';
import type { HomeGroup, HomeLine } from '../../../../src/app/home/home-lines.ts';
import type { HomeView } from '../../../../src/app/home/home-of.ts';
import { HOME_START, LINES_AT_HOME } from '../../../../src/app/home/home-place.ts';
import type { HomeWait } from '../../../../src/app/home/home-waits.ts';
import { STATES } from '../../../../src/domain/assignments/state.ts';
import type { LineAnswer } from '../../../../src/domain/rights/line-answers.ts';
import { home } from '../../../../src/slack/rooms/home/view.ts';
import { LANGUAGES } from '../../surfaces/forms/filled.ts';
import { viewOfWords } from '../../surfaces/support/longest-view.ts';

const MOST_BLOCKS = 100;
const ALL: ReadonlySet<LineAnswer> = new Set<LineAnswer>(['update', 'draft', 'ask-extension']);
const OTHERS: ReadonlySet<LineAnswer> = new Set<LineAnswer>(['remind', 'extend']);
const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const LONG = 'Regionala utvecklingsdirektören & '.repeat(30);

function lines(count: number, language: 'sv' | 'en', answers = ALL): readonly HomeLine[] {
  const view = { ...viewOfWords(LONG, 3000, language), accepted: null };
  return Array.from({ length: count }, (_, at) => ({
    view: { ...view, id: `${ID.slice(0, -2)}${at + 10}` },
    answers,
    isReaders: false,
  }));
}

const group = (is: HomeGroup['is'], found: readonly HomeLine[]): HomeGroup => ({
  is,
  total: 1234,
  lines: found,
});

const meeting = (at: number): HomeCommittee['later'][number]['meeting'] => ({
  id: ID,
  day: `2027-0${at}-15`,
  time: '09:00',
  state: 'planned',
  dispatched: null,
  addedAt: '2026-09-29T07:00:00.000Z',
  dates: [],
});

const committee = { id: ID, code: 'ABCDEFGHIJ', name: LONG };

const glance = (at: number): HomeCommittee['later'][number] => ({
  meeting: meeting(at),
  daysAway: 51,
  total: 1234,
  counts: new Map(STATES.map((state) => [state, 1234])),
});

const here: HomeCommittee = {
  committee,
  today: '2026-11-25',
  canManage: true,
  next: glance(1),
  later: [2, 3, 4].map(glance),
  silentAfter: 10,
};

const wait: HomeWait = {
  is: 'outcomes',
  committee,
  today: '2026-11-25',
  count: 1234,
  meeting: ID,
  day: '2026-11-24',
};

function longest(language: 'sv' | 'en'): HomeView {
  return {
    ok: true,
    place: { ...HOME_START, committee: ID, page: 6 },
    nothingSetUp: false,
    waits: Array.from({ length: 30 }, () => wait),
    overseen: Array.from({ length: 120 }, (_, at) => ({ ...committee, id: `${at}${ID}` })),
    here,
    person: null,
    list: {
      groups: [
        group('mine', lines(LINES_AT_HOME / 2, language)),
        { ...group('meeting', lines(LINES_AT_HOME / 2, language, OTHERS)), meeting: meeting(1) },
      ],
      page: 6,
      pages: 62,
    },
  };
}

describe.each(LANGUAGES)('the App Home in %s', (language) => {
  it('is within a hundred blocks with everything at its longest', () => {
    const view = home(longest(language), language);

    expect(checkView(view, 'home', '/view')).toMatchObject({ ok: true });
    expect(view.blocks.length).toBeLessThanOrEqual(MOST_BLOCKS);
    expect(view.blocks.filter((block) => JSON.stringify(block).includes('"open'))).toHaveLength(
      LINES_AT_HOME,
    );
  });

  it('says of nothing what nothing means', () => {
    const texts = (['late', 'risk', 'silent', 'person', 'all', 'asked'] as const).map((is) => {
      const list = { groups: [{ is, total: 0, lines: [] }], page: 0, pages: 1 };
      return JSON.stringify(
        home({ ...longest(language), waits: [], list }, language).blocks.at(-1),
      );
    });

    expect(new Set(texts).size).toBe(6);
    expect(texts[0]).toContain(language === 'sv' ? 'Inget är försenat.' : 'Nothing is late.');
  });
});
