import { describe, expect, it } from 'vitest';

import {
  actingFor,
  holderOn,
  officeWritten,
  officer,
  personOf,
} from '../../../src/domain/committee/offices.ts';
import { keysOf, ownerKeys } from '../../../src/domain/assignments/desk-keys.ts';
import { anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import {
  anOffice,
  DEVELOPER,
  DEVELOPERS,
  givenTo,
  STANDIN,
  theCommittee,
  WRITER,
} from '../support/run.ts';

const TITLE = 'Regional utvecklingsdirektör';
const committee = theCommittee({
  offices: [
    anOffice(TITLE, null, {
      holdings: [
        { person: DIRECTOR, from: '2026-01-01', acting: false },
        { person: DEVELOPER, from: '2026-11-01', acting: false },
      ],
      deputies: [{ person: STANDIN, from: '2026-11-10', to: '2026-11-12' }],
    }),
  ],
});

describe('an office', () => {
  it('is held from a date until the next holding begins, and by nobody before the first', () => {
    expect(holderOn(committee, TITLE, '2025-12-31')).toBeNull();
    expect(holderOn(committee, TITLE, '2026-10-31')).toEqual(DIRECTOR);
    expect(holderOn(committee, TITLE, '2026-11-01')).toEqual(DEVELOPER);
  });

  it('is known by its title whatever the case, the spaces and the way å, ä and ö are written', () => {
    const pasted = 'REGIONAL\u00a0 utvecklingsdirekto\u0308r';

    expect(holderOn(committee, pasted, '2026-11-01')).toEqual(DEVELOPER);
  });

  it.each([
    ['regional utvecklingsdirektör', TITLE],
    ['regionala utvecklingsdirektören', TITLE],
    ['Regional utvecklingsdirektörs', TITLE],
    ['tf. regionala utvecklingsdirektören', TITLE],
    ['regionens utvecklingsdirektör', undefined],
    ['utvecklingsdirektören', undefined],
  ])('is meant in a text by "%s": %s', (written, title) => {
    expect(officeWritten(committee, written)?.title).toBe(title);
  });

  it('is not looked for in a whole paragraph', () => {
    expect(officeWritten(committee, `${'n'.repeat(300_000)}!`)).toBeNull();
  });

  it('is asked for where several could be meant', () => {
    const two = theCommittee({
      offices: [anOffice('Direktör', DIRECTOR), anOffice('Direktören', DEVELOPER)],
    });

    expect(officeWritten(two, 'direktörens')).toBeNull();
    expect(officeWritten(two, 'direktören')?.title).toBe('Direktören');
  });

  it('is acted for by the stand-in on both days and between, while the holder stays accountable', () => {
    const holder = { kind: 'office', title: TITLE } as const;

    expect(actingFor(holder, committee, '2026-11-09')).toEqual(DEVELOPER);
    expect(actingFor(holder, committee, '2026-11-10')).toEqual(STANDIN);
    expect(actingFor(holder, committee, '2026-11-12')).toEqual(STANDIN);
    expect(actingFor(holder, committee, '2026-11-13')).toEqual(DEVELOPER);
    expect(personOf(holder, committee, '2026-11-12')).toEqual(DEVELOPER);
  });

  it('without a role makes nobody an officer', () => {
    expect(officer(committee, 'director', '2026-11-01')).toBeNull();
    expect(officer(theCommittee(), 'director', '2026-11-01')).toEqual(DIRECTOR);
  });
});

describe('what is on a person’s desk', () => {
  const assignment = anAssignment({ ...DEVELOPERS, participants: [givenTo(WRITER)] });

  function isOn(person: typeof WRITER, day: string, owned = assignment): boolean {
    return keysOf(person, [committee], day).some((key) => ownerKeys(owned).includes(key));
  }

  it('is what their office answers for, from the day they hold or stand in for it', () => {
    expect(isOn(DEVELOPER, '2026-10-31')).toBe(false);
    expect(isOn(DEVELOPER, '2026-11-01')).toBe(true);
    expect(isOn(STANDIN, '2026-11-12')).toBe(true);
    expect(isOn(STANDIN, '2026-11-13')).toBe(false);
  });

  it('is what they take part in, until that ends', () => {
    const ended = { ...assignment, participants: [givenTo(WRITER, { to: '2026-10-10' })] };

    expect(isOn(WRITER, '2026-11-01')).toBe(true);
    expect(isOn(WRITER, '2026-11-01', ended)).toBe(false);
  });

  it('is not what an office of the same title in another committee answers for', () => {
    const elsewhere = { ...assignment, committee: 'OTHERCOMMITTEE' };

    expect(isOn(DEVELOPER, '2026-11-01', elsewhere)).toBe(false);
  });
});
