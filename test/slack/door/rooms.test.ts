import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path/posix';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { readCommand } from '../../../src/slack/door/command-words.ts';
import { EVERY_MESSAGE_IS_WORDED, ROOMS } from '../../../src/slack/door/rooms.ts';
import { COMMANDS, FORMS, NOTICES, PRESSES } from '../../../src/slack/door/tables.ts';
import { idsWritten } from '../../support/ids-written.ts';
import { codeIn, importsIn } from '../../support/imports-of.ts';

const ROOMS_FOLDER = 'src/slack/rooms';

/** The door answers these itself: the words of a mention belong to no room, nor does the menu "⋯". */
const PRESSED_AT_THE_DOOR = ['say_words', 'menu'];
/** They show, and have nothing to submit. */
const NOT_SUBMITTED = ['assignment_open', 'settings', 'list_pages'];
/** No words at all, and a word that both languages have. */
const WITHOUT_OWN_WORDS = ['mine', 'status'];

/** Files whose exports answer Slack. */
const ANSWERS = /^(?:command|press|submit)[a-z-]*\.ts$/;

const written = idsWritten('src/slack');
const imports = importsIn('src');

describe('what is registered', () => {
  it('is every room that there is', () => {
    const imported = imports.filter(
      ({ from, to }) =>
        from === 'src/slack/door/rooms.ts' && to.endsWith('/room.ts') && !to.includes('/kit/'),
    );
    const known = imported.map(({ to }) => to.split('/').at(-2) ?? '');

    const folders = readdirSync(ROOMS_FOLDER, { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );

    expect(folders.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
    expect(ROOMS.length).toBe(new Set(ROOMS).size);
  });

  it('has an answer to every button and menu that is written', () => {
    const missing = written.presses.filter(
      ({ id }) => !PRESSES.has(id) && !PRESSED_AT_THE_DOOR.includes(id),
    );

    expect(missing).toEqual([]);
    expect(written.presses.length).toBeGreaterThan(PRESSES.size);
  });

  it('holds no answer to a button or menu that nothing shows', () => {
    const shown = new Set(written.presses.map(({ id }) => id));

    expect([...PRESSES.keys()].filter((id) => !shown.has(id))).toEqual([]);
  });

  it('has an answer to every form that is written', () => {
    const missing = written.forms.filter(({ id }) => !FORMS.has(id) && !NOT_SUBMITTED.includes(id));

    expect(missing).toEqual([]);
  });

  it('holds no answer to a form that nothing opens', () => {
    const opened = new Set(written.forms.map(({ id }) => id));

    expect([...FORMS.keys()].filter((id) => !opened.has(id))).toEqual([]);
  });

  it('is registered once', () => {
    expect(namesOf('commands')).toEqual([...COMMANDS.keys()]);
    expect(namesOf('presses')).toEqual([...PRESSES.keys()]);
    expect(namesOf('forms')).toEqual([...FORMS.keys()]);
    expect(namesOf('notices')).toEqual([...NOTICES.keys()]);
  });

  it('words every message that may be kept', () => {
    // A kind that no room words does not compile.
    expect(EVERY_MESSAGE_IS_WORDED).toBe(true);
  });
});

describe('a command', () => {
  it('has a word in both languages', () => {
    const lacking = [...COMMANDS].filter(([, { en, sv }]) => en.length === 0 || sv.length === 0);

    expect(lacking.map(([name]) => name).toSorted()).toEqual(WITHOUT_OWN_WORDS);
  });

  it.each([...COMMANDS].map(([name, { en, sv }]) => ({ name, words: [...en, ...sv] })))(
    'alone is called by its words: $name',
    ({ name, words }) => {
      expect(words.map((each) => readCommand(each))).toEqual(words.map(() => ({ name, rest: '' })));
    },
  );
});

describe('the code of the rooms', () => {
  it('is reached from where Bevaka is put together', () => {
    const reached = reachedFrom('src/compose.ts');

    expect(codeIn(ROOMS_FOLDER).filter((file) => !reached.has(file))).toEqual([]);
  });

  it('has no answer that nobody asks for', async () => {
    const registered = new Set<unknown>([
      ...[...COMMANDS.values()].map(({ answer }) => answer),
      ...PRESSES.values(),
      ...FORMS.values(),
    ]);
    const idle: string[] = [];
    for (const file of codeIn(ROOMS_FOLDER).filter((each) => ANSWERS.test(basename(each))))
      for (const [name, answer] of Object.entries(await exportsOf(file)))
        if (!registered.has(answer) && !isTaken(file, name)) idle.push(`${file}: ${name}`);

    expect(idle).toEqual([]);
  });
});

function namesOf(kind: 'commands' | 'presses' | 'forms' | 'notices'): readonly string[] {
  return ROOMS.flatMap((room) => Object.keys(room[kind] ?? {}));
}

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  const found: unknown = await import(pathToFileURL(resolve(file)).href);
  return { ...(found as object) }; // what a module exports is an object
}

/** Whether another file asks for an export by its name. */
function isTaken(file: string, name: string): boolean {
  return imports.some(({ to, names }) => to === file && names.includes(name));
}

function reachedFrom(start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const file of found) for (const { from, to } of imports) if (from === file) found.add(to);
  return found;
}
