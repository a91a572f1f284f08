import { describe, expect, it } from 'vitest';

import { keysOf, ownerKeys } from '../../../src/domain/assignments/desk-keys.ts';
import { bodyActedFor } from '../../../src/domain/rights/body-acted-for.ts';
import { type Action, may, standingByDuty } from '../../../src/domain/rights/permissions.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { asWords, DEVELOPER, live, STANDIN, theCommittee, WRITER } from '../support/run.ts';

const TODAY = '2026-11-02';
const BODY = 'Länstrafiken AB';
const watchedBy = (contact: Person | null, gone: readonly Person[] = []) =>
  theCommittee({ bodies: [{ name: BODY, contact }], gone });
const assignment = anAssignment({ holder: { kind: 'body', name: BODY } });
const asOfSecretarys = (person: Person) =>
  standingByDuty(person, watchedBy(null), assignment, TODAY);
const isOnDesk = (person: Person, contact: Person | null, gone: readonly Person[] = []) =>
  keysOf(person, [watchedBy(contact, gone)], TODAY).some((key) =>
    ownerKeys(assignment).includes(key),
  );

/** What a contact may who is nothing else; the rest is the officers'. */
const CONTACTS: readonly (readonly [Action, boolean])[] = [
  ['read', true],
  ['accept', true],
  ['delegate', true],
  ['update', true],
  ['update-by-reply', true],
  ['draft', true],
  ['draft-by-reply', true],
  ['approve', true],
  ['report', true],
  ['ask-extension', true],
  ['register', false],
  ['remind', false],
  ['extend', false],
  ['edit', false],
  ['void', false],
  ['outcome', false],
  ['close', false],
  ['manage', false],
];

describe('the contact of a body outside', () => {
  it.each(CONTACTS)('may what a holder may: %s is %s', (action, isAllowed) => {
    const standing = standingByDuty(WRITER, watchedBy(WRITER), assignment, TODAY);

    expect(may(action, standing)).toBe(isAllowed);
  });

  it('is the secretary where nobody is named, and nobody else may anything', () => {
    expect(asOfSecretarys(SECRETARY).roles).toContain('holder');
    expect(may('accept', asOfSecretarys(WRITER))).toBe(false);
    expect(may('read', asOfSecretarys(DEVELOPER))).toBe(false);
  });

  it('has the body’s assignments on their desk, and nobody else has', () => {
    expect([WRITER, SECRETARY, DIRECTOR].map((each) => isOnDesk(each, WRITER))).toEqual([
      true,
      false,
      false,
    ]);
    expect(isOnDesk(SECRETARY, null)).toBe(true);
    expect(isOnDesk(SECRETARY, STANDIN, [STANDIN])).toBe(true);
  });

  it.each([
    ['accept', BODY],
    ['draft', BODY],
    ['update', BODY],
    ['edit', null],
    ['close', null],
    ['set-date', null],
  ] as const)('does it for the body: %s', (action, name) => {
    const about = { assignment, committee: watchedBy(null), today: TODAY };

    expect(bodyActedFor(SECRETARY, about, action)).toBe(name);
    expect(bodyActedFor(DIRECTOR, about, action)).toBeNull();
  });
});

describe('the reminders of a body’s assignment', () => {
  const accepted = { by: SECRETARY, at: '2026-09-29T08:00:00.000Z' };
  const autumn = { from: '2026-09-29', to: '2026-11-25' };
  const told = (contact: Person | null) =>
    live({ ...assignment, accepted }, watchedBy(contact), autumn)
      .map(({ day, line }) => asWords(day, line))
      .filter((words) => words.includes('draft'));

  it('are one line a step where the secretary answers for it', () => {
    expect(told(null)).toEqual([
      '2026-11-10 U03SEK draft -7',
      '2026-11-17 U03SEK draft -2',
      '2026-11-19 U03SEK draft 0',
      '2026-11-20 U03SEK draft +1',
      '2026-11-24 U03SEK draft +3',
    ]);
  });

  it('climb as for any other where somebody else does', () => {
    expect(told(WRITER)).toEqual([
      '2026-11-10 U05HAN draft -7',
      '2026-11-17 U05HAN draft -2',
      '2026-11-19 U05HAN draft 0',
      '2026-11-20 U05HAN draft +1',
      '2026-11-20 U01DIR draft +1',
      '2026-11-24 U05HAN draft +3',
      '2026-11-24 U01DIR draft +3',
      '2026-11-24 U03SEK draft +3',
    ]);
  });
});
