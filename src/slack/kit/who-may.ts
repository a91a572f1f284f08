import type { Deed, Role } from '../../domain/rights/permissions.ts';
import { namedAsWhoMay } from '../../app/deeds/who-may.ts';
import { deedRefused, type NotAllowed, type Why } from '../../app/deeds/refusal.ts';
import type { Language } from '../../domain/record/language.ts';
import { inLanguages } from '../../words/in-languages.ts';
import { refusalsIn } from './refusals.ts';

/** Why something is refused; what others may do is said with who they are. */
export function whyText(why: Why, language: Language): string {
  const refusals = refusalsIn(language);
  const deed = deedRefused(why);
  if (deed !== null) return `${refusals['not-allowed']} ${whoMayText(deed, language)}`;
  // Only those that name a deed have no sentence of their own.
  return refusals[why as Exclude<Why, NotAllowed>];
}

/** "Det kan sekreteraren, ordföranden eller den ansvariga göra.", by the table of who may. */
export function whoMayText(deed: Deed, language: Language): string {
  const { may, or, who } = whoWordsIn(language);
  const named = namedBy(namedAsWhoMay(deed)).flatMap((each) => who[each]);
  const list = [named.slice(0, -1).join(', '), ...named.slice(-1)].filter((each) => each !== '');
  return may(list.join(or));
}

type Named = Exclude<Role, 'deputy'> | 'workers';

/** Who is in it with any part of it is named once; a deputy acts for the holder. */
function namedBy(roles: readonly Role[]): readonly Named[] {
  const isOfAll = OF_WORKERS.every((each) => roles.includes(each));
  const named = roles.map((role): Named => {
    if (isOfAll && IN_IT.includes(role)) return 'workers';
    return role === 'deputy' ? 'holder' : role;
  });
  return [...new Set(named)];
}

const OF_WORKERS: readonly Role[] = ['holder', 'case-officer', 'milestone-owner'];
const IN_IT: readonly Role[] = [...OF_WORKERS, 'deputy', 'contributor', 'between'];

type WhoWords = {
  readonly may: (who: string) => string;
  readonly or: string;
  readonly who: Readonly<Record<Named, readonly string[]>>;
};

const sv: WhoWords = {
  may: (who) => `Det kan ${who} göra.`,
  or: ' eller ',
  who: {
    officer: ['sekreteraren', 'ordföranden'],
    director: ['direktören'],
    registrar: ['registratorn'],
    holder: ['den ansvariga'],
    'case-officer': ['handläggaren'],
    'milestone-owner': ['den som har hålltiden'],
    contributor: ['den som medverkar'],
    between: ['den som delegerade'],
    workers: ['de som arbetar med uppdraget'],
    'channel-member': ['de som är med i nämndens kanal'],
    member: ['medlemmar i arbetsytan'],
  },
};

const en: WhoWords = {
  may: (who) => `${who.charAt(0).toUpperCase()}${who.slice(1)} may.`,
  or: ' or ',
  who: {
    officer: ['the secretary', 'the chair'],
    director: ['the director'],
    registrar: ['the registrar'],
    holder: ['the holder'],
    'case-officer': ['the case officer'],
    'milestone-owner': ['whoever has the milestone'],
    contributor: ['a contributor'],
    between: ['whoever delegated it'],
    workers: ['those who work on the assignment'],
    'channel-member': ['members of the committee’s channel'],
    member: ['members of the workspace'],
  },
};

const whoWordsIn = inLanguages(sv, en);
