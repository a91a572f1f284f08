import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { dayOfDue } from '../../../../src/domain/committee/day-of-due.ts';
import type { Holder } from '../../../../src/domain/committee/holder.ts';
import type { Person } from '../../../../src/domain/record/person.ts';
import { unclearWords } from '../../../../src/domain/registering/offered-dues.ts';
import { dueMeant } from '../../../../src/app/meetings/given-due.ts';
import { decisionApart } from '../../../../src/slack/rooms/registering/decision-in-due.ts';
import { daysIn } from '../../../../src/slack/typed/two-days.ts';
import { asTyped } from '../../../../src/slack/typed/typed-text.ts';
import { understood } from '../../../../src/slack/rooms/registering/typed.ts';
import type { ListenerParts } from '../../../../src/slack/kit/parts.ts';
import { TEAM } from '../../../contracts/samples.ts';
import { aMeetingOn } from '../../../domain/registering/support/due-frames.ts';
import { anOffice, CLOSED, theCommittee } from '../../../domain/support/run.ts';

const Row = z.strictObject({
  line: z.string(),
  holder: z.string().nullable(),
  deliverable: z.string(),
  /** The last day of it. */
  due: z.string().nullable(),
  paragraph: z.string().nullable(),
  caseNumber: z.string().nullable(),
  decidedOn: z.string().optional(),
  /** What stands behind the deliverable as well. */
  note: z.string().optional(),
  ask: z.boolean(),
  why: z.string(),
});
type Row = z.infer<typeof Row>;
/** What stands around a due, by a reader who had not seen the code; a row that was corrected says why. */
const ROWS = ['lines-beside.json'].flatMap((file) =>
  z.array(Row).parse(JSON.parse(readFileSync(`test/fixtures/forms/${file}`, 'utf8'))),
);

const TODAY = '2026-09-29';
const DAYS = ['2026-10-20', '2026-11-17', '2026-12-15', '2027-01-26', '2027-03-16', '2027-05-18'];
const person = (user: string): Person => ({ team: TEAM, user });
const ASTRID = person('U01');
const committee = theCommittee({
  meetings: DAYS.map(aMeetingOn),
  offices: [
    anOffice('Regiondirektören', ASTRID, { role: 'director' }),
    anOffice('Tillväxtchefen', person('U02')),
    anOffice('Kulturchefen', person('U03')),
    anOffice('HR-direktören', person('U04')),
  ],
});
const people = {
  colleagues: () => Promise.resolve([{ person: ASTRID, names: ['Astrid Lindqvist'] }]),
  facts: () => Promise.resolve({ name: 'Astrid Lindqvist' }),
};
const ports = { now: `${TODAY}T09:00:00.000Z`, people };
// A line asks for nothing else than who works here and what day it is.
const parts = { ports } as unknown as ListenerParts;

describe('what stands around a due in a line', () => {
  it.each(ROWS.filter(({ ask }) => !ask))('is kept or understood: $line', async (row) => {
    const { isAsked, deliverable, ...said } = await lineSaid(row.line);

    expect({ isAsked, ...said }).toMatchObject({ isAsked: false, ...rightOf(row) });
    expect(deliverable.startsWith(asTyped(row.deliverable))).toBe(true);
    expect(deliverable.slice(row.deliverable.length)).toMatch(noteOf(row));
  });

  it.each(ROWS.filter(({ ask }) => ask))('is asked back with all its words: $line', async (row) => {
    const { isAsked, words } = await lineSaid(row.line);

    expect(isAsked).toBe(true);
    for (const word of asTyped(row.deliverable).split(/\s+/u)) expect(words).toContain(word);
    for (const word of (row.note ?? '').split(/\s+/u)) expect(words).toContain(word);
  });
});

const dueSaid = (text: string) => ({ kind: 'said', text, as: 'plain' }) as const;

describe('what stands behind a due in a form', () => {
  const given = { caseNumber: null, paragraph: null };

  it('goes to the field that asks for it', () => {
    const words = dueSaid('15 december § 92, dnr RUN 2026/311');
    expect(decisionApart({ ...given, due: words }, committee, TODAY)).toEqual({
      due: dueSaid('15 december'),
      caseNumber: 'RUN 2026/311',
      paragraph: { paragraph: '§ 92', year: null },
    });
  });

  it('is refused by name where that says something else, or none asks for it', () => {
    const full = {
      ...given,
      caseNumber: 'RUN 2026/7',
      due: dueSaid('15 december dnr RUN 2026/311'),
    };
    expect(decisionApart(full, committee, TODAY)).toBe(full);
    expect(dueMeant(ports, dueSaid('15 december om budget'), committee)).toMatchObject({
      ok: false,
      unclear: 'om budget',
    });
  });
});

describe('the days of a meeting that is moved', () => {
  it('are not that of the decision to move it', () => {
    const line = 'enligt beslut den 22 september, 15 december till 17 december';
    expect(daysIn(line, TODAY)).toEqual(['2026-12-15', '2026-12-17']);
  });
});

function rightOf({ holder, due, paragraph, caseNumber, decidedOn }: Row): object {
  return { holder, due, origin: { paragraph, caseNumber, decidedOn: decidedOn ?? null } };
}

/** Set apart by a sign, and nothing else. */
function noteOf({ note }: Row): RegExp {
  return note === undefined ? /^$/u : new RegExp(String.raw`^[\s,;(–-]+${note}\)?$`, 'u');
}

async function lineSaid(written: string) {
  const line = asTyped(written);
  const { read, who } = await understood(parts, { committee, person: person('U09'), line });
  const { holder, deliverable, due, origin } = read.ok ? read : read.understood;
  const unclear = read.ok ? '' : (unclearWords(read.refusal) ?? '');
  return {
    isAsked: !read.ok || who !== null,
    holder: holder === null ? null : named(holder),
    deliverable,
    due: due && dayOfDue(due, committee, CLOSED),
    origin,
    words: `${unclear} ${deliverable} ${Object.values(origin).join(' ')}`,
  };
}

function named(holder: Holder): string {
  if (holder.kind === 'person') return 'Astrid Lindqvist';
  return holder.kind === 'office' ? holder.title : holder.name;
}
