import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { plainRow } from '../../../src/domain/backlog/list-row.ts';
import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { TITLES } from '../../fixtures/titles.ts';
import { listed } from '../support/listed.ts';
import { anOffice, theCommittee, WRITER } from '../support/run.ts';

const TODAY = '2026-11-16';
const TASK = 'ta fram förslag på mål';

const committee = theCommittee({ offices: TITLES.map(({ office }) => anOffice(office, WRITER)) });
const same = TITLES.flatMap(({ office, same: forms }) => forms.map((form) => [form, office]));
const other = TITLES.flatMap(({ office, other: forms }) => forms.map((form) => [form, office]));

/** The places of a line in which a holder stands. */
const LINES = [
  (title: string) => `${title} ${TASK} till sammanträdet den 15 december`,
  (title: string) => `${title}: ${TASK} till sammanträdet den 15 december`,
  (title: string) => `${title} ska till sammanträdet den 15 december ${TASK}`,
  (title: string) => `${title}, ${TASK} till 15 december`,
];

function imported(title: string): string | null {
  const columns = { holder: 0, deliverable: 1, due: 2 };
  const [read] = listed([plainRow(1, [title, TASK, ''])], { columns, committee, today: TODAY });
  if (read?.is !== 'open') return null;
  return read.terms.holder.kind === 'office' ? read.terms.holder.title : null;
}

describe('an office', () => {
  it.each(same)('"%s" is "%s" in every line and list', (written = '', office = '') => {
    for (const line of LINES) {
      const read = understandLine(line(written), committee, TODAY);
      const { holder, deliverable } = read.ok ? read : read.understood;
      expect(holder).toEqual({ kind: 'office', title: office });
      expect(deliverable).toBe(TASK);
    }
    expect(imported(written)).toBe(office);
  });

  it.each(other)('"%s" is not "%s" in any line or list', (written = '', office = '') => {
    for (const line of LINES) {
      const read = understandLine(line(written), committee, TODAY);
      expect((read.ok ? read : read.understood).holder).not.toEqual({
        kind: 'office',
        title: office,
      });
    }
    expect(imported(written)).not.toBe(office);
  });
});

const SIGNS = Array.from(String.raw`\^$.*+?()[]{}|/-&'’"<>@#:;,%=!~ aåHR0`);

/** Every sign that a title may hold; a pattern's own among them, and more often than by chance. */
const aTitle = oneof(
  string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  string({
    unit: constantFrom(...SIGNS),
    minLength: 1,
    maxLength: 40,
  }),
  constantFrom('HR-direktören', 'Chef (IT)', 'C++-chef', '[x', 'a{2,1}', String.raw`\p{`, '$&'),
).filter((title: string) => title.trim() !== '');

describe('a title of any signs', () => {
  it('stops no line of a committee that has it', () => {
    assert(
      property(aTitle, (title) => {
        const odd = theCommittee({
          offices: [...theCommittee().offices, anOffice(title, WRITER)],
        });
        const line = `Regiondirektören ${TASK} till sammanträdet den 15 december`;
        const read = understandLine(line, odd, TODAY);
        expect(read.ok ? read.holder : null).toMatchObject({ title: 'Regiondirektören' });
      }),
      { numRuns: 500 },
    );
  });

  it('is the holder of a line that begins with it', () => {
    assert(
      property(aTitle, (title) => {
        const odd = theCommittee({ offices: [anOffice(title, WRITER)] });
        const read = understandLine(`${title} ${TASK} till 15 december`, odd, TODAY);
        expect((read.ok ? read : read.understood).holder).toEqual({ kind: 'office', title });
      }),
      { numRuns: 500 },
    );
  });
});
