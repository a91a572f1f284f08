import { read, utils } from 'xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, MEMBER, GUEST] = ['U03SEK', 'U08ENG', 'U06GST'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', serves: true });
});
afterEach(() => bevaka.stop());

async function registered(count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1)
    await bevaka.say(SECRETARY, `registrera Regiondirektören rapport ${at} till 15 december`);
}

describe('figures over a time', () => {
  it('are counted for who may see the committee, without what was registered by mistake', async () => {
    await registered(6);
    await bevaka.say(SECRETARY, 'makulera RUN-1 registrerat två gånger');

    const said = await bevaka.say(SECRETARY, 'siffror');
    expect(said).toContain('tor 1 jan – tis 29 sep');
    expect(said).toContain('*5* givna · *0* avslutade · *5* öppna');
    expect(said).toContain('Regiondirektören: *5* givna');
    expect(await bevaka.say(SECRETARY, 'statistik för 2025')).toBe(
      'Inga uppdrag fanns ons 1 jan 2025 – ons 31 dec 2025.',
    );
    expect(await bevaka.say(SECRETARY, 'siffror för badhuset')).toContain('Vilken tid menar du');
    expect(await bevaka.say(GUEST, 'siffror')).not.toContain('givna');
  });

  it('come as a workbook, and are shown in the channel by who may post there', async () => {
    await registered(5);
    await bevaka.say(SECRETARY, 'figures');
    await bevaka.press(SECRETARY, RUN, 'figures_sheet');
    const shown = (): string =>
      JSON.stringify(bevaka.sandbox.snapshot(SECRETARY).views.at(-1) ?? null);
    await bevaka.until(() => shown().includes('/file/'));
    const address = /"url":"(?<url>[^"]+\/file\/[^"]+)"/u.exec(shown())?.groups?.['url'] ?? '';
    const file = await fetch(address);
    const book = read(Buffer.from(await file.arrayBuffer()));

    expect(file.headers.get('content-disposition')).toContain('siffror-RUN-2026-01-01');
    expect(book.SheetNames).toEqual(['Siffror', 'Per befattning']);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Siffror'] ?? {}, { header: 1 });
    expect(rows).toContainEqual(['Givna', 5]);

    await bevaka.press(SECRETARY, RUN, 'post_figures');
    const posted = (): boolean =>
      bevaka.sandbox.messages(MEMBER, RUN).some(({ text }) => text.startsWith('Siffror: '));
    await bevaka.until(posted);
    expect(await bevaka.say(MEMBER, 'figures')).toContain('*5* given');
  });
});
