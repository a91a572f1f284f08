import { afterEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';

let bevaka: Composed;
afterEach(() => bevaka.stop());

const form = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
const shown = () => JSON.stringify(form()?.blocks ?? '');
const answer = () => bevaka.sandbox.messages(SECRETARY, RUN).at(-1)?.text ?? '';
const tick = (value: string) => ({
  text: { type: 'plain_text', text: value, emoji: false } as const,
  value,
});

async function submit(state = {}): Promise<void> {
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view: form()?.id ?? '', state });
}

const filledIn = (parts: readonly string[]) => ({
  shown: { shown: { type: 'radio_buttons', selected_option: tick('on') } },
  parts: { parts: { type: 'checkboxes', selected_options: parts.map(tick) } },
  contact: { contact: { type: 'plain_text_input', value: 'run@region.example' } },
});

async function openForm(): Promise<void> {
  const words = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await bevaka.sandbox.act(SECRETARY, { ...words, text: 'offentlig sida' });
  await bevaka.until(() => shown().includes('Kontakt på sidan'));
}

it('is shown to anybody after a question, at addresses that the answer gives, and taken away', async () => {
  bevaka = await composeAnew({ by: 'socket', serves: true });
  const { say, until, httpUrl } = bevaka;
  for (const what of ['mål för Ådalen', 'budget'])
    await say(SECRETARY, `registrera Regiondirektören ${what} till sammanträdet den 15 december`);
  await say(SECRETARY, 'justera RUN-1 § 87');

  await openForm();
  await submit(filledIn([]));
  await until(() => JSON.stringify(form()).includes('Välj minst en sak'));
  await submit(filledIn(['words', 'holder']));
  await until(() => shown().includes('Vem som helst på internet'));
  for (const said of ['ett öppet och 0 avslutade', 'Ett uppdrag visas inte', '/offentligt/RUN'])
    expect(shown()).toContain(said);
  await submit();
  await until(() => answer().includes('visas för alla'));

  const address = `${httpUrl}/offentligt/RUN`;
  expect(answer()).toContain(`${address}.json`);
  const page = await (await fetch(address)).text();
  expect(page).toContain('mål för Ådalen');
  expect(page).toContain('mailto:run@region.example');
  expect(page).not.toMatch(/budget|§ 87|Diarienummer/u);

  expect(await say(DIRECTOR, 'offentlig sida av')).toContain('får du inte');
  expect(await say(SECRETARY, 'offentlig sida av')).toContain('visas inte för allmänheten');
  // Another address than the one that was asked for just now.
  expect((await fetch(`${address}.csv`)).status).toBe(404);
});

it('says what is missing where nobody outside sees the server', async () => {
  bevaka = await composeAnew({ by: 'socket' });

  await openForm();
  await submit(filledIn(['words']));

  await bevaka.until(() => JSON.stringify(form()).includes('BEVAKA_PUBLIC_URL'));
  expect(JSON.stringify(form())).toContain('ingen adress att visa något på');
});
