import { setDeputy, setRole, setStandIn } from '../../../app/committees/set-role.ts';
import type { Day } from '../../../domain/days/day.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { findMention } from '../../typed/tokens.ts';
import { deputySet, roleSet, standInSet } from './said.ts';
import { readOffice } from './typed.ts';

/** An office and a person, as they were written. */
type StandInRequest = Parameters<typeof setStandIn>[1];
/** What was written of it, and in which committee's time. */
type Written = { readonly request: StandInRequest; readonly name: string; readonly today: Day };

/**
 * `role set Title @name [from <day>]`, or `role set deputy for Title @name <day> <day>`; a deputy
 * without days stands in by the holder's Slack status.
 */
export const roleSetCommand: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  const { language, doer } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const mention = findMention(rest);
  if (mention === null) return sayWhy('not-a-colleague', language);
  const today = todayIn(parts, committee);
  const typed = readOffice(mention.rest, today);
  if (typed.is === 'unclear') return sayWhy('bad-day', language);
  const person = { team: asked.person.team, user: mention.value };
  const name = (await parts.ports.people.facts(person))?.name ?? mention.value;
  const request = { committee: committee.id, doer, title: typed.title, person };
  return typed.is === 'holder'
    ? holds(parts, asked, { request, name, today, from: typed.from, to: typed.to })
    : standsIn(parts, asked, { request, name, today, days: typed.days });
};

async function holds(
  { ports }: ListenerParts,
  asked: Asked,
  {
    request,
    name,
    today,
    from,
    to,
  }: Written & { readonly from: Day | null; readonly to: Day | null },
): Promise<Answer> {
  const days = { ...(from !== null && { from }), ...(to !== null && { to }) };
  const set = await setRole(ports, { ...request, ...days });
  if (!set.ok) return sayRefused(set, asked);
  return say(roleSet(set.result.title, name, { from, to, today, language: asked.language }));
}

async function standsIn(
  { ports }: ListenerParts,
  asked: Asked,
  { request, name, today, days: [from, to] }: Written & { readonly days: readonly Day[] },
): Promise<Answer> {
  const { language } = asked;
  if (from === undefined) {
    const set = await setStandIn(ports, request);
    if (!set.ok) return sayRefused(set, asked);
    return say(standInSet(set.result.title, name, language));
  }
  if (to === undefined) return sayWhy('bad-day', language);
  const set = await setDeputy(ports, { ...request, from, to });
  if (!set.ok) return sayRefused(set, asked);
  return say(deputySet(set.result.title, name, { from, to, today, language }));
}
