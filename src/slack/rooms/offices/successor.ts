import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { officesOf } from '../../../domain/committee/offices.ts';
import { readDay } from '../../../domain/dates/read-day.ts';
import { addDays } from '../../../domain/days/day.ts';
import { leadingPeople } from '../../../domain/registering/people-named.ts';
import { dayText } from '../../../words/dates.ts';
import { type Answer, type Asked, say, sayRefused, sayWhy, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { saidAgain } from '../../kit/said-again.ts';
import type { TakingOver } from '../../typed/takes-over.ts';
import { findMention } from '../../typed/tokens.ts';
import { officesWordsIn } from './words.ts';

/** "Johan slutar 31 december, Elin tar över": each office that Johan holds is offered to Elin. */
export async function offersSuccessor(
  parts: ListenerParts,
  asked: Asked,
  { committee, over }: { readonly committee: Committee; readonly over: TakingOver },
): Promise<Answer> {
  const { language, person } = asked;
  const found = await committeeFor(parts.ports, { person, committee }, 'manage');
  if (!found.ok) return sayRefused(found, asked);
  const today = todayIn(parts, committee);
  const last = readDay(over.when.replace(LEADS, ''), today);
  if (last === null) return sayWhy('unclear-day', language);
  const words = officesWordsIn(language);
  const leaver = await userOf(parts, committee, over.leaver);
  const follower = await userOf(parts, committee, over.follower);
  if (leaver === null || follower === null) return say(sentence(words.whoShallHold));
  const held = officesOf({ team: committee.team, user: leaver }, committee, today);
  const name = escapeText(over.leaver.replace(/^<.*>$/u, `<@${leaver}>`), 100);
  if (held.length === 0) return say(sentence(words.holdsNoOffice(name)));
  const from = addDays(last, 1);
  const choices = held.map(({ title }) => ({
    text: words.becomes(title, dayText(from, today, language)),
    words: `role set ${committee.code} <@${follower}> till ${title} från ${from}`,
  }));
  return say(sentence(words.whichPassesOn, ...saidAgain(choices, 'successor')));
}

const LEADS = /^(?:(?:den|efter|per|from|on|at|after)\s+)+/iu;

/** The one colleague who is called so; null where there is none, or more. */
async function userOf(
  { ports }: ListenerParts,
  { team, channel }: Committee,
  words: string,
): Promise<string | null> {
  const mention = findMention(words);
  if (mention !== null) return mention.value;
  const named = leadingPeople(words, await ports.people.colleagues(team, channel));
  const [only, another] = named?.people ?? [];
  return only === undefined || another !== undefined ? null : only.person.user;
}
