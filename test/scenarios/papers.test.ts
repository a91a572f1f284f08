import { convertToHtml } from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const DIRECTOR = 'U01DIR';
const SECRETARY = 'U03SEK';
const MEMBER = 'U08ENG';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', serves: true });
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const shown = (person: string): string => JSON.stringify(formOf(person) ?? null);

async function open(person: string, words: string): Promise<void> {
  const act = { type: 'command', channel: RUN, command: '/uppdrag', text: words } as const;
  await bevaka.sandbox.act(person, act);
  await bevaka.until(() => formOf(person) !== undefined);
}

async function submit(person: string, state = {}): Promise<void> {
  await bevaka.sandbox.act(person, { type: 'submit-view', view: formOf(person)?.id ?? '', state });
}

/** Makes the paper as the form proposes it, and answers where the file is. */
async function addressOf(person: string): Promise<string> {
  await submit(person);
  await bevaka.until(() => shown(person).includes('/file/'));
  return /"url":"(?<url>[^"]+\/file\/[^"]+)"/u.exec(shown(person))?.groups?.['url'] ?? '';
}

describe('the assignment list', () => {
  it('comes as a Word file at an address that gives it once, with what the holder said', async () => {
    const { say, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() =>
      bevaka.sandbox.messages(SECRETARY, RUN).some(({ text }) => text.startsWith('*RUN-1*')),
    );
    await say(DIRECTOR, 'läge RUN-1 enligt plan dialogen är klar');

    await open(SECRETARY, 'uppdragslista 15 december');
    const address = await addressOf(SECRETARY);
    const file = await fetch(address);
    const { value } = await convertToHtml({ buffer: Buffer.from(await file.arrayBuffer()) });

    expect(file.headers.get('content-disposition')).toContain('uppdragslista-RUN-2026-12-15.docx');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(value).toContain('RUN-1');
    expect(value).toContain('dialogen är klar');
    expect(value).toContain('Regiondirektören');
    expect((await fetch(address)).status).toBe(404);
  });

  it('is not used up by a program that only looks at the address', async () => {
    await open(SECRETARY, 'paper pdf');
    const address = await addressOf(SECRETARY);

    expect((await fetch(address, { method: 'HEAD' })).status).toBe(405);
    expect((await fetch(address)).headers.get('content-type')).toBe('application/pdf');
  });

  it('is made by who may', async () => {
    expect(await bevaka.say(MEMBER, 'uppdragslista')).toContain('You may not do that here');
  });

  it('is a file in direct messages where nothing is served', async () => {
    await bevaka.stop();
    bevaka = await composeAnew({ by: 'socket' });
    await open(SECRETARY, 'uppdragslista csv');
    await submit(SECRETARY);

    await bevaka.until(() => /direktmeddelanden/u.test(shown(SECRETARY)));
    const direct = bevaka.sandbox.messages(SECRETARY, bevaka.direct(SECRETARY));
    expect(direct.flatMap(({ files }) => files.map(({ name }) => name))).toEqual([
      expect.stringMatching(/\.csv$/u),
    ]);
  });

  it('bears the region’s name, once that is set', async () => {
    await open(SECRETARY, 'uppdragslista mall');
    await submit(SECRETARY, {
      authority: { authority: { type: 'plain_text_input', value: 'Region Exempel' } },
    });
    await bevaka.until(() => formOf(SECRETARY) === undefined);
    await open(SECRETARY, 'uppdragslista md');

    expect(await (await fetch(await addressOf(SECRETARY))).text()).toContain('Region Exempel');
  });
});

describe('the export of everything', () => {
  it('asks once more, comes at an address, and stands in the committee’s history', async () => {
    const { say, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() =>
      bevaka.sandbox.messages(SECRETARY, RUN).some(({ text }) => text.startsWith('*RUN-1*')),
    );

    await open(SECRETARY, 'exportera');
    expect(shown(SECRETARY)).toContain('ett uppdrag (1 öppet)');
    const exported = z
      .object({ assignments: z.array(z.object({ label: z.string() })) })
      .parse(await (await fetch(await addressOf(SECRETARY))).json());
    const [committee] = await bevaka.ports.store.committees(bevaka.sandbox.team);

    expect(exported.assignments).toEqual([{ label: 'RUN-1' }]);
    expect(committee?.history.at(-1)).toMatchObject({
      what: 'exported',
      actor: { user: SECRETARY },
      to: { format: 'json', assignments: 1 },
    });
  });

  it('is not for the director, who may read everything', async () => {
    expect(await bevaka.say(DIRECTOR, 'export')).toMatch(/Det får du inte|may not do that/u);
  });
});
