import type { Committee } from '../../domain/committee/committee.ts';
import { isGone } from '../../domain/committee/offices.ts';
import { keysOf } from '../../domain/assignments/desk-keys.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { happenedByItself } from '../deeds/history-entries.ts';
import type { Ports } from '../ports/ports.ts';
import { showCards } from '../records/cards.ts';
import { wakeAnew } from '../records/wake-anew.ts';
import { change } from '../records/change.ts';
import { committeeStored } from '../records/write-committee.ts';
import { refuse } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';

/**
 * Takes note that a person's Slack account is deactivated, or there again, in every committee where
 * they hold an office or have open work: their reminders then go to others, and the secretary is
 * told the next morning.
 */
export async function noticeAccount(ports: Ports, person: Person, gone: boolean): Promise<void> {
  for (const committee of await ports.store.committees(person.team)) {
    if (isGone(person, committee) === gone) continue;
    if (gone && !(await hasPart(ports, person, committee))) continue;
    await note(ports, committee.id, { person, gone });
  }
}

async function hasPart(ports: Ports, person: Person, committee: Committee): Promise<boolean> {
  const held = committee.offices.some(({ holdings, deputies, standIn }) =>
    [...holdings, ...deputies, { person: standIn }].some((each) => samePerson(each.person, person)),
  );
  const today = todayIn(ports, committee);
  const open = held ? [] : await ports.store.openOf(keysOf(person, [committee], today));
  return held || open.some((each) => each.committee === committee.id);
}

async function note(
  ports: Ports,
  id: string,
  { person, gone }: { readonly person: Person; readonly gone: boolean },
): Promise<void> {
  const patiently = { ...committeeStored(ports, id), tries: Infinity };
  const changed = await change(patiently, (before) => {
    if (before === null || isGone(person, before) === gone) return refuse('nothing-changed');
    const others = before.gone.filter((each) => !samePerson(each, person));
    const what = gone ? 'account-gone' : 'account-back';
    return {
      ok: true,
      after: { ...before, gone: gone ? [...others, person] : others },
      history: [happenedByItself(ports, 'message', { what, from: null, to: person })],
      result: null,
    };
  });
  if (!changed.ok) return;
  const { record: committee } = changed;
  await ports.followUps.do(() => wakeAnew(ports, committee));
  // The cards say that the account is gone.
  const today = todayIn(ports, committee);
  await ports.followUps.do(async () =>
    showCards(ports, await ports.store.openOf(keysOf(person, [committee], today))),
  );
}
