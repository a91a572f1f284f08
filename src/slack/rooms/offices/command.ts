import { setDeputy, setStandIn } from '../../../app/committees/set-deputy.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Day } from '../../../domain/days/day.ts';
import { firstNamed, peopleNamed } from '../../../domain/registering/people-named.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { takesOver } from '../../typed/takes-over.ts';
import { findMention } from '../../typed/tokens.ts';
import { whichOffice, whoIsMeant } from './asks.ts';
import { isDeputyAlone, whoseDeputy } from './deputy-of.ts';
import { asksOrSets } from './holds.ts';
import { deputySet, standInSet } from './said.ts';
import { offersSuccessor } from './successor.ts';
import { type OfficeLine, readOffice } from './typed.ts';
import { officesWordsIn } from './words.ts';

/** What was written of an office, and in which committee. */
type Written = {
  readonly committee: Committee;
  readonly user: string;
  /** The whole, with a mention where the person stands. */
  readonly words: string;
  readonly today: Day;
};

/**
 * `role set Title @name [from <day>]`, or `role set deputy for Title @name <day> <day>`; a deputy
 * without days stands in by the holder's Slack status. A plain name is found among the colleagues.
 */
export const roleSetCommand: CommandHandler = inCommittee(
  async (parts, asked, { committee, rest }) => {
    const { language } = asked;
    const over = takesOver(rest);
    if (over !== null) return offersSuccessor(parts, asked, { committee, over });
    const today = todayIn(parts, committee);
    const mention = findMention(rest);
    if (mention !== null)
      return sets(parts, asked, { committee, user: mention.value, words: rest, today });
    const { channel, team } = committee;
    const colleagues = await parts.ports.people.colleagues(team, channel);
    const named = peopleNamed(rest, colleagues) ?? firstNamed(rest, colleagues);
    if (named === null) {
      const form = { action: 'officers', value: committee.id };
      const { whoShallHold, changing } = officesWordsIn(language);
      return say(sentence(whoShallHold, button(changing.title, form)));
    }
    const { at, words: name, people, isWhole } = named;
    const withPerson = (who: string): string =>
      `${rest.slice(0, at)}${who}${rest.slice(at + name.length)}`;
    const [only, another] = people;
    if (only !== undefined && another === undefined && isWhole) {
      const { user } = only.person;
      return sets(parts, asked, { committee, user, words: withPerson(`<@${user}>`), today });
    }
    const command = (who: string): string => `role set ${committee.code} ${withPerson(who)}`;
    return say(whoIsMeant({ words: name, people, command }, language));
  },
);

async function sets(parts: ListenerParts, asked: Asked, written: Written): Promise<Answer> {
  const { words, today } = written;
  const typed = readOffice(findMention(words)?.rest ?? words, today);
  if (typed.is === 'unclear') return sayWhy('unclear-day', asked.language);
  if (typed.is === 'more-words') {
    const { unclearWords, changing } = officesWordsIn(asked.language);
    const form = { action: 'officers', value: written.committee.id };
    return say(sentence(unclearWords(escapeText(typed.words, 200)), button(changing.title, form)));
  }
  if (typed.is === 'holder' && isDeputyAlone(typed.title)) {
    const { committee } = written;
    return say(whoseDeputy(committee, { words, title: typed.title }, asked.language));
  }
  return typed.is === 'holder'
    ? holds(parts, asked, { ...written, typed })
    : standsIn(parts, asked, { ...written, typed });
}

type Typed<I extends OfficeLine['is']> = Written & {
  readonly typed: Extract<OfficeLine, { readonly is: I }>;
};

async function holds(
  parts: ListenerParts,
  asked: Asked,
  written: Typed<'holder'>,
): Promise<Answer> {
  const { committee, user, today, typed } = written;
  const { doer, language } = asked;
  const done = await asksOrSets(parts, { committee, doer, language, today, user, ...typed });
  return done.ok ? say(done.said) : refusedOffice(parts, asked, written, done);
}

async function standsIn(
  parts: ListenerParts,
  asked: Asked,
  written: Typed<'deputy'>,
): Promise<Answer> {
  const { language } = asked;
  const { today, typed } = written;
  const request = requestOf(asked, written);
  const name = await nameIn(parts, asked, written);
  if (typed.days === null) {
    const set = await setStandIn(parts.ports, request);
    if (!set.ok) return refusedOffice(parts, asked, written, set);
    return say(standInSet(set.result.title, name, language));
  }
  const set = await setDeputy(parts.ports, { ...request, ...typed.days });
  if (!set.ok) return refusedOffice(parts, asked, written, set);
  return say(deputySet(set.result.title, name, { ...typed.days, today, language }));
}

type Either = Typed<'holder'> | Typed<'deputy'>;

function requestOf({ doer, person: { team } }: Asked, { committee, user, typed }: Either) {
  return { committee: committee.id, doer, title: typed.title, person: { team, user } };
}

async function nameIn({ ports }: ListenerParts, asked: Asked, { user }: Written): Promise<string> {
  return (await ports.people.facts({ team: asked.person.team, user }))?.name ?? user;
}

/** Two offices that can be meant are buttons that say the same of each. */
async function refusedOffice(
  parts: ListenerParts,
  asked: Asked,
  { committee, typed, words }: Either,
  refused: Refusal,
): Promise<Answer> {
  const { title } = typed;
  if (refused.why !== 'which-office') return sayRefused(refused, asked);
  const command = (other: string): string =>
    `role set ${committee.code} ${words.replace(title, () => other)}`;
  return say(await whichOffice(parts, { committee, title, command }, asked.language));
}
