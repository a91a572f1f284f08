import { DateTime } from 'luxon';
import { afterEach, beforeEach, it } from 'vitest';
import { type Composed, composeAnew } from './support/bevaka.ts';
import { everyWord, leaving } from './support/leaving.ts';
let bevaka: Composed;
beforeEach(async () => { bevaka = await composeAnew(); });
afterEach(() => bevaka.stop());
it('days', { timeout: 60000 }, async () => {
  const left = leaving(bevaka, everyWord);
  await bevaka.say('U03SEK', 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.settled();
  await bevaka.press('U01DIR', bevaka.direct('U01DIR'), 'accept');
  await bevaka.settled();
  await bevaka.say('U01DIR', 'delegera RUN-1 <@U04HAN>');
  await bevaka.settled();
  console.log(await left());
  let today = DateTime.fromISO('2026-09-29', { zone: 'Europe/Stockholm' });
  while (today.toISODate() !== '2026-11-21') {
    today = today.plus({ days: 1 });
    const from = today.toISODate() ?? '';
    await bevaka.moveTo(today.set({ hour: 8, minute: 1 }).toISO() ?? '');
    const told = await left();
    const c = (await bevaka.ports.store.committees(bevaka.sandbox.team))[0];
    const open = await bevaka.ports.store.openOfCommittee(c?.id ?? '');
    if (told.length > 0) console.log(from, told, open.map((e) => e.wakeOn));
  }
});
