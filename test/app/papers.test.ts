import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { handOver, takeBackHandedOut } from '../../src/app/papers/hand-over.ts';
import { listFor, makeList } from '../../src/app/papers/make-list.ts';
import { PAPER_ORDERS, PAPER_PARTS, USUAL_PARTS } from '../../src/app/ports/paper-parts.ts';
import type { Ports } from '../../src/app/ports/ports.ts';
import { NO_LETTERHEAD } from '../../src/app/ports/stored-workspace.ts';
import { anAssignment, DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld, OUTSIDER } from './support/ports.ts';

const FILE = { name: 'a.json', mimeType: 'application/json', size: 1, path: '/tmp/none' };
const HOUR = 3_600_000;

/** A Slack that takes what is uploaded, and what was done with it. */
function slack(known: { removes?: boolean } = {}) {
  const done: string[] = [];
  const handing: Ports['handing'] = {
    addressOf: () => null,
    bring: () => Promise.resolve('F01'),
    share: async (id) => done.push(`shared ${id}`) > 0,
    remove: async (id) => {
      done.push(`removed ${id}`);
      return known.removes ?? true;
    },
    discard: async () => void done.push('discarded'),
  };
  return { done, handing };
}

describe('a file in somebody’s direct messages', () => {
  it('is taken away after a day, and not before', async () => {
    const { ports } = await aWorld();
    const { done, handing } = slack();
    await handOver({ ...ports, handing }, SECRETARY, FILE);

    await takeBackHandedOut({ ...ports, handing, realNow: 23 * HOUR }, TEAM);
    expect(done).toEqual(['shared F01', 'discarded']);
    await takeBackHandedOut({ ...ports, handing, realNow: 24 * HOUR }, TEAM);
    await takeBackHandedOut({ ...ports, handing, realNow: 25 * HOUR }, TEAM);

    expect(done).toEqual(['shared F01', 'discarded', 'removed F01']);
  });

  it('is taken away later where Slack does not let it go', async () => {
    const { ports } = await aWorld();
    const stubborn = slack({ removes: false });
    await handOver({ ...ports, handing: stubborn.handing }, SECRETARY, FILE);
    await takeBackHandedOut({ ...ports, handing: stubborn.handing, realNow: 24 * HOUR }, TEAM);
    const { done, handing } = slack();

    await takeBackHandedOut({ ...ports, handing, realNow: 25 * HOUR }, TEAM);

    expect(done).toEqual(['removed F01']);
  });

  it('is remembered before it is shown, for a crash may come between', async () => {
    const { ports } = await aWorld();
    const { handing } = slack();
    const crash = { ...handing, share: () => Promise.reject(new Error('killed')) };

    await expect(handOver({ ...ports, handing: crash }, SECRETARY, FILE)).rejects.toThrow('killed');

    expect((await ports.store.workspaceOf(TEAM))?.handedOut).toMatchObject([{ slackFile: 'F01' }]);
  });
});

describe('the list', () => {
  it('is made by the secretary and the director, and by nobody else', async () => {
    const world = await aWorld();
    const { ports } = world;
    const [meeting] = (await world.committee()).meetings;
    const papers = {
      ...ports.papers,
      list: () => Promise.resolve({ ok: true as const, file: FILE }),
    };
    const asked = { language: 'sv', order: 'number', parts: [], format: 'csv' } as const;
    const by = (person: typeof SECRETARY) =>
      makeList(
        { ...ports, papers, handing: { ...ports.handing, addressOf: () => 'https://x.example' } },
        { ...asked, person, committee: 'RUNCOMMITTEE', meeting: meeting?.id ?? '' },
      );

    expect([(await by(SECRETARY)).ok, (await by(DIRECTOR)).ok]).toEqual([true, true]);
    expect(await by(OUTSIDER)).toMatchObject({ why: 'not-allowed:paper' });
  });

  it('leaves out what is not for the public until it is chosen', async () => {
    const secret = 'HEMLIGT';
    const world = await aWorld({
      assignment: {
        drafts: [
          {
            version: 1,
            by: DIRECTOR,
            at: '2026-10-20T08:00:00.000Z',
            content: { kind: 'link', url: `https://region.example/${secret}` },
            receivedOn: null,
            late: null,
            message: null,
            review: {
              is: 'changes-requested',
              by: SECRETARY,
              at: '2026-10-21T08:00:00.000Z',
              comment: secret,
            },
          },
        ],
        extensionAsked: {
          by: DIRECTOR,
          at: '2026-10-21T08:00:00.000Z',
          to: { kind: 'none' },
          reason: secret,
        },
      },
    });
    const committee = await world.committee();
    const listWith = (parts: typeof USUAL_PARTS) =>
      listFor(world.ports, committee, {
        language: 'sv',
        order: 'number',
        parts,
        meeting: { day: '2026-12-15', time: null },
        letterhead: NO_LETTERHEAD,
      });

    expect(JSON.stringify(await listWith(USUAL_PARTS))).not.toContain(secret);
    expect(JSON.stringify(await listWith(PAPER_PARTS)).match(/HEMLIGT/gu)?.length).toBe(6);
  });

  it('has every open assignment of the committee once, in whatever order', async () => {
    const world = await aWorld();
    const { ports } = world;
    const meetings = (await world.committee()).meetings.map(({ id }) => id);
    const due = fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.constantFrom(...meetings).map((meeting) => ({ kind: 'meeting' as const, meeting })),
    );
    let made = 1;
    await fc.assert(
      fc.asyncProperty(due, fc.boolean(), async (given, isReported) => {
        const number = (made += 1);
        const reported = isReported ? { by: DIRECTOR, at: '2026-10-20T08:00:00.000Z' } : null;
        const label = `RUN-${number}`;
        const facts = { id: `ASSIGNMENT${number}`, number, label, due: given, reported };
        const record = anAssignment(facts);
        const put = { kind: 'assignment', expected: 0, history: [], messages: [] } as const;
        await ports.store.commit({ ...put, record });
        for (const order of PAPER_ORDERS) {
          const list = await listFor(ports, await world.committee(), {
            language: 'sv',
            order,
            parts: USUAL_PARTS,
            meeting: { day: '2026-12-15', time: null },
            letterhead: NO_LETTERHEAD,
          });
          const labels = list.groups.flatMap(({ rows }) => rows.map((row) => row.label));
          const { close, moreTime, goOn } = list.proposal;
          const open = (await ports.store.openOfCommittee('RUNCOMMITTEE')).map((row) => row.label);

          expect(labels.toSorted()).toEqual(open.toSorted());
          expect([...close, ...moreTime, ...goOn].map((row) => row.label).toSorted()).toEqual(
            open.toSorted(),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});
