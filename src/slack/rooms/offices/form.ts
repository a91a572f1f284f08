import type { ModalView } from '@slack/types';

import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { OfficerRole } from '../../../domain/committee/office.ts';
import type { Day } from '../../../domain/days/day.ts';
import { holderOn, officeOfRole } from '../../../domain/committee/offices.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, dayInput, personInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { officerInput } from './fields.ts';
import { officesWordsIn } from './words.ts';

const ROLES: readonly OfficerRole[] = ['secretary', 'chair', 'director', 'registrar'];

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
    officerInput(field, language, { user: holderOf(field, committee, today) }),
  );
  const words = officesWordsIn(language);
  const where = { language, optional: true };
  return modal({
    id: 'officers',
    ...words.changing,
    language,
    metadata: { committee: committee.id },
    blocks: [
      ...officers,
      textInput({
        ...where,
        field: 'otherOffice',
        label: words.otherOffice,
        hint: words.whoHoldsOther,
      }),
      personInput({ ...where, field: 'colleague' }, null),
      dayInput({ ...where, field: 'from', label: words.from, hint: words.emptyIsToday }, null),
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
      officesWordsIn(language).bothOrNone;
  const other: GivenOffice[] = user === null ? [] : [{ field: 'colleague', title, user }];
  return readOf(errors, () => ({ offices: [...officers, ...other], from: answers.day('from') }));
}

/** The user who holds an officer's office today; null when it is vacant. */
function holderOf(role: OfficerRole, committee: Committee, today: Day): string | null {
  const title = officeOfRole(committee, role)?.title;
  return title === undefined ? null : (holderOn(committee, title, today)?.user ?? null);
}
