import type { KnownBlock } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const PUBLISHED = 'Utkast 26\nPresidium 21\nArbetsutskott 14\nUtskick 5';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const cardText = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'))?.text ??
  '';
const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const formText = () => JSON.stringify(formOf(SECRETARY)?.blocks ?? '');
const answers = () => JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN));
const toDirector = () => {
  const place = bevaka.direct(DIRECTOR);
  return place === '' ? [] : bevaka.sandbox.messages(DIRECTOR, place);
};

/** A command that opens a form: there is no answer to wait for. */
async function open(words: string): Promise<void> {
  const act = { type: 'command', channel: RUN, command: '/uppdrag', text: words } as const;
  await bevaka.sandbox.act(SECRETARY, act);
  await bevaka.until(() => formOf(SECRETARY) !== undefined);
}

async function submit(plan?: string): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, {
    type: 'submit-view',
    view: formOf(SECRETARY)?.id ?? '',
    state: plan === undefined ? {} : { plan: { plan: { type: 'plain_text_input', value: plan } } },
  });
}

async function setPlan(plan: string): Promise<void> {
  await open('beredningsplan');
  await submit(plan);
  await bevaka.until(() => /Stämmer det|gäller från och med nu/.test(formText()));
  await submit();
  await bevaka.until(() => formOf(SECRETARY) === undefined);
}

describe('the published plan 26/21/14/5 for the meeting of 15 December', () => {
  it('is on the card with every day, and on 23 November the draft has passed', async () => {
    const { say, moveTo, until } = bevaka;
    await setPlan(PUBLISHED);
    await moveTo('2026-11-23T09:00:00.000Z');

    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() => cardText() !== '');

    expect(cardText().split('\n').slice(1, 3)).toEqual([
      'Redan passerat när uppdraget registrerades:',
      '⚠️ Utkast tor 19 nov – passerade för 4 dagar sedan',
    ]);
    expect(cardText().match(/^• .*$/gm)).toEqual([
      '• Presidium tis 24 nov – i morgon',
      '• Arbetsutskott tis 1 dec – om 8 dagar',
      '• Utskick tor 10 dec – om 17 dagar',
    ]);
  });
});

describe('a milestone of the committee’s own', () => {
  it('is written in the plan’s form, reminded of, and met by its owner’s press', async () => {
    const { say, press, moveTo, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() => cardText().includes('Utkast tor 19 nov'));

    await open('beredningsplan');
    await submit('Utkast 26\nMBL-förhandling 18 arbetsdagar kanslichefen\nUtskick 7');
    await until(() => JSON.stringify(formOf(SECRETARY)?.errors).includes('kanslichefen'));
    await submit('Utkast 26\nMBL-förhandling 18 arbetsdagar ansvarig klarmarkeras\nUtskick 7');
    await until(() => formText().includes('Stämmer det?'));
    expect(formText()).toContain('1 öppet uppdrag får andra datum. Stämmer det?');
    expect(formText()).toContain('MBL-förhandling: ny, tor 19 nov');
    await submit();
    await until(() => cardText().includes('MBL-förhandling tor 19 nov – om 51 dagar'));

    await moveTo('2026-11-10T07:01:00.000Z');
    await until(() => toDirector().some(({ text }) => text.includes('MBL-förhandling')));
    await press(DIRECTOR, bevaka.direct(DIRECTOR), 'milestone_done');
    await until(() => cardText().includes('✓ MBL-förhandling'));
    await until(
      () => toDirector().at(-1)?.text.includes('Hålltiden är markerad som klar.') ?? false,
    );
  });
});

describe('a meeting’s own dates', () => {
  it('are shown with what follows, set by one press, and told when the meeting is moved', async () => {
    const { say, press, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() => cardText().includes('Utkast tor 19 nov'));

    expect(await say(DIRECTOR, 'sammanträde datum 15 december utkast 17 november')).toContain(
      'får du inte',
    );
    expect(await say(SECRETARY, 'sammanträde datum 15 december utkast 25 november')).toContain(
      'planens ordning',
    );
    expect(await say(SECRETARY, 'sammanträde datum 15 december samråd 17 november')).toContain(
      'Den hålltiden finns inte.',
    );
    expect(await say(SECRETARY, 'meeting date RUN 2026-12-15 draft 17 November')).toContain(
      'Utkast tor 19 nov → tis 17 nov',
    );
    await press(SECRETARY, RUN, 'set_meeting_dates');
    await until(() => cardText().includes('Utkast tis 17 nov'));

    // The press is answered by itself: the card may be there first.
    await until(() => answers().includes('Datumen för sammanträdet tis 15 dec är ändrade.'));

    expect(cardText()).toContain('Presidium tis 24 nov');
    expect(await say(SECRETARY, 'sammanträde flytta 2026-12-15 2026-12-01')).toContain(
      'Egna datum som inte längre passar, så att planen gäller: Utkast tis 17 nov.',
    );
  });

  it('are picked in a form from the list of meetings, and given back by emptying them', async () => {
    const { say, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() => cardText().includes('Utkast tor 19 nov'));

    await pickDates(['day:0', '2026-11-17'], ['day:1', '2026-11-23']);
    expect(formText()).toContain(
      'Utkast tor 19 nov → tis 17 nov · Presidium tis 24 nov → mån 23 nov',
    );
    await submit();
    await until(() => cardText().includes('Utkast tis 17 nov'));
    // The form closes by itself too, and is answered after that.
    await until(() => formOf(SECRETARY) === undefined);

    await pickDates(['day:0', null]);
    expect(formText()).toContain('Utkast tis 17 nov → tor 19 nov');
    await submit();
    await until(() => cardText().includes('Utkast tor 19 nov'));
    expect(cardText()).toContain('Presidium mån 23 nov');
  });
});

/** The row of the list of meetings that is about 15 December. */
function rowOf({ blocks }: { readonly blocks: readonly KnownBlock[] }): KnownBlock | undefined {
  return blocks.find(
    (each) =>
      each.type === 'section' &&
      each.accessory?.type === 'button' &&
      JSON.stringify(each).includes('15 dec'),
  );
}

/** Opens the dates of the first meeting that the list shows, and submits it with these. */
async function pickDates(...days: readonly (readonly [string, string | null])[]): Promise<void> {
  const { say, until, sandbox } = bevaka;
  await say(SECRETARY, 'sammanträden');
  // The answer to a form that was submitted before may come after the list.
  const list = sandbox.messages(SECRETARY, RUN).findLast((each) => rowOf(each) !== undefined);
  const block = list === undefined ? undefined : rowOf(list);
  if (list === undefined || block?.type !== 'section' || block.accessory?.type !== 'button')
    throw new Error('The list shows no meeting on 15 December.');
  const { action_id: actionId = '', value = '' } = block.accessory;
  const action = { blockId: block.block_id ?? '', actionId, type: 'button', value } as const;
  const on = { channel: RUN, ts: list.ts };
  await sandbox.act(SECRETARY, { type: 'press', on, action, state: {} });
  await until(() => formText().includes('Planen säger'));
  const state = Object.fromEntries(
    days.map(([at, day]) => [at, { day: { type: 'datepicker', selected_date: day } as const }]),
  );
  const view = formOf(SECRETARY)?.id ?? '';
  await sandbox.act(SECRETARY, { type: 'submit-view', view, state });
  await until(() => formText().includes('Det här följer med'));
}
