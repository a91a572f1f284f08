import { afterEach, beforeEach, expect, it } from 'vitest';

import { setCommittee } from '../../src/app/committees/set-committee.ts';
import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, MEMBER] = ['U03SEK', 'U01DIR', 'U08ENG'];
const WORD = /hemlighetsord/iu;

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  const { ports, sandbox } = bevaka;
  const committee = (await ports.store.committeeByCode(sandbox.team, 'RUN'))?.id ?? '';
  const doer = { person: { team: sandbox.team, user: SECRETARY }, source: 'form' } as const;
  await setCommittee(ports, { committee, doer, facts: { secrecy: 'on', weekday: 1 } });
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
const thread = (person: string) => bevaka.sandbox.messages(person, RUN, card()?.ts ?? '').slice(1);

const isAnswer = (text: string): boolean => text.startsWith('Tack, ');

/** Everything that the app has said, as it stands now, but for answers to somebody's own deed. */
function saidByUs(): string {
  const { sandbox } = bevaka;
  const told = [SECRETARY, DIRECTOR].flatMap((each) =>
    sandbox.messages(each, bevaka.direct(each)).filter(({ isFromApp }) => isFromApp),
  );
  const inChannel = [...sandbox.messages(MEMBER, RUN), ...thread(MEMBER)];
  const ours = inChannel.filter(({ isFromApp }) => isFromApp);
  const said = [...told, ...ours].filter(({ text }) => !isAnswer(text));
  return JSON.stringify(said.map(({ text, blocks, files }) => [text, blocks, files]));
}

async function drop(name: string, channel: string, threadTs?: string): Promise<void> {
  const content = new TextEncoder().encode('Hemlighetsord.');
  const { id } = await bevaka.sandbox.upload(DIRECTOR, { name, mimetype: 'text/plain', content });
  const where = threadTs === undefined ? { channel } : { channel, threadTs };
  await bevaka.sandbox.act(DIRECTOR, { type: 'say', ...where, text: '', files: [id] });
}

it('what is marked later loses its words wherever we said them, and has them back when it is lifted', async () => {
  const { sandbox, say, until, press, direct, moveTo } = bevaka;
  await say(
    SECRETARY,
    'registrera Regiondirektören hemlighetsord om köpet till sammanträdet den 15 december',
  );
  await until(() => direct(DIRECTOR) !== '' && card() !== undefined);
  const inThread = { type: 'say', channel: RUN, threadTs: card()?.ts ?? '' } as const;
  await sandbox.act(DIRECTOR, { ...inThread, text: 'Hemlighetsordet dröjer' });
  await until(() => card()?.text.includes('Hemlighetsordet dröjer') === true);
  await drop('hemlighetsord.txt', direct(DIRECTOR));
  await until(() => saidByUs().includes('hemlighetsord.txt'));
  // The overview of the week and the morning of who has not accepted say it too.
  await moveTo('2026-10-05T07:30:00.000Z');
  await bevaka.settled();
  const before = sandbox.messages(MEMBER, RUN).length;
  expect(before).toBe(2);

  const answer = await say(SECRETARY, 'sekretess RUN-1 OSL 19 kap. 3 §');
  await until(() => !WORD.test(saidByUs()));

  expect(answer).toContain('sekretessmarkerat');
  expect(answer).toMatch(/<https?:\S+\|[^>]+: lägesrapport>/u);
  expect(answer).toMatch(/<https?:\S+\|[^>]+: utkast>/u);
  expect(card()?.text).toMatch(/^\*RUN-1\*\n🔒 Sekretess: OSL 19 kap\. 3 §/u);
  expect(await say(SECRETARY, 'sök hemlighetsord')).toContain('Jag hittade inget');
  const kept = await bevaka.ports.store.find('assignment', (await idOf()) ?? '');
  expect(kept?.deliverable).toBe('Sekretess: OSL 19 kap. 3 §');

  await drop('ännu en.txt', RUN, card()?.ts);
  await until(() => thread(DIRECTOR).some(({ text }) => text.includes('diariesystemet')));
  expect(await say(DIRECTOR, 'utkast RUN-1 finns i diariet')).toContain('diariesystemet');
  await press(DIRECTOR, direct(DIRECTOR), 'open');
  await until(() => WORD.test(JSON.stringify(sandbox.snapshot(DIRECTOR).views)));

  expect(await say(SECRETARY, 'häv sekretessen för RUN-1')).toContain('Ta bort sekretess');
  await press(SECRETARY, RUN, 'lift_secrecy');
  await until(() => card()?.text.includes('*RUN-1* hemlighetsord om köpet') === true);
});

const idOf = async () => {
  const committee = await bevaka.ports.store.committeeByCode(bevaka.sandbox.team, 'RUN');
  return (await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1))?.id;
};
