import { describe, expect, it } from 'vitest';

import { checkView } from '@bevaka/slack-sandbox';
import type { DryRun, ShownRow } from '../../../../src/app/readings/dry-run.ts';
import type { ListRead } from '../../../../src/app/readings/list-read.ts';
import { plainRow } from '../../../../src/domain/backlog/list-row.ts';
import { columnsForm } from '../../../../src/slack/rooms/backlog/form-columns.ts';
import { dryRunForm, readTakenAlso } from '../../../../src/slack/rooms/backlog/form-dry-run.ts';
import {
  mendForm,
  newOfficesIn,
  readMended,
} from '../../../../src/slack/rooms/backlog/form-mend.ts';
import { aCommittee, anAssignment } from '../../../contracts/samples.ts';
import { anOffice, WRITER } from '../../../domain/support/run.ts';
import { LANGUAGES, submitted } from './filled.ts';

const LONG = 'ett mycket långt ord '.repeat(150);
const READING = '01J00000000000000000000000';
const columns = { deliverable: 0, holder: 99 };
const how = { columns, mended: [], withHidden: true };
const committee = aCommittee({
  offices: Array.from({ length: 150 }, (_, at) => anOffice(`${at} ${LONG.slice(0, 200)}`, WRITER)),
});

const LIST: ListRead = {
  ok: true,
  committee,
  reading: {
    id: READING,
    version: 1,
    team: 'T1',
    committee: committee.id,
    by: WRITER,
    at: '2026-11-20T08:00:00.000Z',
    text: '',
    decidedOn: null,
    findings: [],
    chosen: [],
    leftOut: [],
    pages: [],
    state: 'read',
    assignments: [],
    weededAt: null,
    history: [],
    messages: [],
  },
  table: [1, 2].map((row) =>
    plainRow(
      row,
      Array.from({ length: 150 }, () => LONG),
    ),
  ),
  proposed: { columns, headings: plainRow(1, [LONG]), isSure: false },
  how,
  today: '2026-11-20',
};

const DOUBTS = [
  'no-deliverable',
  'no-holder',
  'unknown-holder',
  'several-offices',
  'unclear-due',
  'unclear-status',
] as const;

function rowsOfAll(): readonly ShownRow[] {
  const { wording, holder, due, origin, parent } = anAssignment();
  const terms = { wording, holder, due, origin, parent, deliverable: LONG };
  const clear = {
    terms,
    due: { kind: 'none' },
    registeredAs: null,
    like: null,
    closedAs: null,
    sameAs: null,
  } as const;
  return Array.from({ length: 100 }, (_, at): ShownRow[] => {
    const row = at * 10;
    return [
      { is: 'open', row, ...clear },
      { is: 'open', row: row + 1, ...clear, registeredAs: 'RUN-1234' },
      {
        is: 'open',
        row: row + 9,
        ...clear,
        like: { id: 'A', label: 'RUN-1234', deliverable: LONG },
      },
      { is: 'closed', row: row + 2, because: 'struck', ...clear },
      { is: 'standing', row: row + 3, words: LONG, ...clear },
      { is: 'hidden', row: row + 4, words: LONG },
      { is: 'heading', row: row + 5, words: LONG },
      {
        is: 'unclear',
        row: row + 6,
        why: DOUBTS[at % DOUBTS.length] ?? 'unclear-due',
        words: LONG,
        deliverable: LONG,
        offices: Array.from({ length: 30 }, () => LONG),
      },
    ];
  }).flat();
}

const RUN: DryRun = {
  ok: true,
  committee,
  reading: READING,
  rows: rowsOfAll(),
  today: '2026-11-20',
  how,
};

describe.each(LANGUAGES)('the forms of a list in %s', (language) => {
  it.each([
    ['its columns', columnsForm(LIST, language)],
    ['what it would register', dryRunForm(RUN, language)],
    ['its unclear rows', mendForm(RUN, language)],
  ])('keep within what Slack takes: %s', (_name, form) => {
    expect(checkView(form, 'modal', '/view')).toMatchObject({ ok: true });
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(250_000);
  });
});

describe('what would be registered', () => {
  it.each([
    [['open'], true],
    [['closed'], true],
    [['standing'], true],
    [['hidden', 'heading', 'unclear'], false],
  ])('of %j can be confirmed: %s', (kinds, canBe) => {
    const rows = RUN.rows.filter(({ is }) => kinds.includes(is)).slice(0, 1);

    expect(dryRunForm({ ...RUN, rows }, 'sv').submit !== undefined).toBe(canBe);
  });
});

describe('what comes back in a list', () => {
  const goesOn = RUN.rows.filter(({ is }) => is === 'standing').slice(0, 1);

  it.each([
    ['varje tertial', { is: 'rule', words: 'varje tertial' }],
    ['no-date', { is: 'no-date' }],
  ])('is taken in as often as was answered: %s', (value, often) => {
    const form = dryRunForm({ ...RUN, rows: goesOn }, 'sv');
    const answer = { type: 'static_select', selected_option: chosen(value) } as const;

    expect(readTakenAlso(submitted(form, {}))).toMatchObject({ recurring: false, often: null });
    expect(readTakenAlso(submitted(form, { often: { often: answer } }))).toMatchObject({ often });
  });

  it('is ticked where the list itself says how often', () => {
    const rule = { text: 'varje tertial', from: '2026-11-20', end: { is: 'decision' } } as const;
    const rhythm = { is: 'months', months: 4, month: null, day: null } as const;
    const due = { kind: 'standing', rule: { ...rule, rhythm, chosen: [] } } as const;
    const rows = goesOn.map((row) =>
      'terms' in row ? { ...row, terms: { ...row.terms, due } } : row,
    );
    const ids = dryRunForm({ ...RUN, rows }, 'sv').blocks.map(({ block_id: id }) => id);

    expect(ids).toContain('recurring');
    expect(ids).not.toContain('often');
  });
});

function chosen(value: string) {
  return { text: { type: 'plain_text', text: value }, value } as const;
}

describe('the form that mends', () => {
  const form = mendForm(RUN, 'sv');

  it('gives what was written or chosen for each row, and nothing for what was left empty', () => {
    const values = submitted(form, {
      'deliverable:0': { deliverable: { type: 'plain_text_input', value: 'ta fram mål' } },
      'holder:1': {
        holder: { type: 'static_select', selected_option: chosen('3') },
      },
      'body:2': { body: { type: 'plain_text_input', value: '”Visit Umeå”' } },
      'due:4': { due: { type: 'plain_text_input', value: '15 december' } },
      'status:5': { status: { type: 'static_select', selected_option: chosen('closed') } },
    });
    const offices = committee.offices.map(({ title }) => title);

    expect(readMended(values, { rows: [6, 16, 26, 36, 46, 56], offices, language: 'sv' })).toEqual({
      ok: true,
      value: [
        { row: 6, column: 'deliverable', words: 'ta fram mål' },
        { row: 16, column: 'holder', words: offices[3] },
        { row: 26, column: 'holder', words: '"Visit Umeå"' },
        { row: 46, column: 'due', words: '15 december' },
        { row: 56, column: 'status', words: 'avslutat' },
      ],
    });
  });

  it('takes an office that is not there yet, once it is added', () => {
    const values = submitted(form, {
      'newOffice:1': { newOffice: { type: 'plain_text_input', value: 'Kulturchefen' } },
    });

    expect(readMended(values, { rows: [6, 16], offices: ['a'], language: 'sv' })).toMatchObject({
      value: [{ row: 16, column: 'holder', words: 'Kulturchefen' }],
    });
    expect(newOfficesIn(values, { rows: [6, 16] })).toEqual([{ at: 1, title: 'Kulturchefen' }]);
  });

  it('takes one holder of a row, an office or a body outside', () => {
    const values = submitted(form, {
      'holder:1': { holder: { type: 'static_select', selected_option: chosen('3') } },
      'body:1': { body: { type: 'plain_text_input', value: 'Visit Umeå' } },
    });

    const read = readMended(values, { rows: [6, 16], offices: ['a'], language: 'sv' });

    expect(read).toMatchObject({ ok: false, errors: { 'body:1': expect.any(String) } });
  });
});
