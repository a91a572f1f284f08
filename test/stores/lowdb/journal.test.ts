import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import type { Journal, JournalEntry } from '../../../src/app/ports/journal.ts';
import { createLog } from '../../../src/running/log.ts';
import { openJournal } from '../../../src/stores/lowdb/journal.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bevaka-journal-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function open(): Promise<Journal> {
  const journal = await openJournal({ dataDir, log: createLog('silent') });
  onTestFinished(() => journal.close());
  return journal;
}

const files = (): readonly string[] => readdirSync(join(dataDir, 'journal'));
const onlyFile = (): string => join(dataDir, 'journal', files()[0] ?? '');
const causesOf = ({ left }: Journal): readonly string[] => left.map(({ cause }) => cause);

const ids = (cause: string): number => Number(cause.slice(2)) || 0;

function entry(cause: string, more: object = {}): JournalEntry {
  const now = '2026-09-29T07:00:00.000Z';
  const ts = `17580924${String(ids(cause)).padStart(2, '0')}.000100`;
  return { cause, now, realNow: Date.parse(now), ts, body: { event_id: cause, ...more } };
}

/** What a process that is killed leaves: nothing of it is closed or struck. */
async function leave(...causes: readonly string[]): Promise<void> {
  const journal = await open();
  for (const cause of causes) await journal.keep(entry(cause));
}

describe('the journal', () => {
  it('has what was kept and not struck, oldest first, after a kill', async () => {
    const journal = await open();
    await Promise.all(['Ev1', 'Ev2', 'Ev3'].map((cause) => journal.keep(entry(cause))));
    journal.strike('Ev2');
    await journal.keep(entry('Ev4', { text: 'åäö\nny rad' }));

    const next = await open();

    expect(causesOf(next)).toEqual(['Ev1', 'Ev3', 'Ev4']);
    expect(next.left[2]).toEqual(entry('Ev4', { text: 'åäö\nny rad' }));
  });

  it('keeps what was left through another start, until it is struck', async () => {
    await leave('Ev1', 'Ev2');
    await open();

    const third = await open();
    third.strike('Ev1');
    await third.close();

    expect(causesOf(await open())).toEqual(['Ev2']);
    expect(files()).toHaveLength(1);
  });

  it('leaves out a line that was cut short, and nothing else', async () => {
    await leave('Ev1', 'Ev2');
    appendFileSync(onlyFile(), '{"keep":{"cause":"Ev3","now":"2026-');

    expect(causesOf(await open())).toEqual(['Ev1', 'Ev2']);
  });

  it('does not grow with what has been struck', async () => {
    const journal = await open();
    await journal.keep(entry('open'));
    const long = 'x'.repeat(50_000);

    for (let at = 0; at < 60; at += 1) {
      await journal.keep(entry(`Ev${at}`, { long }));
      journal.strike(`Ev${at}`);
    }
    await journal.close();

    expect(files()).toHaveLength(1);
    expect(statSync(onlyFile()).size).toBeLessThan(2 * 1024 * 1024);
    expect(causesOf(await open())).toEqual(['open']);
  });

  it('knows when the newest of all happened, also after it is struck and begun anew', async () => {
    const journal = await open();
    for (const cause of ['Ev7', 'Ev9', 'Ev8']) await journal.keep(entry(cause));
    for (const cause of ['Ev7', 'Ev9', 'Ev8']) journal.strike(cause);
    await journal.close();

    expect((await open()).seen).toBe('1758092409.000100');
    expect((await open()).seen).toBe('1758092409.000100');
  });

  it('is for the account that runs Bevaka alone', async () => {
    await leave('Ev1');

    expect(statSync(onlyFile()).mode & 0o077).toBe(0);
    expect(readFileSync(onlyFile(), 'utf8')).toContain('"Ev1"');
  });
});
