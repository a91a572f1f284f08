import { FORMS_ABOUT_ONE } from './about-one.ts';
import { FORMS_FOR_ANYBODY } from './for-anybody.ts';
import { FORMS_OF_COMMITTEE } from './of-committee.ts';
import type { OtherForms } from './other-forms.ts';

/**
 * How people say a command otherwise than by its own words, in both languages: definite, with
 * another verb, as a noun. They stand together, and not in each room, because every form must be
 * told from those of all other commands; `pattern-of.ts` says how they are written.
 */
export const OTHER_FORMS: OtherForms = {
  ...FORMS_ABOUT_ONE,
  ...FORMS_OF_COMMITTEE,
  ...FORMS_FOR_ANYBODY,
};

/** They are called by a noun, before which "visa" or "show" may stand. */
export const SHOWN: ReadonlySet<string> = new Set([
  'mine',
  'help',
  'meetings',
  'list',
  'status',
  'history',
  'own-reminders',
  'ladder',
  'plan',
  'overview',
  'policies',
  'public-view',
  'settings',
  'closed-days',
  'calendar',
  'outcome',
  'meeting-dates',
  'roles',
]);

/** They are about one assignment, whose label may stand before them: "RUN-1 delegera till @x". */
export const ABOUT_ONE: ReadonlySet<string> = new Set(Object.keys(FORMS_ABOUT_ONE));
