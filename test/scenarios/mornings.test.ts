import type { Message } from '@bevaka/slack-sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];
const COUNT = 25;

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  for (let at = 1; at <= COUNT; at++)
    await bevaka.say(SECRETARY, `registrera Regiondirektören rapport ${at} till den 15 december`);
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const toldTo = (person: string): readonly Message[] =>
  bevaka.sandbox.messages(person, bevaka.direct(person));
const morningOf = (person: string): Message | undefined =>
  toldTo(person).findLast(({ text }) => text.startsWith('God morgon!'));
const newestTo = (person: string): Message | undefined => toldTo(person).at(-1);
const buttonsOf = (message: Message | undefined): string => JSON.stringify(message?.blocks ?? []);

describe('a secretary’s morning with twenty-five assignments of one meeting', () => {
  it('is a line for the presidium, with a button that lists them, and one for the outcomes', async () => {
    await bevaka.moveTo('2026-10-05T07:01:00.000Z');
    expect(buttonsOf(morningOf(SECRETARY))).toContain('Påminn Astrid');
    await bevaka.moveTo('2026-11-13T07:01:00.000Z');

    const morning = morningOf(SECRETARY);
    expect(morning?.text.split('\n').slice(1)).toEqual([
      '*Presidium om 11 dagar* inför tis 15 dec: 25 uppdrag, 25 saknar utkast',
    ]);
    expect(buttonsOf(morning)).not.toContain('on_track');

    await bevaka.press(SECRETARY, bevaka.direct(SECRETARY), 'digest_event');
    await bevaka.until(() => newestTo(SECRETARY)?.text.includes('RUN-1*') === true);
    const list = newestTo(SECRETARY);
    expect(list?.text).toContain('och 5 till');
    expect(buttonsOf(list)).toContain('Påminn Astrid');
    expect(buttonsOf(list)).not.toContain('on_track');

    await bevaka.press(SECRETARY, bevaka.direct(SECRETARY), 'digest_rest');
    await bevaka.until(() => newestTo(SECRETARY)?.text.includes('RUN-25*') === true);
    expect(newestTo(SECRETARY)?.text).not.toContain('RUN-20*');

    await bevaka.moveTo('2026-12-16T07:01:00.000Z');
    const lines = morningOf(SECRETARY)?.text.split('\n') ?? [];
    expect(lines.filter((line) => line.includes('Utfall'))).toEqual([
      '*Utfall saknas* från tis 15 dec: 25 uppdrag',
    ]);
  });
});

describe('a holder’s morning', () => {
  it('goes on with the rest of the same message, and asks for no papers of what is reported', async () => {
    await bevaka.moveTo('2026-11-17T07:01:00.000Z');
    const morning = morningOf(DIRECTOR);
    expect(morning?.text).toContain('*väntar på dig*');
    expect(morning?.text).toContain('och 5 till');
    expect(buttonsOf(morning)).toContain('submit_draft');

    await bevaka.say(DIRECTOR, 'redovisa RUN-25');
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'digest_rest');
    await bevaka.until(() => newestTo(DIRECTOR)?.text.includes('RUN-24*') === true);
    expect(newestTo(DIRECTOR)?.text).not.toContain('RUN-25*');
    expect(newestTo(DIRECTOR)?.text).not.toContain('RUN-20*');
  });
});
