import { officer } from '../../domain/committee/offices.ts';
import { newMessage } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import type { DamagedRecord } from '../ports/store.ts';
import { refuse } from '../deeds/refusal.ts';
import { noPreferences } from './set-preferences.ts';
import { change, recordAt } from '../records/change.ts';
import { tryAll } from '../records/try-all.ts';
import { todayIn } from '../deeds/today.ts';

/**
 * Tells the secretary and the administrators, once each, of every record whose file is damaged: else
 * it would be missed on the day when it is needed, by people who read no logs. What is said is kept
 * with the person's own settings, for the committee's may be the file that is damaged.
 */
export async function tellOfDamage(ports: Ports, team: string): Promise<void> {
  const all = await ports.store.damaged();
  const ours = all.filter((damaged) => damaged.team === team);
  await tryAll(ours, async (damaged) => {
    const people = await whomToTell(ports, damaged);
    await tryAll(people, (person) => tellOnce(ports, person, damaged));
  });
}

async function tellOnce(ports: Ports, person: Person, damaged: DamagedRecord): Promise<void> {
  const { kind, file, fingerprint, label, code } = damaged;
  // One that was repaired and is damaged again is told of again.
  const key = `damaged|${file}|${fingerprint}|${person.user}`;
  const content = { say: 'damaged', kind, name: label ?? code, file } as const;
  const read = () => ports.store.preferencesOf(person);
  const patiently = { ...recordAt(ports, 'preferences', read), tries: Infinity };
  await change(patiently, (before) => {
    if (before?.messages.some((each) => each.key === key) === true)
      return refuse('nothing-changed');
    const after = before ?? noPreferences(ports, person);
    return {
      ok: true,
      after,
      say: [newMessage(key, { kind: 'person', person }, content)],
      result: null,
    };
  });
}

async function whomToTell(ports: Ports, damaged: DamagedRecord): Promise<readonly Person[]> {
  const { team } = damaged;
  const users = new Set([...ports.admins, ...(await secretariesFor(ports, damaged))]);
  return [...users].map((user) => ({ team, user }));
}

/** The committee's; all of the workspace's where it is not known whose the record was. */
async function secretariesFor(ports: Ports, damaged: DamagedRecord): Promise<readonly string[]> {
  const { kind, id, team, committee, secretary } = damaged;
  if (secretary !== null) return [secretary];
  const of = kind === 'committee' || kind === 'numbers' ? id : committee;
  const committees = await ports.store.committees(team);
  const itsOwn = committees.filter((each) => each.id === of);
  const secretaries = (itsOwn.length > 0 ? itsOwn : committees).flatMap((each) => {
    const person = officer(each, 'secretary', todayIn(ports, each));
    return person === null ? [] : [person.user];
  });
  return [...secretaries, ...(itsOwn.length > 0 ? [] : await registrars(ports, of))];
}

/** Who registered what is open of a committee that cannot be read: they know whom to ask. */
async function registrars(
  { store }: Pick<Ports, 'store'>,
  committee: string | null,
): Promise<readonly string[]> {
  const open = committee === null ? [] : await store.openOfCommittee(committee);
  return open.map(({ registeredBy }) => registeredBy.user);
}
