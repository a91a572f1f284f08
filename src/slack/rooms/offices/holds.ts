import { directorReplaced } from '../../../app/committees/director-replaced.ts';
import { peopleOfOffices } from '../../../app/committees/people-of-offices.ts';
import { setRole } from '../../../app/committees/set-role.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { doublesOf } from '../../../domain/committee/one-office.ts';
import { saysActing } from '../../../domain/committee/title.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { withDoubles } from './doubles.ts';
import { roleSetAndLeads } from './said.ts';
import { officesWordsIn } from './words.ts';

/** Who shall hold an office, as it was written. */
export type AskedHolding = {
  readonly committee: Committee;
  readonly doer: Doer;
  readonly language: Language;
  readonly today: Day;
  readonly user: string;
  readonly title: string;
  readonly from: Day | null;
  readonly to: Day | null;
};

type Ported = Pick<ListenerParts, 'ports'>;

type Done = { readonly ok: true; readonly said: Said };

/** Where somebody else is director, "direktör" asks before it changes; all else is set at once. */
export async function asksOrSets(parts: Ported, holding: AskedHolding): Promise<Done | Refusal> {
  const { committee, doer, user, title, from } = holding;
  const person = { team: doer.person.team, user };
  const request = { committee, doer, title, person, from };
  const replaced = await directorReplaced(parts.ports, request);
  if (!replaced.ok) return replaced;
  if (replaced.person === null) return sets(parts, holding);
  const name = await nameOf(parts, replaced.person.team, replaced.person.user);
  const who = await nameOf(parts, person.team, user);
  return { ok: true, said: asksReplaces(holding, { name, who }) };
}

/** Sets it, and says what follows of it. */
export async function sets(parts: Ported, holding: AskedHolding): Promise<Done | Refusal> {
  const { committee, doer, language, user, title, from, to, today } = holding;
  const { team } = doer.person;
  const days = { ...(from !== null && { from }), ...(to !== null && { to }) };
  const request = { committee: committee.id, doer, title, person: { team, user } };
  const set = await setRole(parts.ports, { ...request, ...days });
  if (!set.ok) return set;
  const { leading, office } = set.result;
  const instead = leading.is === 'asked' ? leading.instead : null;
  const held = await peopleOfOffices(parts.ports, set.committee);
  const now =
    instead && officesWordsIn(language).isThisOne(instead.title, held(instead.title) ?? '');
  const how = { from, to, acting: saysActing(title), today, language };
  const name = await nameOf(parts, team, user);
  const said = roleSetAndLeads(set.result, { ...how, name, now, committee: committee.id });
  const doubles = doublesOf(set.committee.offices, office);
  return { ok: true, said: withDoubles(said, { committee, office, doubles }, language) };
}

function asksReplaces(
  { committee, language, user, title, from, to }: AskedHolding,
  { name, who }: { readonly name: string; readonly who: string },
): Said {
  const words = officesWordsIn(language);
  const value = [committee.id, user, from ?? '', to ?? '', title].join('|');
  const kept = `${committee.id}|${name}`;
  return sentence(
    words.asksReplaces(nameText(who), nameText(name)),
    button(words.yes, { action: 'replace_director', value, primary: true }),
    button(words.noDirector, { action: 'keep_director', value: kept }),
  );
}

async function nameOf({ ports }: Ported, team: string, user: string): Promise<string> {
  return (await ports.people.facts({ team, user }))?.name ?? user;
}
