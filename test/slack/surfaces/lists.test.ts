import { describe, expect, it } from 'vitest';

import { checkView, problemsOfBlocks } from '@bevaka/slack-sandbox';
import type { AssignmentView } from '../../../src/app/views/assignment-view.ts';
import { byDue } from '../../../src/app/views/by-due.ts';
import { stateCounts } from '../../../src/app/views/state-counts.ts';
import type { Language } from '../../../src/domain/record/language.ts';
import { pageOf, pagesForm } from '../../../src/slack/kit/pages.ts';
import type { Said } from '../../../src/slack/kit/said.ts';
import { list } from '../../../src/slack/rooms/status/lists.ts';
import { nothingText } from '../../../src/slack/rooms/status/list-texts.ts';
import { statusOverview } from '../../../src/slack/rooms/status/overview.ts';
import { LANGUAGES } from './forms/filled.ts';
import { viewOfWords } from './support/longest-view.ts';

const LIST = { list: 'committee', committee: '01C', filter: 'overdue' } as const;

function day(at: number): string {
  return new Date(Date.UTC(2026, 11, 1 + at * 14)).toISOString().slice(0, 10);
}

/** Titles of 3,000 characters, each for one of so many meetings in turn. */
function views(count: number, meetings: number, language: Language): readonly AssignmentView[] {
  const view = viewOfWords('Regionala mål', 3000, language);
  return Array.from({ length: count }, (_, at) => ({
    ...view,
    holder: { ...view.holder, office: 'Regiondirektören', isGone: false },
    delegated: [],
    contributes: false,
    cycles: 1,
    id: `01ARZ3NDEKTSV4RRFFQ69G${1000 + at}`,
    due: {
      kind: 'meeting',
      meeting: `01M${at % meetings}`,
      day: day(at % meetings),
      time: '09:00',
      daysAway: 20,
    },
  }));
}

/** The ids of the assignments that a message's buttons and menus open. */
function opened({ blocks }: Said): readonly string[] {
  return [...JSON.stringify(blocks).matchAll(/"value":"(01ARZ3NDEKTSV4RRFFQ69G\d{4})"/g)].map(
    ([, id = '']) => id,
  );
}

const sections = ({ blocks }: Said): number =>
  blocks.filter(({ type }) => type === 'section').length;

describe.each(LANGUAGES)('lists in %s', (language) => {
  it('open each of forty lines over fifteen meetings, within what Slack takes', () => {
    const all = views(40, 15, language);

    const said = list('RUN', all, language, { next: LIST });

    expect(problemsOfBlocks(said.blocks)).toEqual([]);
    expect(said.blocks.length).toBeLessThanOrEqual(50);
    expect(said.text.length).toBeLessThanOrEqual(10_000);
    expect(opened(said).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(JSON.stringify(said.blocks).match(/static_select/g)).toHaveLength(15);
  });

  it('open each line of a status that holds forty of fifteen meetings', () => {
    const all = views(40, 15, language);
    const meetings = byDue(all).map(({ due, views: of }) => ({
      meeting: due,
      counts: stateCounts(of),
      views: of,
    }));

    const said = statusOverview({
      committee: { id: '01C', name: 'Nämnden', offices: [], meetings: [] },
      language,
      today: '2026-11-25',
      counts: stateCounts(all),
      meetings,
      meeting: null,
      canPost: true,
      askedBy: 'Maria Ek',
    });

    expect(problemsOfBlocks(said.blocks)).toEqual([]);
    expect(said.text.length).toBeLessThanOrEqual(10_000);
    expect(opened(said)).toHaveLength(40);
    expect(said.text).toContain('Maria Ek');
  });

  it('take what Slack takes also where each of sixty lines has a meeting of its own', () => {
    const said = list('RUN', views(60, 60, language), language, { next: LIST });

    expect(problemsOfBlocks(said.blocks)).toEqual([]);
    expect(said.text.length).toBeLessThanOrEqual(10_000);
    expect(opened(said).length).toBe(sections(said));
  });

  it('have a button on each line up to twenty', () => {
    const said = list('RUN', views(20, 15, language), language, { next: LIST });

    expect(sections(said)).toBe(20);
    expect(JSON.stringify(said.blocks)).not.toContain('static_select');
    expect(opened(said)).toHaveLength(20);
  });

  it('go on in a form with pages that keep what the list is narrowed to', () => {
    const all = views(75, 3, language);

    const second = pagesForm(pageOf(all, LIST, 20), language, { title: 'RUN', empty: '-' });

    expect(checkView(second, 'modal', '/view')).toMatchObject({ ok: true });
    const shown = JSON.stringify(second.blocks);
    expect(shown).toMatch(/21–40 (?:av|of) 75/);
    expect(shown).toContain('"committee|01C|overdue|0"');
    expect(shown).toContain('"committee|01C|overdue|40"');
  });

  it('show the last page where there is no such page any more', () => {
    expect(pageOf(views(41, 3, language), LIST, 60)).toMatchObject({ from: 40, count: 41 });
    expect(pageOf([], LIST, 60)).toMatchObject({ from: 0, count: 0, views: [] });
  });
});

describe('a list of nothing', () => {
  const team = 'T1';

  it('says what nothing means', () => {
    expect(nothingText('overdue', '', 'sv')).toBe('Inget är försenat.');
    expect(nothingText('all', '', 'sv')).toBe('Inga uppdrag är öppna.');
    expect(nothingText({ team, user: 'U1' }, 'Kim Berg', 'sv')).toBe(
      'Kim Berg har inga öppna uppdrag.',
    );
    expect(nothingText('overdue', '', 'en')).toBe('Nothing is late.');
  });

  it('has the way to the closed ones, where all that is open was asked for', () => {
    const all = { ...LIST, filter: '' } as const;

    expect(JSON.stringify(list('RUN', [], 'sv', { next: all }))).toContain('closed|01C||0');
    expect(JSON.stringify(list('RUN', views(3, 1, 'sv'), 'sv', { next: all }))).toContain(
      'closed|01C||0',
    );
    expect(JSON.stringify(list('RUN', [], 'sv', { next: LIST }))).not.toContain('closed|');
  });
});
