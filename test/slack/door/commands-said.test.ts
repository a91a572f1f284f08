import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { OTHER_FORMS } from '../../../src/slack/door/forms/all-forms.ts';
import { commandBeside, commandAlone } from '../../../src/slack/door/beside-mention.ts';
import { slipsIn } from '../../../src/slack/door/perhaps-meant.ts';
import { handlerOf } from '../../../src/slack/door/spoken.ts';
import { COMMANDS } from '../../../src/slack/door/tables.ts';
import { takenAs } from '../../../src/slack/meaning/talk.ts';
import { asTyped } from '../../../src/slack/typed/typed-text.ts';

const rowSchema = z.object({
  typed: z.string(),
  where: z.string(),
  who: z.string(),
  means: z.string(),
  lang: z.enum(['sv', 'en']),
});
/** By three readers who had not seen the code; a row that was corrected says why. */
const ROWS = ['commands.json', 'commands-unseen.json', 'commands-secretary.json'].flatMap((file) =>
  z
    .array(z.unknown())
    .parse(JSON.parse(readFileSync(`test/fixtures/forms/${file}`, 'utf8')))
    .flatMap((row) => rowSchema.safeParse(row).data ?? []),
);

/** The fixture's words for a command, and the command's own name. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:list mine|mine)/, 'mine'],
  [/^my reminders/, 'own-reminders'],
  [/^reminders/, 'ladder'],
  [/^weekly/, 'overview'],
  [/^closed /, 'closed-days'],
  [/^meeting (add|move|cancel)/, 'meeting-$1'],
  [/^committee (add|rename|end)/, 'committee-$1'],
  [/^role set/, 'role-set'],
  [/^participant/, 'contributor'],
];
function nameIn(means: string): string {
  for (const [pattern, name] of NAMES) {
    const match = pattern.exec(means);
    if (match !== null) return name.replace('$1', match[1] ?? '');
  }
  return means.split(/[ ;]/)[0] ?? '';
}

const lines = ROWS.filter(
  ({ where, means }) => !['mention', 'thread'].includes(where) && !means.startsWith('ask'),
);
const mentions = ROWS.filter(({ typed }) => typed.includes('<@UBEVAKA>'));
/** Whose words they are is another question than what they say: others' stay talk. */
const replies = ROWS.filter(
  ({ typed, where, who }) =>
    where === 'thread' && who !== 'member' && !typed.includes('<@UBEVAKA>'),
);

describe('a line that a fresh reader wrote', () => {
  it('is one of many', () => {
    expect(lines.length).toBeGreaterThan(100);
  });

  it.each(lines)('is understood: $typed', ({ typed, means }) => {
    const spoken = handlerOf(typed, false);
    expect(spoken?.name).toBe(nameIn(means));
  });
});

describe('a mention that a fresh reader wrote', () => {
  it.each(mentions.filter(({ means }) => /^(?:status|help|list|draft|delegate)/.test(means)))(
    'is a command: $typed',
    ({ typed, means, where }) => {
      const spoken = commandBeside(asTyped(typed), 'UBEVAKA', where === 'thread');

      expect(spoken?.name).toBe(nameIn(means));
    },
  );

  it.each(mentions.filter(({ means }) => /^(?:talk|collected|update)/.test(means)))(
    'is none, and is heard like any message: $typed',
    ({ typed }) => {
      expect(commandBeside(typed, 'UBEVAKA', true)).toBeNull();
    },
  );
});

describe('a reply that a fresh reader wrote', () => {
  it.each(replies.filter(({ where }) => where === 'thread'))(
    'is taken as what it is: $typed',
    ({ typed, means }) => {
      const right = means.startsWith('collected') ? 'update' : (means.split(':')[0] ?? '');
      expect(takenAs(asTyped(typed))).toBe(right);
    },
  );
});

const slips = ROWS.filter(
  ({ means, where }) => where !== 'mention' && /^ask: (?:påminn|status)/.test(means),
);

it.each(slips)('a slip is offered: $typed', ({ typed, means }) => {
  expect(handlerOf(typed, false)).toBeNull();
  expect(slipsIn(typed).join()).toContain(/ask: (\p{L}+)/u.exec(means)?.[1]);
});

it.each([...COMMANDS.keys()])('is said in many ways, in both languages: %s', (name) => {
  const forms = OTHER_FORMS[name] ?? [];

  expect(forms.length).toBeGreaterThanOrEqual(name === 'committee-add' ? 7 : 6);
});

it('in the app’s own conversation is told from an answer', () => {
  expect(commandAlone('status')?.name).toBe('status');
  expect(commandAlone('vad har jag på mig?')?.name).toBe('mine');
  expect(commandAlone('visa RUN-1')?.name).toBe('show');
  expect(commandAlone('klart!')).toBeNull();
  expect(commandAlone('utkast kommer i morgon')).toBeNull();
  expect(commandAlone('status är oklar tills svaret har kommit')).toBeNull();
});
