import { handsOf } from './life/hands.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, DEVELOPER] = ['U03SEK', 'U01DIR', 'U02RUD'];

let bevaka: Composed;
let left: () => Promise<readonly string[]>;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => bevaka.direct(DIRECTOR) !== '');
  await bevaka.settled();
  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
  left = leaving(bevaka);
  await left();
});
afterEach(() => bevaka.stop());

/** Who of the director and the development director had a morning's message. */
const morningOf = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /^U0[12]\w+: God morgon!/.test(line));
const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);

const isAway = async (): Promise<boolean | undefined> =>
  (await bevaka.ports.people.facts({ team: 'TSANDBOX', user: DIRECTOR }))?.isAway;

async function wish(given: { remindAt?: string; pausedUntil?: string }): Promise<void> {
  const { sandbox, until } = bevaka;
  const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await sandbox.act(DIRECTOR, { ...command, text: 'mina påminnelser' });
  await until(() => formOf(DIRECTOR) !== undefined);
  const text = { type: 'plain_text', text: '' } as const;
  const state: StateValues = {
    remindAt: {
      remindAt: {
        type: 'static_select',
        selected_option: { text, value: given.remindAt ?? 'committee' },
      },
    },
    pausedUntil: {
      pausedUntil: { type: 'datepicker', selected_date: given.pausedUntil ?? null },
    },
  };
  await sandbox.act(DIRECTOR, { type: 'submit-view', view: formOf(DIRECTOR)?.id ?? '', state });
}

describe('one’s own reminders', () => {
  it('come at the hour that one has chosen, and are told so', async () => {
    await wish({ remindAt: '06:30' });
    await bevaka.until(() =>
      bevaka.sandbox.messages(DIRECTOR, RUN).some(({ text }) => text.includes('kl. 06:30')),
    );

    await bevaka.moveTo('2026-11-10T05:31:00.000Z');
    expect(morningOf(await left())).toHaveLength(1);
    await bevaka.moveTo('2026-11-10T07:01:00.000Z');
    expect(morningOf(await left())).toHaveLength(0);
  });

  it('rest while they are paused, and come back with what was held', async () => {
    await wish({ pausedUntil: '2026-11-16' });

    await bevaka.moveTo('2026-11-10T07:01:00.000Z');
    expect(morningOf(await left())).toHaveLength(0);
    await bevaka.moveTo('2026-11-16T07:01:00.000Z');
    expect(morningOf(await left())).toHaveLength(1);
  });

  it('of an assignment that one has acknowledged rest until its milestone', async () => {
    await bevaka.moveTo('2026-11-10T07:01:00.000Z');
    await left();
    const place = bevaka.direct(DIRECTOR);
    const hands = handsOf(bevaka);
    await hands.choose(DIRECTOR, 'snooze', '|date');
    const selected_option = {
      text: { type: 'plain_text', text: '', emoji: false },
      value: 'quiet',
    } as const;
    await hands.submit(DIRECTOR, { until: { until: { type: 'radio_buttons', selected_option } } });
    await bevaka.until(() =>
      bevaka.sandbox.messages(DIRECTOR, place).some(({ text }) => text.includes('Uppfattat')),
    );
    await bevaka.until(() =>
      bevaka.sandbox.messages(DIRECTOR, place).some(({ text }) => text.includes('✓ Uppskjutet')),
    );

    await bevaka.moveTo('2026-11-17T07:01:00.000Z');
    expect(morningOf(await left())).toHaveLength(0);
    await bevaka.moveTo('2026-11-19T07:01:00.000Z');
    expect(morningOf(await left())).toEqual([expect.stringContaining('U01DIR')]);
  });
});

describe('a vacation that the Slack status tells of', () => {
  it('sends the reminders to the stand-in, and a summary on the return', async () => {
    const { say, sandbox, moveTo } = bevaka;
    expect(await say(SECRETARY, 'utse <@U02RUD> till ersättare för Regiondirektören')).toContain(
      'träder in när',
    );
    await sandbox.act(DIRECTOR, { type: 'set-status', emoji: ':palm_tree:', text: 'Semester' });
    await expect.poll(isAway).toBe(true);

    await moveTo('2026-11-10T07:01:00.000Z');
    expect(morningOf(await left())).toEqual([expect.stringContaining(DEVELOPER)]);
    expect(await say(DEVELOPER, 'läge RUN-1 enligt plan')).toContain('läget är sparat');

    await sandbox.act(DIRECTOR, { type: 'set-status', emoji: '', text: '' });
    await expect.poll(isAway).toBe(false);
    await moveTo('2026-11-16T07:01:00.000Z');
    await moveTo('2026-11-17T07:01:00.000Z');
    expect(morningOf(await left()).at(-1)).toContain(DIRECTOR);
    const text = sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR)).map((each) => each.text);
    expect(text.join('\n')).toContain('Under din frånvaro påmindes Johan Åkerström');
  });
});
