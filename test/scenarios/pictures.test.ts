import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, GUEST] = ['U03SEK', 'U06GST'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket' });
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål & mått till 15 december');
});
afterEach(() => bevaka.stop());

const shared = () =>
  bevaka.sandbox
    .messages(SECRETARY, bevaka.direct(SECRETARY))
    .flatMap(({ text, files }) => files.map(({ name }) => ({ text, name })));

describe('a picture', () => {
  it('comes in the asker’s direct messages with all that it shows in words', async () => {
    expect(await bevaka.say(SECRETARY, 'tidslinje 15 dec')).toContain('dina direktmeddelanden');

    const [timeline] = shared();
    expect(timeline?.name).toBe('tidslinje-RUN-2026-12-15.png');
    expect(timeline?.text).toContain('Vägen till sammanträdet tis 15 dec');
    expect(timeline?.text).toContain('mål &amp; mått');
    expect(timeline?.text).toContain('Utkast tor 19 nov kommer');

    await bevaka.say(SECRETARY, 'year calendar');
    expect(shared().at(-1)?.name).toBe('år-RUN-2026.png');
    expect(shared().at(-1)?.text).toContain('*tis 15 dec*, 1 uppdrag');
    expect(await bevaka.say(SECRETARY, 'årskalender badhuset')).toContain('Vilket år menar du');
    expect(await bevaka.say(GUEST, 'tidslinje')).not.toContain('direktmeddelanden');
  });

  it('is drawn by a button of the status and of the figures', async () => {
    await bevaka.say(SECRETARY, 'siffror');
    await bevaka.press(SECRETARY, RUN, 'draw_figures');
    await bevaka.until(() => shared().length === 1);

    expect(shared()[0]?.name).toContain('siffror-RUN-2026-01-01');
    expect(shared()[0]?.text).toContain('*1* givet');
  });

  it('is words alone where Slack takes no file', async () => {
    const refused = { answer: 'refused', error: 'missing_scope' } as const;
    bevaka.sandbox.faults.plan('files.getUploadURLExternal', refused);

    const said = await bevaka.say(SECRETARY, 'tidslinje');

    expect(said).toContain('Slack tog inte emot bilden');
    expect(said).toContain('Vägen till sammanträdet tis 15 dec');
  });
});
