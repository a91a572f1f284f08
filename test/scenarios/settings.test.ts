import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const DEVELOPER = 'U02RUD';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const forms = () => bevaka.sandbox.snapshot(SECRETARY).views;
const top = () => JSON.stringify(forms().at(-1)?.blocks ?? '');
const home = (person: string) => JSON.stringify(bevaka.sandbox.snapshot(person).home ?? '');

async function openHome(person: string): Promise<void> {
  await bevaka.sandbox.act(person, { type: 'open-home', tab: 'home' });
  await bevaka.until(() => home(person).includes('"action_id"'));
}

/** Presses the last button with the action, on the App Home or on the form on top. */
async function press(action: string, place: 'home' | 'form'): Promise<void> {
  const { home: shown, views } = bevaka.sandbox.snapshot(SECRETARY);
  const view = place === 'home' ? shown : views.at(-1);
  const block = view?.blocks.findLast((each) => JSON.stringify(each).includes(`"${action}"`));
  const value = (await bevaka.ports.store.committeeOfChannel('TSANDBOX', RUN))?.id ?? '';
  const pressed = await bevaka.sandbox.act(SECRETARY, {
    type: 'press',
    on: { view: view?.id ?? '' },
    action: { blockId: block?.block_id ?? '', actionId: action, type: 'button', value },
    state: {},
  });
  expect(pressed).toMatchObject({ ok: true });
}

const choice = (value: string, text: string) => ({
  selected_option: { text: { type: 'plain_text', text, emoji: false } as const, value },
});

describe('the settings of a committee', () => {
  it('are opened from the App Home, changed part by part, and show what was changed', async () => {
    const { sandbox, until, moveTo } = bevaka;
    await openHome(SECRETARY);
    await press('settings', 'home');
    await until(() => top().includes('Beredningsplan'));
    for (const said of [
      'Regionala utvecklingsnämnden (RUN)',
      'Ingen veckoöversikt',
      'Utkast 26 dagar',
      '7 arbetsdagar före: ansvarig',
      'Nämndsekreteraren: ',
    ])
      expect(top()).toContain(said);

    await press('committee', 'form');
    await until(() => forms().length === 2);
    await sandbox.act(SECRETARY, {
      type: 'submit-view',
      view: forms().at(-1)?.id ?? '',
      state: {
        name: { name: { type: 'plain_text_input', value: 'Utvecklingsnämnden' } },
        language: { language: { type: 'radio_buttons', ...choice('sv', 'Svenska') } },
        weekday: { weekday: { type: 'static_select', ...choice('1', 'måndag') } },
        readiness: { readiness: { type: 'static_select', ...choice('off', 'Visas inte') } },
      },
    });
    await until(() => forms().length === 1 && top().includes('Utvecklingsnämnden (RUN)'));
    await until(() => top().includes('Veckoöversikt varje måndag'));
    expect(top()).toContain('Ingen beredskap i kanalen');

    await press('officers', 'form');
    await until(() => forms().length === 2);
    await sandbox.act(SECRETARY, {
      type: 'submit-view',
      view: forms().at(-1)?.id ?? '',
      state: {
        chair: { chair: { type: 'users_select', selected_user: DEVELOPER } },
        otherOffice: { otherOffice: { type: 'plain_text_input', value: 'Planchefen' } },
        colleague: { colleague: { type: 'users_select', selected_user: DEVELOPER } },
      },
    });
    await until(() => forms().length === 1 && top().includes('Planchefen: '));

    await bevaka.say(
      SECRETARY,
      'registrera Regiondirektören mål till sammanträdet den 15 december',
    );
    const inChannel = () => sandbox.messages(DIRECTOR, RUN).map(({ text }) => text);
    await moveTo('2026-10-05T06:30:00.000Z');
    await until(() => inChannel().some((text) => text.includes('Utvecklingsnämnden')));
    const overviews = inChannel().filter((text) => text.includes('*1* inget besked än'));
    expect(overviews).toHaveLength(1);
    expect(overviews[0]).toContain('RUN-1');
  });

  it('are offered to those alone who may change them', async () => {
    await openHome(DIRECTOR);

    expect(home(DIRECTOR)).not.toContain('"action_id":"settings"');
    expect(await bevaka.say(DIRECTOR, 'inställningar')).toContain('får du inte');
    expect(await bevaka.say(DIRECTOR, 'veckoöversikt måndag')).toContain('får du inte');
  });

  it('take the day of the overview as words too', async () => {
    const { say } = bevaka;

    expect(await say(SECRETARY, 'veckoöversikt')).toContain('ingen veckoöversikt');
    expect(await say(SECRETARY, 'veckoöversikt lördag')).toContain('Skriv en vardag');
    expect(await say(SECRETARY, 'overview friday')).toContain('varje fredag morgon');
    expect(await say(SECRETARY, 'veckoöversikt av')).toContain('ingen veckoöversikt');
  });
});
