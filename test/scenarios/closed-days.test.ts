import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const shown = () => JSON.stringify(formOf(SECRETARY)?.blocks ?? '');
const answers = () => JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN));
const cardText = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'))?.text ??
  '';

async function open(words: string): Promise<void> {
  const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await bevaka.sandbox.act(SECRETARY, { ...command, text: words });
  await bevaka.until(() => formOf(SECRETARY) !== undefined);
}

describe('the closed days of a committee', () => {
  it('take the words that were said with the command', async () => {
    await open('stängt 27 december – 5 januari');

    expect(shown()).toContain('"initial_value":"27 december – 5 januari"');
  });

  it('are written in a form, shown with what they move, and set by one press', async () => {
    const { sandbox, say, until } = bevaka;
    const submit = (days?: string) =>
      sandbox.act(SECRETARY, {
        type: 'submit-view',
        view: formOf(SECRETARY)?.id ?? '',
        state:
          days === undefined
            ? {}
            : {
                closedDays: { closedDays: { type: 'plain_text_input', value: days } },
                idleMonths: {
                  idleMonths: {
                    type: 'multi_static_select',
                    selected_options: [
                      { text: { type: 'plain_text', text: 'juli', emoji: false }, value: '7' },
                    ],
                  },
                },
              },
      });
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() => cardText().includes('tor 19 nov'));

    await open('stängt');
    await submit('hela hösten');
    expect(formOf(SECRETARY)?.errors).not.toEqual({});
    await submit('19 november – 20 november');
    await until(() => shown().includes('1 öppet uppdrag får andra datum'));
    expect(shown()).toContain('Utkast tor 19 nov → ons 18 nov');
    await submit();
    await until(() => cardText().includes('Utkast ons 18 nov'));
    await until(() => answers().includes('är sparade'));

    await open('closed');
    expect(shown()).toContain('tor 19 nov – fre 20 nov');
    expect(shown()).toContain('"initial_options":[{"text":{"type":"plain_text","text":"juli"');
    const view = formOf(SECRETARY)?.id ?? '';
    await sandbox.act(SECRETARY, { type: 'close-view', view, clear: true });
    expect(await say(SECRETARY, 'sammanträde nytt 2027-07-13 09:00')).toContain(
      'Nämnden har annars inga sammanträden i juli.',
    );
  });

  it('are nobody else’s to change', async () => {
    expect(await bevaka.say(DIRECTOR, 'stängda dagar')).toContain('får du inte');
  });
});
