import { setCommittee } from '../../../src/app/committees/set-committee.ts';
import type { Composed } from '../support/bevaka.ts';
import { DIRECTOR, type Hands, SECRETARY, typed } from './hands.ts';

const REGISTRAR = 'U08ENG';

/** What the committee's papers take in, what goes to the diary, and what is kept from most. */
export async function papers(bevaka: Composed, hands: Hands): Promise<void> {
  const { say, press, direct, settled, until, moveTo, ports, sandbox } = bevaka;
  await say(SECRETARY, `roll sätt registrator <@${REGISTRAR}>`);
  await say(SECRETARY, 'uppdragslista vid varje sammanträde');
  await say(SECRETARY, 'lämna till diariet RUN-3');
  await until(() => direct(REGISTRAR) !== '');
  await press(REGISTRAR, direct(REGISTRAR), 'diary_receive');
  await hands.submit(REGISTRAR, typed('diaryNumber', 'RS 2027/14'));
  await moveTo('2027-03-15T07:01:00.000Z');
  await moveTo('2027-03-16T07:01:00.000Z');
  await hands.choose(DIRECTOR, 'why_late', '|underlag saknas');
  const committee = (await ports.store.committeeByCode(sandbox.team, 'RUN'))?.id ?? '';
  const doer = { person: { team: sandbox.team, user: SECRETARY }, source: 'form' } as const;
  await setCommittee(ports, { committee, doer, facts: { secrecy: 'on' } });
  await say(SECRETARY, 'sekretess RUN-6 OSL 19 kap. 3 §');
  await settled();
}
