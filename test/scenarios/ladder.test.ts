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

const form = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
const shown = () => JSON.stringify(form()?.blocks ?? '');
const answers = () => JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN));

async function open(words: string): Promise<void> {
  const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await bevaka.sandbox.act(SECRETARY, { ...command, text: words });
  await bevaka.until(() => form() !== undefined);
}

async function submit(ladder?: string): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, {
    type: 'submit-view',
    view: form()?.id ?? '',
    state:
      ladder === undefined
        ? {}
        : { ladder: { ladder: { type: 'plain_text_input', value: ladder } } },
  });
}

describe('the reminders of a committee', () => {
  it('are written in a form, shown as they will be sent, and set by one press', async () => {
    const { say, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');

    await open('påminnelser');
    expect(shown()).toContain('7 arbetsdagar före: ansvarig\\n2 arbetsdagar före: ansvarig');
    await submit('en månad före: ansvarig');
    expect(form()?.errors['ladder']).toContain('”en månad före: ansvarig” förstår jag inte');
    await submit('-12\n0 direktör\nsedan var 3:e');
    await until(() => shown().includes('De här påminnelserna skickas närmast'));
    expect(shown()).toContain('tis 3 nov: RUN-1 Utkast – ');
    await submit();
    await until(() => answers().includes('Påminnelserna är ändrade'));

    await open('reminders');
    expect(shown()).toContain(
      '12 arbetsdagar före: ansvarig\\nsamma dag: ansvarig och direktör\\nsedan var 3:e arbetsdag',
    );
  });

  it('are nobody else’s to change', async () => {
    expect(await bevaka.say(DIRECTOR, 'påminnelser')).toContain('får du inte');
  });
});
