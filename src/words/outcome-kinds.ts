import type { OutcomeKind } from '../domain/assignments/recorded-outcome.ts';
import { inLanguages } from './in-languages.ts';

type Kinds = Readonly<Record<OutcomeKind, string>>;

const sv: Kinds = {
  approved: 'Bifall',
  noted: 'Till handlingarna',
  rejected: 'Avslag',
  'referred-back': 'Återremiss',
  tabled: 'Bordläggning',
  'off-the-agenda': 'Utgår',
  revoked: 'Återkallat',
};

const en: Kinds = {
  approved: 'Approved',
  noted: 'Noted',
  rejected: 'Rejected',
  'referred-back': 'Referred back',
  tabled: 'Tabled',
  'off-the-agenda': 'Off the agenda',
  revoked: 'Revoked',
};

/** What a meeting made of an assignment, as it is called. */
export const outcomeKindsIn = inLanguages(sv, en);
