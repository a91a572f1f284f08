import type { Committee } from '../../domain/committee/committee.ts';
import { dayIn } from '../../domain/days/day.ts';
import { isGone, keysOf } from '../../domain/committee/offices.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { byItself } from '../by-itself.ts';
import type { Ports } from '../ports/ports.ts';
import { showCards } from './show-office-changes.ts';
import { wakeAnew } from '../mornings/wake-anew.ts';

/**
 * Takes note that a person's Slack account is deactivated, or there again, in every committee where
 * they hold an office or have open work: their reminders then go to others, and the secretary is
 * told the next morning.
 */
export async function noticeAccount(ports: Ports, person: Person, gone: boolean): Promise<void> {
  for (const committee of await ports.store.committees(person.team)) {
    if (isGone(person, committee) === gone) continue;
    if (gone && !(await hasPart(ports, person, committee))) continue;
    await write(ports, committee.id, { person, gone });
  }
}

async function hasPart(ports: Ports, person: Person, committee: Committee): Promise<boolean> {
  const held = committee.offices.some(({ holdings, deputies, standIn }) =>
    [...holdings, ...deputies, { person: standIn }].some((each) => samePerson(each.person, person)),
  );
  const today = dayIn(ports.now, committee.timeZone);
  const open = held ? [] : await ports.store.openOf(keysOf(person, [committee], today));
  return held || open.some((each) => each.committee === committee.id);
}

async function write(
  ports: Ports,
  id: string,
  { person, gone }: { readonly person: Person; readonly gone: boolean },
): Promise<void> {
  const what = gone ? 'account-gone' : 'account-back';
  for (;;) {
    const committee = await ports.store.find('committee', id);
    if (committee === null || isGone(person, committee) === gone) return;
    const others = committee.gone.filter((each) => !samePerson(each, person));
    const outcome = await ports.store.commit({
      kind: 'committee',
      record: { ...committee, gone: gone ? [...others, person] : others },
      expected: committee.version,
      history: [byItself(ports, 'message', { what, from: null, to: person })],
      messages: [],
    });
    if (!outcome.ok) continue;
    await wakeAnew(ports, outcome.record);
    // The cards say that the account is gone.
    const today = dayIn(ports.now, outcome.record.timeZone);
    return showCards(ports, await ports.store.openOf(keysOf(person, [outcome.record], today)));
  }
}
