import type { Changed } from '../../src/app/assignments/change-assignment.ts';
import type { Refusal } from '../../src/app/deeds/refusal.ts';
import { describe, expect, it } from 'vitest';

import { accept } from '../../src/app/assignments/accept.ts';
import { delegateAssignment } from '../../src/app/assignments/delegate.ts';
import { submitDraft } from '../../src/app/assignments/draft.ts';
import { askExtension } from '../../src/app/assignments/extend.ts';
import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { showCard } from '../../src/app/assignments/show-card.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import type { Ports } from '../../src/app/ports/ports.ts';
import { acceptListed } from '../../src/app/readings/accept-listed.ts';
import { WRITER } from '../domain/support/run.ts';
import { WHOLE } from './support/ports.ts';

import { director, imported, NONE, secretary, cardsOf } from './support/an-import.ts';

type Deed = (ports: Ports, id: string) => Promise<Changed<unknown> | Refusal>;

const DEEDS: readonly (readonly [string, Deed])[] = [
  [
    'delegates it',
    (ports, id) => delegateAssignment(ports, { id, doer: director, to: WRITER, ...WHOLE }),
  ],
  [
    'updates it',
    (ports, id) =>
      giveUpdate(ports, { id, doer: director, text: 'i tid', signal: null, message: null }),
  ],
  [
    'gives a draft',
    (ports, id) =>
      submitDraft(ports, {
        id,
        doer: director,
        content: { kind: 'link', url: 'https://example.org/utkast' },
        message: null,
      }),
  ],
  [
    'asks for time',
    (ports, id) =>
      askExtension(ports, {
        id,
        doer: director,
        to: { kind: 'date', day: '2027-03-01' },
        reason: 'sjukdom',
      }),
  ],
  ['shows its card', (ports, id) => showCard(ports, { id, doer: director })],
];

describe('the card of an assignment that came of a list', () => {
  it.each(DEEDS)('comes when somebody %s', async (_what, deed) => {
    const { ports, taken } = await imported();
    const id = taken.assignments[0]?.id ?? '';

    expect(await deed(ports, id)).toMatchObject({ ok: true });

    expect(await cardsOf(ports, id)).toBe(1);
  });

  it('does not come when it is accepted, alone or with all', async () => {
    const { ports, reading, taken } = await imported({ ...NONE, recurring: true });
    const [first = '', second = ''] = taken.assignments.map(({ id }) => id);

    expect(await accept(ports, { id: first, doer: director })).toMatchObject({ ok: true });
    const all = await acceptListed(ports, { reading, doer: director });

    expect(all).toMatchObject({ ok: true, accepted: [{ id: second }], left: 1 });
    expect(await Promise.all([first, second].map((id) => cardsOf(ports, id)))).toEqual([0, 0]);
  });

  it.each([
    [false, 1],
    [true, 0],
  ])('comes with its outcome, unless it is one of many: %s', async (amongMany, cards) => {
    const { world, ports, taken } = await imported();
    const id = taken.assignments[0]?.id ?? '';
    world.setNow('2026-12-15T15:00:00.000Z');
    const now = { ...ports, now: '2026-12-15T15:00:00.000Z' };
    const outcome = { is: 'noted', closes: true, paragraph: '§ 87', motive: null } as const;

    const done = await recordOutcome(now, { id, doer: secretary, amongMany, ...outcome });

    expect(done).toMatchObject({ ok: true });
    expect(await cardsOf(ports, id)).toBe(cards);
  });

  it('is nobody else’s to accept', async () => {
    const { ports, reading } = await imported();

    expect(await acceptListed(ports, { reading, doer: secretary })).toMatchObject({ ok: false });
  });
});
