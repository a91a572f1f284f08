import { peopleOfOffices } from '../../../app/committees/people-of-offices.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { officesWritten } from '../../../domain/committee/offices.ts';
import { doublesOf } from '../../../domain/committee/one-office.ts';
import type { Colleague } from '../../../domain/record/colleague.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { saidAgain } from '../../kit/said-again.ts';
import { officesWordsIn } from './words.ts';

/** So many offices or people are buttons; a title or a name that more can have says nothing. */
const MOST_CHOICES = 8;

/** Where several offices can be meant by a title: a button for each, and one where they are one. */
export async function whichOffice(
  { ports }: ListenerParts,
  about: {
    readonly committee: Committee;
    readonly title: string;
    /** The whole command with another title in the place of this one. */
    readonly command: (title: string) => string;
  },
  language: Language,
): Promise<Said> {
  const { committee, title, command } = about;
  const words = officesWordsIn(language);
  const offices = officesWritten(committee, title).slice(0, MOST_CHOICES);
  const nameOf = await peopleOfOffices(ports, committee);
  const choices = offices.map((each) => ({
    text: words.isThisOne(each.title, nameOf(each.title) ?? words.vacant),
    words: command(each.title),
  }));
  const [first] = offices;
  const isDouble = first !== undefined && doublesOf(offices, first).length > 0;
  const one = { action: 'one_office', value: `${committee.id}|${first?.title ?? ''}` };
  return sentence(
    words.whichOffice(escapeText(title, 100)),
    ...saidAgain(choices),
    ...(isDouble ? [button(words.areOneOffice, one)] : []),
  );
}

/** Several people can be meant by a name, or one by a first name: a button for each. */
export function whoIsMeant(
  about: {
    readonly words: string;
    readonly people: readonly Colleague[];
    /** The whole command with a mention in the place of the name. */
    readonly command: (mention: string) => string;
  },
  language: Language,
): Said {
  const choices = about.people.slice(0, MOST_CHOICES).map(({ names, person: { user } }) => ({
    // Two of one name are told apart by the other name that Slack knows.
    text: [names[0] ?? user, ...names.slice(-1)].filter(isFirst).join(' · '),
    words: about.command(`<@${user}>`),
  }));
  const asks = officesWordsIn(language).whoIsMeant(escapeText(about.words, 100));
  return sentence(asks, ...saidAgain(choices, 'who'));
}

function isFirst(one: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(one) === at;
}
