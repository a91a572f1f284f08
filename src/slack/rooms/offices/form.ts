import type { ModalView } from '@slack/types';

import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { OfficerRole } from '../../../domain/committee/office.ts';
import type { Day } from '../../../domain/days/day.ts';
import { holderOn, officeOfRole } from '../../../domain/committee/offices.ts';
import { settingsWordsIn } from '../../../words/settings-words.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, dayInput, personInput, textInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';

const ROLES: readonly OfficerRole[] = ['secretary', 'chair', 'director'];

/** Who shall hold an office; its title is an officer's word or a title. */
export type GivenOffice = {
  /** Where it was given, for what is wrong with it. */
  readonly field: OfficerRole | 'colleague';
  readonly title: string;
  readonly user: string;
};

export type GivenOffices = {
  /** Those alone whose holder is another than today's. */
  readonly offices: readonly GivenOffice[];
  /** Null for at once. */
  readonly from: Day | null;
};

type About = {
  readonly committee: Committee;
  readonly language: Language;
  readonly today: Day;
};

/** The officers, and any other office, with the day from which it holds. */
export function officersForm(
  committee: Committee,
  { language, today }: Omit<About, 'committee'>,
): ModalView {
  const officers = ROLES.map((field) =>
    personInput({ field, language, optional: true }, holderOf(field, committee, today)),
  );
  return centralModal('officers', language, {
    metadata: { committee: committee.id },
    blocks: [
      ...officers,
      textInput({ field: 'otherOffice', language, optional: true }),
      personInput({ field: 'colleague', language, optional: true }, null),
      dayInput({ field: 'from', language, optional: true }, null),
    ],
  });
}

export function readOfficers(
  values: unknown,
  { committee, language, today }: About,
): Read<GivenOffices> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const officers = ROLES.flatMap((field): GivenOffice[] => {
    const user = answers.person(field);
    const isAnother = user !== null && user !== holderOf(field, committee, today);
    return isAnother ? [{ field, title: field, user }] : [];
  });
  const title = answers.text('otherOffice');
  const user = answers.person('colleague');
  if ((title === '') !== (user === null))
    errors[blockId(title === '' ? 'otherOffice' : 'colleague')] =
      settingsWordsIn(language).bothOrNone;
  const other: GivenOffice[] = user === null ? [] : [{ field: 'colleague', title, user }];
  return readOf(errors, () => ({ offices: [...officers, ...other], from: answers.day('from') }));
}

/** The user who holds an officer's office today; null when it is vacant. */
function holderOf(role: OfficerRole, committee: Committee, today: Day): string | null {
  const title = officeOfRole(committee, role)?.title;
  return title === undefined ? null : (holderOn(committee, title, today)?.user ?? null);
}
