import { readdirSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { kitWordsIn } from '../../src/slack/kit/words.ts';
import { composeAnew } from './support/bevaka.ts';

let bevaka: Awaited<ReturnType<typeof composeAnew>>;
beforeAll(async () => {
  bevaka = await composeAnew();
});
afterAll(() => bevaka.stop());

const COMMANDS = [
  '',
  'hjälp',
  'nämnd ny',
  'sammanträde nytt',
  'sammanträden',
  'stängt',
  'kalender',
  'roll sätt',
  'utse',
  'registrera',
  'ny',
  'tolka',
  'lista',
  'visa',
  'status',
  'läge',
  'utkast',
  'delegera',
  'återta',
  'medverkande',
  'påminn',
  'ändra',
  'makulera',
  'redovisa',
  'avsluta',
  'justera',
  'tillägg',
  'utfall',
];

const INPUTS = [
  ['nothing', ''],
  ['an unknown label', 'RUN-99'],
  ['an unknown person', '<@U0NOBODY>'],
  ['a ping', '<!channel> <!here>'],
  ['formatting', '*RUN-1* `x` ~y~ <https://exempel.se|här>'],
  ['numbers and signs', '-1 0 NaN § §§ 2026-99-99 31/2'],
  ['a very long text', 'å'.repeat(4000)],
  ['emoji and what cannot be seen', '😀\u200b\u202e\u2066'],
] as const;

const PEOPLE = [
  ['the secretary', 'U03SEK'],
  ['a guest', 'U06GST'],
  ['a member who reads English', 'U08ENG'],
] as const;

/** The sentence, or the title of the form, that the person got. */
async function answerTo(person: string, channel: string, text: string): Promise<string> {
  const { sandbox, until } = bevaka;
  const seen = (): number => sandbox.messages(person, channel).length;
  const before = seen();
  const act = { type: 'command', channel, command: '/uppdrag', text } as const;
  expect(await sandbox.act(person, act)).toMatchObject({ ok: true });
  await until(() => seen() > before || sandbox.snapshot(person).views.length > 0);
  const [view] = sandbox.snapshot(person).views;
  if (view === undefined) return sandbox.messages(person, channel).at(-1)?.text ?? '';
  await sandbox.act(person, { type: 'close-view', view: view.id, clear: true });
  return view.title.text;
}

/** Assignments and committees; a reading is kept before it is confirmed, as it should be. */
const stored = (): number =>
  readdirSync(bevaka.folder, { recursive: true }).filter((name) =>
    /(?:assignment|committee)\/.*\.json$/.test(String(name)),
  ).length;

describe.each(PEOPLE)('%s', (_who, person) => {
  describe.each(COMMANDS)('who says "%s"', (command) => {
    it.each(INPUTS)(
      'with %s gets a sentence or a form, and nothing is stored',
      async (_, words) => {
        const before = stored();

        const answer = await answerTo(person, 'C01RUN', `${command} ${words}`.trim());

        expect(answer).not.toBe('');
        expect(answer).not.toContain(kitWordsIn('sv').surprise);
        expect(answer).not.toContain(kitWordsIn('en').surprise);
        expect(answer).not.toMatch(/<!|did not respond|dispatch_failed/);
        expect(stored()).toBe(before);
      },
    );
  });
});

describe('where there is no committee', () => {
  it.each(COMMANDS)('"%s" says what to do', async (command) => {
    const answer = await answerTo('U03SEK', 'C02ALLM', command);

    expect(answer).not.toBe('');
    expect(answer).not.toContain(kitWordsIn('sv').surprise);
  });
});
