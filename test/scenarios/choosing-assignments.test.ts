import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { type Confirming, confirming, minutesWith, typed } from './support/confirming.ts';

let bevaka: Composed;
let on: Confirming;
beforeEach(async () => {
  bevaka = await composeAnew();
  on = confirming(bevaka, 'U03SEK');
});
afterEach(() => bevaka.stop());

const WITH_A_MAYBE = `${minutesWith(1)}
Diskussion
→ Regiondirektören: boka lokal till sammanträdet den 15 december
`;

describe('what is only maybe an assignment', () => {
  it('stands below what is sure, and is registered by nobody who leaves it there', async () => {
    await on.read(WITH_A_MAYBE);
    const shown = on.shown();

    await on.confirm();

    expect(shown).toContain('Kanske också');
    expect(shown).toContain('Regiondirektören: boka lokal till sammanträdet den 15 december');
    expect(shown).toContain('Uppdrag 1 av 1');
    expect(await on.registered(1)).toEqual(['ta fram förslag nummer 1']);
  });

  it('gets its fields when it is taken, and what was typed is still there', async () => {
    await on.read(WITH_A_MAYBE);

    await on.press('take_maybe:1', typed(0, 'något annat'));
    await bevaka.until(() => on.shown().includes('Uppdrag 2 av 2'));
    expect(on.shown()).toContain('något annat');
    expect(on.shown()).not.toContain('Kanske också');
    await on.confirm();

    expect(await on.registered(2)).toEqual(['något annat', 'boka lokal']);
  });

  it('is asked about no more when it is left', async () => {
    await on.read(WITH_A_MAYBE);

    await on.press('leave_maybe:1');
    await bevaka.until(() => on.shown().includes('Lämnas: ”'));
    await on.confirm();

    expect(await on.registered(1)).toEqual(['ta fram förslag nummer 1']);
  });
});

describe('a sentence that was not found', () => {
  it('is chosen in the text, and stands in the form with its fields', async () => {
    await on.read(`${minutesWith(1)}
§ 40 Badplatsen

Ordföranden tackar för rapporten. Parkchefen talar till den 15 december med entreprenören.
`);
    const below = on.form()?.id;

    await on.press('choose_sentence', typed(0, 'något annat'));
    await bevaka.until(() => on.form()?.id !== below);
    expect(on.shown()).toContain('Välj paragraf');
    await on.choose('Badplatsen');
    await bevaka.until(() => on.shown().includes('talar till den 15 december'));
    await on.press('take_sentence:1');
    await bevaka.until(() => on.shown().includes('✓ Parkchefen talar'));
    await on.close();

    expect(on.form()?.id).toBe(below);
    expect(on.shown()).toContain('Uppdrag 2 av 2');
    expect(on.shown()).toContain('något annat');
    await on.confirm();
    expect(await on.registered(2)).toContain('talar med entreprenören');
  });
});
