import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, OFFICER, GUEST] = ['U03SEK', 'U01DIR', 'U04HAN', 'U06GST'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

async function lived(): Promise<void> {
  const { say, settled } = bevaka;
  await say(
    SECRETARY,
    'registrera Regiondirektören förslag på mål till sammanträdet den 15 december',
  );
  await say(DIRECTOR, `delegera RUN-1 <@${OFFICER}>`);
  await say(OFFICER, 'läge RUN-1 risk väntar på kommunerna');
  await say(OFFICER, 'utkast RUN-1 https://region.example/mal');
  await say(DIRECTOR, 'anstånd RUN-1 nästa sammanträde underlaget dröjer');
  await settled();
}

const answerOf = (person: string): string =>
  bevaka.sandbox.messages(person, RUN).findLast(({ isEphemeral }) => isEphemeral)?.text ?? '';

describe('the history of an assignment', () => {
  it('says everything that happened, newest first, who did it, as what and by which way', async () => {
    await lived();

    const said = await bevaka.say(SECRETARY, 'historik RUN-1');

    const at = (words: string): number => said.indexOf(words);
    expect(said).toContain('*RUN-1* förslag på mål\nHändelse 1–5 av 5');
    expect(at('Anstånd begärdes')).toBeLessThan(at('Utkast lämnades'));
    expect(at('Utkast lämnades')).toBeLessThan(at('Lägesrapport gavs'));
    expect(at('Lägesrapport gavs')).toBeLessThan(at('Uppdraget lämnades vidare'));
    expect(at('Uppdraget lämnades vidare')).toBeLessThan(at('Uppdraget registrerades'));
    expect(said).toContain('*tis 29 sep 09:00* Uppdraget registrerades');
    expect(said).toMatch(/_Maria .* \(Nämndsekreteraren\) · kommando_/);
    expect(said).toContain('• Signal: risk');
    expect(said).toContain('• Besked: väntar på kommunerna');
    expect(said).toContain('• Fil eller länk: https://region.example/mal');
    expect(said).toMatch(/• Till: sammanträdet tis 15 dec.* → sammanträdet/);
    expect(said).toContain('• Skäl: underlaget dröjer');
  });

  it('says the reason of a void one, which can be read after it has ended', async () => {
    await bevaka.say(
      SECRETARY,
      'registrera Regiondirektören mål till sammanträdet den 15 december',
    );
    await bevaka.say(SECRETARY, 'makulera RUN-1 registrerat två gånger');

    expect(await bevaka.say(SECRETARY, 'historik RUN-1')).toContain(
      '• Skäl: registrerat två gånger',
    );
    expect(await bevaka.say(SECRETARY, 'visa RUN-1')).toContain('RUN-1');
  });

  it('is turned in pages, in a form from the button below all about it', async () => {
    const { say, press, sandbox, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    for (let each = 1; each <= 24; each += 1)
      await say(DIRECTOR, `läge RUN-1 besked nummer ${each}`);
    await say(SECRETARY, 'visa RUN-1');

    await press(SECRETARY, RUN, 'history');
    const form = () => JSON.stringify(sandbox.snapshot(SECRETARY).views.at(-1)?.blocks ?? '');
    await until(() => form().includes('Händelse 1–10 av 25'));
    await say(SECRETARY, 'historik RUN-1');
    await press(SECRETARY, RUN, 'history_page:older');
    await until(() => answerOf(SECRETARY).includes('Händelse 11–20 av 25'));
    await press(SECRETARY, RUN, 'history_page:older');
    await until(() => answerOf(SECRETARY).includes('Händelse 21–25 av 25'));

    expect(answerOf(SECRETARY)).toContain('Uppdraget registrerades');
    expect(answerOf(SECRETARY)).not.toContain('nummer 20');
  });

  it('is nobody’s who may not read the assignment', async () => {
    await lived();

    expect(await bevaka.say(GUEST, 'historik RUN-1')).not.toContain('registrerades');
  });
});
