import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Said } from '../../kit/said.ts';
import { nameText } from '../../kit/facts.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { RoleSet } from '../../../app/committees/set-role.ts';
import { dayText } from '../../../words/dates.ts';
import { officesWordsIn } from './words.ts';

export type OfficeDays = { readonly today: Day; readonly language: Language };

/** What somebody holds, and how: from when, to when, and whether until further notice. */
export type Holds = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly acting?: boolean;
};

export function roleSet(title: string, name: string, how: OfficeDays & Holds): Said {
  return sentence(roleText(title, name, how));
}

function roleText(
  title: string,
  name: string,
  { from, to, acting = false, today, language }: OfficeDays & Holds,
): string {
  const words = officesWordsIn(language);
  if (to !== null) {
    const days = [from ?? today, to].map((day) => dayText(day, today, language)).join(' – ');
    return words.holdsFor(nameText(title), nameText(name), days);
  }
  if (from !== null && from > today)
    return words.holdsFrom(nameText(title), nameText(name), dayText(from, today, language));
  return acting
    ? words.holdsActing(nameText(title), nameText(name))
    : words.holds(nameText(title), nameText(name));
}

/** The same with what follows of it: whether the office leads the administration is asked, or said. */
export function roleSetAndLeads(
  { office, leading }: RoleSet,
  {
    name,
    now,
    committee,
    ...how
  }: OfficeDays &
    Holds & {
      readonly name: string;
      /** Who leads it today, by office and name. */
      readonly now: string | null;
      readonly committee: string;
    },
): Said {
  const words = officesWordsIn(how.language);
  const { title } = office;
  const set = roleText(title, name, how);
  const value = `${committee}|${title}`;
  if (leading.is === 'no') return sentence(set);
  if (leading.is === 'assumed')
    return sentence(
      `${set} ${words.leadsToo}`,
      button(words.notDirector, { action: 'lead_not', value }),
    );
  const [who, what] = [nameText(name), nameText(title)];
  const asks =
    now === null ? words.asksLeads(who, what) : words.asksLeadsInstead(who, what, nameText(now));
  return sentence(
    `${set}\n${asks}`,
    button(words.yesDirector, { action: 'lead', value, primary: true }),
    button(words.noDirector, { action: 'lead_not', value }),
  );
}

export function deputySet(
  title: string,
  name: string,
  { from, to, today, language }: OfficeDays & { readonly from: Day; readonly to: Day | null },
): Said {
  const words = officesWordsIn(language);
  const [who, what] = [nameText(name), nameText(title)];
  if (to === null) return sentence(words.standsInFrom(what, who, dayText(from, today, language)));
  const days = [from, to].map((day) => dayText(day, today, language)).join(' – ');
  return sentence(words.standsIn(what, who, days));
}

/** Who stands in whenever the holder's Slack status says so. */
export function standInSet(title: string, name: string, language: Language): Said {
  return sentence(officesWordsIn(language).standsInWhenAway(nameText(title), nameText(name)));
}
