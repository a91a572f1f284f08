import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const RUN = 'C01RUN';

let bevaka: Composed;
let HSN: string;
beforeEach(async () => {
  bevaka = await composeAnew();
  HSN = otherChannel();
});
afterEach(() => bevaka.stop());

function otherChannel(): string {
  const { conversations } = bevaka.sandbox.snapshot(SECRETARY);
  const found = conversations.find(({ id }) => id.startsWith('C') && id !== RUN);
  if (found === undefined) throw new Error('the workspace has one channel alone');
  return found.id;
}

const command = (channel: string, text: string) =>
  bevaka.sandbox.act(SECRETARY, { type: 'command', channel, command: '/uppdrag', text });
const posted = (beginning: string) =>
  bevaka.sandbox.posted().findLast(({ text }) => text.startsWith(beginning));
const lastIn = (channel: string) => bevaka.sandbox.messages(SECRETARY, channel).at(-1)?.text ?? '';

describe('a committee whose term is over', () => {
  it('is shown what is open, ends on its day, and is gone on with by another', async () => {
    const { say, press, until, moveTo, settled } = bevaka;
    await command(HSN, 'nämnd ny HSN Hälso- och sjukvårdsnämnden');
    await until(() => lastIn(HSN).includes('är upplagd'));
    await command(HSN, 'sammanträde nytt 2027-02-10 09:00');
    await until(() => lastIn(HSN).includes('10 feb'));
    await say(SECRETARY, 'registrera Regiondirektören vårdplan till sammanträdet den 9 februari');
    await say(SECRETARY, 'läge RUN-1 risk väntar på underlag');

    expect(await say(SECRETARY, 'nämnd byt namn till Regionala tillväxtnämnden')).toContain(
      'RUN heter nu Regionala tillväxtnämnden',
    );
    const shown = await say(SECRETARY, 'nämnd avsluta 31 december för över till HSN');
    expect(shown).toContain('upphör efter tor 31 dec');
    expect(shown).toContain('Går vidare:\n• *RUN-1* vårdplan');
    expect(shown).toMatch(/9 feb.* → .*10 feb/);
    await press(SECRETARY, RUN, 'post_ending_list');
    await until(() => posted('*Öppna uppdrag när Regionala tillväxtnämnden') !== undefined);
    await press(SECRETARY, RUN, 'end_committee:0');
    // In the place of the question, which stands above what was posted since.
    await until(() =>
      JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN)).includes(
        'går över till Hälso- och sjukvårdsnämnden (HSN)',
      ),
    );

    await moveTo('2027-01-01T08:00:00.000Z');
    await until(() => posted('*HSN-1* vårdplan') !== undefined);
    await settled();
    await until(() =>
      JSON.stringify(bevaka.sandbox.messages(DIRECTOR, RUN)).includes('heter nu *HSN-1*'),
    );

    const direct = bevaka.sandbox.messages(DIRECTOR, bevaka.direct(DIRECTOR));
    expect(direct.filter(({ text }) => text.includes('har upphört'))).toHaveLength(1);
    expect(direct.at(-1)?.text).toContain('*HSN-1* (tidigare RUN-1) vårdplan');
    const old = await say(SECRETARY, 'visa RUN-1');
    expect(old).toContain('*HSN-1* vårdplan\nTidigare RUN-1');
    expect(old).toContain('först tis 9 feb');
    expect(old).toContain('väntar på underlag');
    expect(await say(SECRETARY, 'historik RUN-1')).toContain('Beteckning: RUN-1 → HSN-1');
    expect(await say(SECRETARY, 'registrera Regiondirektören taxa utan datum')).toContain(
      'Nämnden har upphört.',
    );
  });
});
