import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { DIRECTOR, RUN, SECRETARY, WRITER, drafting } from './support/drafting.ts';

let bevaka: Composed;
let drafts: Awaited<ReturnType<typeof drafting>>;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 300 });
  drafts = await drafting(bevaka);
});
afterEach(() => bevaka.stop());

describe('a draft is in the thread', () => {
  it('as the file itself, where it came by a form, and is linked from the card', async () => {
    await drafts.giveByForm(WRITER, 'mål v1.txt');
    await bevaka.until(() => drafts.filesIn().length === 1);
    await bevaka.until(() => drafts.cardText().includes('|v1 mål v1.txt>'));

    const [shared] = drafts.thread();
    expect(drafts.filesIn()).toEqual(['mål v1.txt']);
    expect(shared?.text).toBe('*RUN-1* Utkast v1 från Elin Sjödin');
    expect(drafts.cardText()).toContain(
      `p${shared?.ts.replace('.', '')}?thread_ts=${drafts.card()?.ts}`,
    );
    expect((await drafts.stored()).drafts).toHaveLength(1);
  });

  it('as the file itself, where it came by a direct message', async () => {
    await drafts.dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => drafts.filesIn().length === 1);

    expect(drafts.threadTexts()).toEqual(['*RUN-1* Utkast v1 från Elin Sjödin']);
    expect((await drafts.stored()).drafts).toHaveLength(1);
  });

  it('as it came, where it was dropped there', async () => {
    await drafts.dropInThread(WRITER, 'mål.txt');
    await bevaka.until(() => drafts.threadTexts().includes('*RUN-1* Utkast v1 är mottaget.'));
    await bevaka.until(() => drafts.cardText().includes('|v1 mål.txt>'));

    expect(drafts.filesIn()).toEqual(['mål.txt']);
    const [dropped] = drafts.thread();
    expect(drafts.cardText()).toContain(`p${dropped?.ts.replace('.', '')}`);
  });

  it('once, where it was dropped there beside a mention', async () => {
    const { sandbox } = bevaka;
    await drafts.dropInThread(WRITER, 'mål.txt', `<@${sandbox.botUser}> utkast`);
    await bevaka.until(() => drafts.cardText().includes('|v1 mål.txt>'));
    await bevaka.settled();

    expect(drafts.filesIn()).toEqual(['mål.txt']);
  });

  it('as a link', async () => {
    await bevaka.say(WRITER, 'utkast RUN-1 https://intranet.example.se/mal');
    await bevaka.until(() => drafts.thread().length === 1);

    expect(drafts.threadTexts()).toEqual([
      '*RUN-1* Utkast v1 https://intranet.example.se/mal – Elin Sjödin',
    ]);
  });

  it('as words and the way to `visa` without files:write, as in an old installation', async () => {
    bevaka.sandbox.faults.withoutScopes.add('files:write');

    await drafts.dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => drafts.thread().length === 1);

    const [words] = drafts.thread();
    expect(drafts.filesIn()).toEqual([]);
    expect(words?.text).toContain('Utkast v1 från Elin Sjödin: mål.txt');
    expect(words?.text).toContain('`visa RUN-1`');
    expect(JSON.stringify(words?.blocks)).toContain('"open"');
  });

  it.each([true, false])('as words where Slack says that it is shared: %s', async (says) => {
    const { sandbox } = bevaka;
    if (says) {
      await sandbox.act(SECRETARY, { type: 'share-channel', channel: RUN, isShared: true });
      await bevaka.settled();
    }
    const unknown = { answer: 'server-error', committed: false } as const;
    if (!says) sandbox.faults.plan('conversations.info', unknown, { times: 20 });

    await drafts.dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() =>
      drafts.toldTo(DIRECTOR).some(({ text }) => text.includes('väntar på dig')),
    );
    await bevaka.settled();

    expect(drafts.filesIn()).toEqual([]);
    // In a shared channel nothing is said at all, until it is its own again.
    expect(drafts.thread()).toHaveLength(says ? 0 : 1);
  });

  it('and lists every version in `visa`, the newest first', async () => {
    for (const name of ['ett.txt', 'två.txt', 'tre.txt']) {
      await drafts.dropInThread(WRITER, name);
      await bevaka.until(() => drafts.cardText().includes(name));
    }

    const text = await bevaka.say(SECRETARY, 'visa RUN-1');
    const versions = [...text.matchAll(/v(\d) (?:ett|två|tre)\.txt/g)].map(([, number]) => number);
    expect(versions).toEqual(['3', '2', '1']);
    expect(text).toContain('väntar på godkännande');
  });

  it('and what was uploaded is never collected', async () => {
    await drafts.dropInDirect(WRITER, 'mål.txt');
    await bevaka.until(() => drafts.filesIn().length === 1);
    await bevaka.settled();

    const [uploaded] = drafts.thread().flatMap(({ files }) => files);
    const { sandbox, until } = bevaka;
    await sandbox.act(WRITER, { ...drafts.reply(), text: 'risk siffrorna dröjer', files: [] });
    await until(() => drafts.cardText().includes('*🟡 risk*'));

    expect(uploaded?.id).toMatch(/^FB/);
    expect((await drafts.stored()).drafts).toHaveLength(1);
  });
});
