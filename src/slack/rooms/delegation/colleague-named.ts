import type { Committee } from '../../../domain/committee/committee.ts';
import type { Colleague } from '../../../domain/record/colleague.ts';
import { leadingPeople } from '../../../domain/registering/people-named.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Found } from '../../typed/tokens.ts';

const TO = /^\s*(?:(?:till|åt|to)\s+)?/iu;

/** Those who can be meant by a name, and what stands behind it. */
type Several = {
  readonly people: readonly Colleague[];
  readonly words: string;
  readonly rest: string;
};

/** The colleague whose whole name stands where a person is mentioned, or those who can be meant. */
export async function colleagueNamed(
  { ports }: ListenerParts,
  { committee, rest }: { readonly committee: Committee; readonly rest: string },
): Promise<Found<string> | Several | null> {
  const text = rest.replace(TO, '');
  if (text === '') return null;
  const { team, channel } = committee;
  const named = leadingPeople(text, await ports.people.colleagues(team, channel));
  if (named === null) return null;
  const { people, words, isWhole } = named;
  const after = text.slice(words.length).trim();
  const [only, another] = people;
  return only !== undefined && another === undefined && isWhole
    ? { value: only.person.user, rest: after }
    : { people, words, rest: after };
}
