import { describe, expect, it } from 'vitest';
import { closeAssignment } from '../../src/app/assignments/close.ts';
import { submitDraft } from '../../src/app/assignments/draft.ts';
import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { addMeeting } from '../../src/app/meetings/add-meeting.ts';
import { reschedule } from '../../src/app/meetings/reschedule.ts';
import { DIRECTOR } from '../contracts/samples.ts';
import { DAYS, doer, standing } from './support/standing.ts';

describe('the occurrences of a standing assignment', () => {
  it('have the label of the whole, and no card and no message of their own', async () => {
    const { open, head } = await standing('varje tertial');

    expect((await head()).messages.map(({ content }) => content.say)).toEqual([
      'card',
      'handed-over',
    ]);
    expect((await open()).map(({ label, number, messages }) => [label, number, messages])).toEqual([
      ['RUN-1, T3 2026', 1, []],
      ['RUN-1, T1 2027', 1, []],
    ]);
  });
});

describe('two years of a report each four months', () => {
  it('go on by the outcomes of meetings, until the committee ends it', async () => {
    const { world, shown, outcome, on, open, head, all, id } = await standing('varje tertial');
    const { ports } = world;
    const link = { kind: 'link', url: 'https://example.com/T3.pdf' } as const;
    const drafted = await submitDraft(ports, {
      id,
      content: link,
      message: null,
      doer: { person: DIRECTOR, source: 'command' },
    });
    expect(drafted.ok && drafted.assignment.label).toBe('RUN-1, T3 2026');

    // The meeting is moved, and its occurrence with it.
    const moved = { is: 'moved', day: '2027-02-24', time: null } as const;
    await reschedule(ports, { committee: 'RUNCOMMITTEE', doer, meeting: 'M20270217', how: moved });
    expect(await shown()).toEqual(['T3 2026 2027-02-24', 'T1 2027 2027-06-15']);

    expect(await outcome('noted', '§ 9')).toMatchObject({ ok: false, why: 'not-held-yet' });
    await on('2027-02-24');
    expect(await outcome('noted', '§ 10')).toMatchObject({ ok: true });
    expect(await shown()).toEqual(['T1 2027 2027-06-15', 'T2 2027 2027-10-05']);

    // One is referred back, and goes on beside the next two.
    await on('2027-06-16');
    await outcome('referred-back', '§ 40');
    expect(await shown()).toEqual([
      'T1 2027 2027-08-31',
      'T2 2027 2027-10-05',
      'T3 2027 2028-02-15',
    ]);
    await on('2027-09-01');
    await outcome('approved', '§ 50');

    // A meeting is cancelled, and its occurrence goes to another.
    const cancelled = { is: 'cancelled', carriedTo: 'M20271214' } as const;
    await reschedule(ports, {
      committee: 'RUNCOMMITTEE',
      doer,
      meeting: 'M20271005',
      how: cancelled,
    });
    expect(await shown()).toEqual(['T2 2027 2027-12-14', 'T3 2027 2028-02-15']);

    // Nobody recorded what became of it: it stays, late, and the next is opened all the same.
    await on('2027-12-20');
    expect(await shown()).toEqual([
      'T2 2027 2027-12-14',
      'T3 2027 2028-02-15',
      'T1 2028 2028-06-13',
    ]);
    await outcome('noted', '§ 80');

    // The whole ends by a decision; what waits for its outcome still gets one.
    await on('2028-02-16');
    await closeAssignment(ports, { id, doer, paragraph: '§ 45', meeting: 'M20280215' });
    expect((await open()).map(({ label }) => label)).toEqual(['RUN-1, T3 2027']);
    expect((await head()).ending).toMatchObject({ is: 'closed', paragraph: '§ 45' });
    await recordOutcome(ports, {
      id: (await open())[0]?.id ?? '',
      doer,
      is: 'noted',
      closes: true,
      paragraph: '§ 46',
      motive: null,
    });
    await on('2028-09-01');
    expect(await open()).toEqual([]);
    expect(
      (await all()).map(({ label, ending }) => [
        label,
        ending?.is === 'closed' && ending.paragraph,
      ]),
    ).toEqual([
      ['RUN-1, T3 2026', '§ 10'],
      ['RUN-1, T1 2027', '§ 50'],
      ['RUN-1, T2 2027', '§ 80'],
      ['RUN-1, T3 2027', '§ 46'],
      ['RUN-1, T1 2028', '§ 45'],
      ['RUN-1, T2 2028', '§ 45'],
    ]);
  });
});

describe('a rule with an end', () => {
  it('ends the whole with the last of so many times', async () => {
    const { head, on, outcome, shown } = await standing('vid varje sammanträde, 2 gånger');
    await on('2026-12-15');
    await outcome('noted', '§ 90');
    expect(await shown()).toEqual(['jan 2027 2027-01-13']);
    await on('2027-01-13');
    await outcome('noted', '§ 5');

    await on('2027-01-14');

    expect((await head()).ending).toMatchObject({ paragraph: '§ 5', meeting: 'M20270113' });
  });

  it('opens nothing after its last day', async () => {
    const { shown, on } = await standing('vid varje sammanträde till och med januari 2027');

    await on('2027-01-20');

    expect(await shown()).toEqual(['dec 2026 2026-12-15', 'jan 2027 2027-01-13']);
  });
});

describe('where no meetings are planned that far', () => {
  it('the next occurrence waits for one, and is opened when it is there', async () => {
    const { shown, world, on } = await standing('varje tertial', DAYS.slice(0, 3));
    expect(await shown()).toEqual(['T3 2026 2027-02-17']);

    await addMeeting(world.ports, {
      committee: 'RUNCOMMITTEE',
      doer,
      day: '2027-06-15',
      time: null,
    });
    await on('2026-11-17');

    expect(await shown()).toEqual(['T3 2026 2027-02-17', 'T1 2027 2027-06-15']);
  });

  it('one that was missed while nothing ran is there all the same', async () => {
    const { shown, on } = await standing('vid varje sammanträde');

    await on('2027-03-01');

    expect(await shown()).toEqual([
      'dec 2026 2026-12-15',
      'jan 2027 2027-01-13',
      'feb 2027 2027-02-17',
      'mars 2027 2027-03-16',
      'apr 2027 2027-04-27',
    ]);
  });
});
