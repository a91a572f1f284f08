import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
/** In the committee's channel, and nothing to the assignment. */
const ENGLISH = 'U08ENG';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.settled();
});
afterEach(() => bevaka.stop());

const COMMANDS = [
  'edit RUN-1',
  'void RUN-1',
  'extend RUN-1',
  'outcome RUN-1',
  'outcome RUN-1 bifall',
  'update RUN-1',
  'draft RUN-1',
  'delegate RUN-1',
];

describe('a form about an assignment', () => {
  it.each(COMMANDS)('is refused at once to who may not send it: %s', async (words) => {
    expect(await bevaka.say(ENGLISH, words)).toContain('You may not do that here.');
    expect(bevaka.sandbox.snapshot(ENGLISH).views).toEqual([]);
  });

  it.each(COMMANDS)('is not opened once the assignment has ended: %s', async (words) => {
    await bevaka.say(SECRETARY, 'makulera RUN-1 fel');

    expect(await bevaka.say(SECRETARY, words)).toContain('Uppdraget är avslutat');
    expect(bevaka.sandbox.snapshot(SECRETARY).views).toEqual([]);
  });
});

describe('an outcome of a meeting that is still to come', () => {
  it('is refused in words that are true when others have been held', async () => {
    await bevaka.moveTo('2026-11-04T09:00:00.000Z');

    expect(await bevaka.say(SECRETARY, 'utfall RUN-1 återremiss kostnaderna saknas')).toBe(
      'Sammanträdet som uppdraget gäller har inte varit än.',
    );
  });
});

describe('an outcome that closes an assignment', () => {
  it('is told without days that nobody has to keep any more', async () => {
    await bevaka.moveTo('2026-11-04T09:00:00.000Z');
    await bevaka.say(SECRETARY, 'utfall RUN-1 återkallat § 5');
    await bevaka.settled();

    const told = bevaka.sandbox.messages('U01DIR', bevaka.direct('U01DIR')).at(-1)?.text ?? '';
    expect(told).toContain('Uppdraget är avslutat. Du behöver inte göra något mer.');
    expect(told).not.toContain('Utskick');
  });
});

describe('a number that was not given yet', () => {
  it('opens no other assignments’ outcomes', async () => {
    await bevaka.moveTo('2026-12-16T09:00:00.000Z');

    expect(await bevaka.say(SECRETARY, 'utfall RUN-99 bordläggning')).toContain('hittar jag inte');
    expect(bevaka.sandbox.snapshot(SECRETARY).views).toEqual([]);
  });

  it('changes nothing of the assignment in whose thread it is said', async () => {
    const { sandbox, until } = bevaka;
    const card = () =>
      sandbox.messages(SECRETARY, RUN).find(({ text }) => text.includes('*RUN-1*'));
    const cardOf = sandbox.messages(SECRETARY, RUN).find(({ isEphemeral }) => !isEphemeral);
    const text = `<@${sandbox.botUser}> makulera RUN-99 fel`;
    const said = { type: 'say', channel: RUN, threadTs: cardOf?.ts ?? '', text } as const;
    await sandbox.act(SECRETARY, said);

    await until(() =>
      JSON.stringify(sandbox.messages(SECRETARY, RUN, cardOf?.ts)).includes('hittar jag inte'),
    );
    expect(card()?.text).not.toContain('Makulerat');
  });
});

function buttonsOf(person: string): readonly string[] {
  const blocks = bevaka.sandbox.messages(person, RUN).at(-1)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.map((each) => (each.type === 'button' ? each.text.text : ''))
      : [],
  );
}

describe('all about an assignment', () => {
  it.each([
    [ENGLISH, ['History']],
    // The director holds it too, and asks nobody but themself how it goes.
    ['U01DIR', ['Delegera', 'Lämna utkast', 'Historik']],
    [
      SECRETARY,
      [
        'Delegera',
        'Lämna utkast',
        'Be om lägesrapport',
        'Avsluta med §',
        'Lägg till §',
        'Historik',
      ],
    ],
  ])('has the buttons that its reader may press: %s', async (person, buttons) => {
    expect(await bevaka.say(person, 'visa RUN-1')).toContain('mål');

    expect(buttonsOf(person)).toEqual(buttons);
  });
});
