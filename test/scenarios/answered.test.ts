import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const REGISTER = 'registrera Regiondirektören';

/** The newest message that a person has from the app, with its blocks as one text. */
function newest(person: string, begins = 'Du har fått'): { text: string; blocks: string } {
  const found = bevaka.sandbox
    .messages(person, bevaka.direct(person))
    .findLast(({ text }) => text.startsWith(begins));
  return { text: found?.text ?? '', blocks: JSON.stringify(found?.blocks ?? '') };
}

describe('a message whose button is answered', () => {
  it('keeps its words, says what happened, and keeps what still leads somewhere', async () => {
    await bevaka.say(SECRETARY, `${REGISTER} mål till sammanträdet den 15 december`);
    await bevaka.settled();
    await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
    await bevaka.until(() => newest(DIRECTOR).text.includes('Mottaget'));

    const { text, blocks } = newest(DIRECTOR);
    expect(text).toContain('Du har fått ett uppdrag.');
    expect(text).toContain('✓ Mottaget av Astrid Lindqvist, tis 29 sep');
    expect(blocks).toContain('✓ Mottaget av Astrid Lindqvist, tis 29 sep');
    expect(blocks).not.toContain('"accept"');
    expect(blocks).toContain('"delegate"');
    expect(blocks).toContain('"open"');
    expect(RUN).toBe('C01RUN');
  });
});
