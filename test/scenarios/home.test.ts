import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const DIRECTOR = 'U01DIR';
const SECRETARY = 'U03SEK';
const WRITER = 'U04HAN';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

type Shown = { blocks: readonly { type: string; block_id?: string }[] };

const homeOf = (person: string): Shown | undefined => bevaka.sandbox.snapshot(person).home;
const textAt = (person: string): string => JSON.stringify(homeOf(person)?.blocks ?? []);
const form = (person: string): string =>
  JSON.stringify(bevaka.sandbox.snapshot(person).views.at(-1)?.blocks ?? '');

async function open(person: string): Promise<void> {
  await bevaka.sandbox.act(person, { type: 'open-home', tab: 'home' });
  await bevaka.until(() => textAt(person).includes('action_id'));
}

/** Presses the first such button that stands there. */
async function press(person: string, { action }: { action: string }): Promise<void> {
  const home = bevaka.sandbox.snapshot(person).home;
  const block = homeOf(person)?.blocks.find((each) =>
    JSON.stringify(each).includes(`"action_id":"${action}"`),
  );
  const [, value = ''] =
    new RegExp(`"action_id":"${action}"[^}]*?"value":"(?<value>[^"]*)"`).exec(
      JSON.stringify(block ?? ''),
    ) ?? [];
  const pressed = await bevaka.sandbox.act(person, {
    type: 'press',
    on: { view: home?.id ?? '' },
    action: { blockId: block?.block_id ?? '', actionId: action, type: 'button', value },
    state: {},
  });
  expect(pressed).toMatchObject({ ok: true });
}

async function registered(count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1)
    await bevaka.say(
      SECRETARY,
      `registrera Regiondirektören underlag nummer ${at} till sammanträdet den 15 december`,
    );
}

describe('the App Home', () => {
  it('has the holder’s own with the buttons of the morning, and follows what is pressed', async () => {
    await registered(1);
    await open(DIRECTOR);
    expect(textAt(DIRECTOR)).toContain('Dina uppdrag (1)');
    expect(textAt(DIRECTOR)).toContain('*RUN-1* underlag nummer 1');

    await press(DIRECTOR, { action: 'on_track' });

    await bevaka.until(() => textAt(DIRECTOR).includes('_enligt plan_'));
    // What was done is said where it was pressed.
    await bevaka.until(() => form(DIRECTOR) !== '""');
  });

  it('keeps the page and the filter, also when a stale one is pressed', async () => {
    await registered(22);
    await open(SECRETARY);
    expect(textAt(SECRETARY)).toContain('Sida 1 av 2');
    await press(SECRETARY, { action: 'home_filter:all' });
    await bevaka.until(() => textAt(SECRETARY).includes('Alla öppna: RUN (22)'));
    await press(SECRETARY, { action: 'home_page:1' });
    await bevaka.until(() => textAt(SECRETARY).includes('Sida 2 av 2'));
    expect(textAt(SECRETARY)).toContain('Alla öppna: RUN (22)');
    expect(textAt(SECRETARY)).not.toContain('underlag nummer 1 ');

    await open(SECRETARY);
    await bevaka.until(() => textAt(SECRETARY).includes('Sida 2 av 2'));
    for (const number of [20, 21, 22]) await bevaka.say(SECRETARY, `makulera RUN-${number} fel`);
    // Not published anew yet: the button is one of a page that there is no more.
    await press(SECRETARY, { action: 'home_page:0' });

    await bevaka.until(() => !textAt(SECRETARY).includes('Sida'));
    expect(textAt(SECRETARY)).toContain('(19)');
  });

  it('moves a meeting in a form that shows what follows, and asks before it cancels one', async () => {
    const { until, sandbox } = bevaka;
    await registered(1);
    await open(SECRETARY);
    expect(textAt(SECRETARY)).toContain('Nästa sammanträde: RUN');
    await press(SECRETARY, { action: 'move_meeting' });
    await until(() => form(SECRETARY).includes('Ny tid'));
    const day = { type: 'datepicker', selected_date: '2026-11-19' } as const;
    const time = { type: 'timepicker', selected_time: null } as const;
    const view = (): string => sandbox.snapshot(SECRETARY).views.at(-1)?.id ?? '';
    await sandbox.act(SECRETARY, {
      type: 'submit-view',
      view: view(),
      state: { day: { day }, time: { time } },
    });
    await until(() => form(SECRETARY).includes('flyttas till tor 19 nov'));
    await sandbox.act(SECRETARY, { type: 'submit-view', view: view(), state: {} });
    await until(() => textAt(SECRETARY).includes('tor 19 nov 09:00'));

    await press(SECRETARY, { action: 'ask_to_cancel' });

    await until(() => form(SECRETARY).includes('ställas in'));
  });

  it('is of use to who has nothing yet, and tells others what is theirs alone', async () => {
    await open(WRITER);

    expect(textAt(WRITER)).toContain('Du har inga öppna uppdrag.');
    expect(textAt(WRITER)).not.toContain('home_filter');
  });
});
