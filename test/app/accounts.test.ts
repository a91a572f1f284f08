import { describe, expect, it } from 'vitest';

import { planDigests } from '../../src/app/mornings/plan-digests.ts';
import { noticeAccount } from '../../src/app/committees/notice-account.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import { actingFor, officer } from '../../src/domain/committee/offices.ts';
import { type Person, samePerson } from '../../src/domain/record/person.ts';
import { workerOf } from '../../src/domain/assignments/participants.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { ACCEPTED, CHAIR, givenTo, STANDIN, theCommittee, WRITER } from '../domain/support/run.ts';
import { aWorld, OUTSIDER } from './support/ports.ts';

const HOLDER = { kind: 'office', title: 'Regiondirektören' } as const;
const DAY = '2026-11-10';
const MORNING = `${DAY}T07:01:00.000Z`;

const gone = (...people: readonly Person[]): Committee => theCommittee({ gone: people });

describe('whoever acts, when an account is deactivated', () => {
  it('is the secretary for a holder, and the office’s stand-in where one is named', () => {
    const committee = gone(DIRECTOR);
    const offices = committee.offices.map((office) =>
      office.title === HOLDER.title ? { ...office, standIn: STANDIN } : office,
    );

    expect(actingFor(HOLDER, committee, DAY)).toEqual(SECRETARY);
    expect(actingFor(HOLDER, { ...committee, offices }, DAY)).toEqual(STANDIN);
  });

  it('is the chair for the secretary, then the director, then nobody', () => {
    expect(officer(gone(SECRETARY), 'secretary', DAY)).toEqual(CHAIR);
    expect(officer(gone(SECRETARY, CHAIR), 'secretary', DAY)).toEqual(DIRECTOR);
    expect(officer(gone(SECRETARY, CHAIR, DIRECTOR), 'secretary', DAY)).toBeNull();
  });

  it('is the holder for a case officer', () => {
    const assignment = { holder: HOLDER, participants: [givenTo(WRITER)] };

    expect(workerOf(assignment, theCommittee(), DAY)).toEqual(WRITER);
    expect(workerOf(assignment, gone(WRITER), DAY)).toEqual(DIRECTOR);
  });
});

describe('an account that is deactivated', () => {
  it('shows the App Homes of the committee’s officers anew', async () => {
    const world = await aWorld({ assignment: ACCEPTED });
    const concerned: boolean[] = [];
    const homes = {
      changed: (isOf: (person: Person) => boolean) => concerned.push(isOf(SECRETARY)),
    };

    await noticeAccount({ ...world.ports, homes }, DIRECTOR, true);

    expect(concerned).toContain(true);
  });

  it('is told to the secretary the next morning, with the reminders that would go nowhere', async () => {
    const world = await aWorld({ assignment: ACCEPTED });
    await noticeAccount(world.ports, DIRECTOR, true);

    world.setNow('2026-10-29T07:01:00.000Z');
    await planDigests(world.ports, '08:00');

    const first = await world.ports.store.digestOf(SECRETARY, '2026-10-29');
    expect(first?.lines).toMatchObject([{ kind: 'account-gone', person: DIRECTOR }]);
    expect((await world.committee()).history.at(-1)).toMatchObject({ what: 'account-gone' });
  });

  it('is found out by the morning itself where Slack did not tell', async () => {
    const world = await aWorld({
      assignment: ACCEPTED,
      people: (person) => (samePerson(person, DIRECTOR) ? { kind: 'deactivated' } : {}),
    });
    world.setNow(MORNING);

    await planDigests(world.ports, '08:00');
    await planDigests(world.ports, '08:00');

    expect(await world.ports.store.digestOf(DIRECTOR, DAY)).toBeNull();
    const told = await world.ports.store.digestOf(SECRETARY, DAY);
    expect(told?.lines.map(({ kind }) => kind).toSorted()).toEqual(['account-gone', 'milestone']);
  });

  it('changes nothing where the person has no part, and is taken back when it is there again', async () => {
    const world = await aWorld();
    await noticeAccount(world.ports, OUTSIDER, true);
    expect((await world.committee()).gone).toEqual([]);

    await noticeAccount(world.ports, DIRECTOR, true);
    expect((await world.committee()).gone).toEqual([DIRECTOR]);
    await noticeAccount(world.ports, DIRECTOR, false);
    expect((await world.committee()).gone).toEqual([]);
  });
});
