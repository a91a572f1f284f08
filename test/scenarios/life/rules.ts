import { setPolicies } from '../../../src/app/committees/set-policies.ts';
import { setPublicView } from '../../../src/app/public/set-public-view.ts';
import { setRetention } from '../../../src/app/retention/set-retention.ts';
import type { Composed } from '../support/bevaka.ts';
import { SECRETARY } from './hands.ts';

const RULE = { months: 24, paragraph: '4.2', decidedOn: '2026-06-01' };

/** What a committee has decided of all its assignments: what they owe, who reads them, what may go. */
export async function rules({ say, settled, ports, sandbox }: Composed): Promise<void> {
  const committee = (await ports.store.committeeByCode(sandbox.team, 'RUN'))?.id ?? '';
  const doer = { person: { team: sandbox.team, user: SECRETARY }, source: 'form' } as const;
  const about = { committee, doer };
  await setPolicies(ports, { ...about, set: { silentDays: 30, stillMonths: 6 } });
  await setPublicView(ports, { ...about, set: { isOn: true, contact: 'registrator@region.se' } });
  const drafts = { kind: 'drafts', ...RULE } as const;
  await setRetention(ports, { ...about, rules: { drafts, updates: null, readings: null } });
  await say(SECRETARY, 'undanta RUN-1 från gallring: tvist i förvaltningsrätten');
  await settled();
}
