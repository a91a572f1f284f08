import type { PlainTextOption } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const MINUTES = `SAMMANTRÄDESPROTOKOLL
Regionala utvecklingsnämnden
Sammanträdesdatum 2026-12-15

§ 111
Mål och prioriteringar
Beslut
Nämnden beslutar
att återremittera ärendet för komplettering av kostnaderna.

§ 112
Bredbandsstrategi för länet
Beslut
Nämnden beslutar
att godkänna strategin.

§ 113
Kollektivtrafik
Beslut
Nämnden beslutar
att ge Regiondirektören i uppdrag att till sammanträdet den 9 februari 2027 ta fram en plan för kollektivtrafiken.
`;

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  for (const what of ['mål och prioriteringar', 'bredbandsstrategi för länet', 'något helt annat'])
    await bevaka.say(SECRETARY, `registrera Regiondirektören ${what} till den 15 december`);
  await bevaka.moveTo('2026-12-16T12:00:00.000Z');
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const formOf = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
const toDirector = () => bevaka.sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR));

function menuAt(id: string): { options?: PlainTextOption[]; initial_option?: PlainTextOption } {
  const block = formOf()?.blocks.find((each) => each.block_id?.startsWith(id));
  return block?.type === 'input' && block.element.type === 'static_select' ? block.element : {};
}

const chosen = (value: string) => ({
  text: { type: 'plain_text', text: value, emoji: false } as const,
  value,
});

/** Findings that fill a form, so that one outcome alone has room below them. */
const FULL = `${MINUTES}${['cykelvägar', 'skärgården', 'bibliotek', 'besöksnäring']
  .map(
    (what, at) => `
§ ${114 + at}
Fråga om ${what}
Beslut
Nämnden beslutar
att ge Regiondirektören i uppdrag att till sammanträdet den 9 februari 2027 ta fram en plan för ${what}.
`,
  )
  .join('')}`;

async function readMinutes(minutes = MINUTES): Promise<void> {
  const text = `tolka ${minutes}`;
  const command = { type: 'command', channel: RUN, command: '/uppdrag', text } as const;
  await bevaka.sandbox.act(SECRETARY, command);
  await bevaka.until(() => JSON.stringify(formOf()?.blocks ?? '').includes('outcome:100'));
}

describe('the minutes of a held meeting', () => {
  it('fill in what was decided of its open assignments, beside the new ones; nothing is recorded without the press', async () => {
    const before = toDirector().length;

    await readMinutes();

    const shown = JSON.stringify(formOf()?.blocks);
    expect(shown).toContain('plan för kollektivtrafiken');
    expect(shown).toContain('Kanske: Återremiss, § 111. Välj om det stämmer.');
    expect(shown).toContain('Kanske: Bifall, § 112. Välj om det stämmer.');
    expect(menuAt('outcome:100').initial_option).toBeUndefined();
    expect(await bevaka.say(SECRETARY, 'visa RUN-1')).not.toContain('Utfall');
    expect(toDirector()).toHaveLength(before);
  });

  it('are recorded with the new assignments in one press, each told once', async () => {
    await readMinutes();

    await bevaka.sandbox.act(SECRETARY, {
      type: 'submit-view',
      view: formOf()?.id ?? '',
      state: {
        'outcome:100': {
          outcome: { type: 'static_select', selected_option: chosen('referred-back|goes-on') },
        },
        'outcome:101': {
          outcome: { type: 'static_select', selected_option: chosen('approved|closes') },
        },
      },
    });
    await bevaka.until(() =>
      toDirector().some(({ text }) => text.includes('utfallet av 2 uppdrag')),
    );
    await bevaka.settled();

    const told = toDirector().filter(({ text }) => text.includes('utfallet'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Motiv: komplettering av kostnaderna');
    expect(await bevaka.say(SECRETARY, 'visa RUN-2')).toContain('*Utfall:* Bifall, § 112');
    expect(await bevaka.say(SECRETARY, 'visa RUN-4')).toContain('plan för kollektivtrafiken');
    expect(await bevaka.say(SECRETARY, 'visa RUN-3')).not.toContain('Utfall');
  });

  it('that have no room in the form are said, with a way to them', async () => {
    const { sandbox, until, press, say } = bevaka;
    const submit = (selected: ReturnType<typeof chosen>) =>
      sandbox.act(SECRETARY, {
        type: 'submit-view',
        view: formOf()?.id ?? '',
        state: {
          'outcome:100': { outcome: { type: 'static_select', selected_option: selected } },
        },
      });
    await readMinutes(FULL);
    expect(JSON.stringify(formOf()?.blocks)).not.toContain('outcome:101');

    await submit(chosen('referred-back|goes-on'));
    const rest = () =>
      sandbox.messages(SECRETARY, RUN).some(({ text }) => text.includes('om ett uppdrag till'));
    await until(rest);
    await press(SECRETARY, RUN, 'rest_of_outcomes');
    await until(() => JSON.stringify(formOf()?.blocks ?? '').includes('RUN-2'));
    await submit(chosen('approved|closes'));
    await until(() => formOf() === undefined);

    expect(await say(SECRETARY, 'visa RUN-2')).toContain('*Utfall:* Bifall, § 112');
  });
});
