import { describe, expect, it } from 'vitest';

import { readOutcome } from '../../../../src/slack/rooms/outcome/typed.ts';

/** The words, the outcome, its § and what is left as the motive. */
const FORMS = [
  ['återremiss kostnaderna saknas', 'referred-back', null, 'kostnaderna saknas'],
  [
    'återremitterades för komplettering av kostnaderna',
    'referred-back',
    null,
    'komplettering av kostnaderna',
  ],
  ['återremitteras § 61 eftersom siffrorna saknas', 'referred-back', '§ 61', 'siffrorna saknas'],
  [
    'nämnden återremitterade ärendet: tidplanen oklar § 9',
    'referred-back',
    '§ 9',
    'ärendet: tidplanen oklar',
  ],
  ['§ 14 återremiss kostnaderna i § 9 saknas', 'referred-back', '§ 14', 'kostnaderna i § 9 saknas'],
  [
    'referred back because the costs are missing § 12',
    'referred-back',
    '§ 12',
    'the costs are missing',
  ],
  ['was sent back for a new budget', 'referred-back', null, 'a new budget'],
  ['bordlades', 'tabled', null, ''],
  ['ärendet bordlades § 88', 'tabled', '§ 88', ''],
  ['tabled', 'tabled', null, ''],
  ['utgick från dagordningen', 'off-the-agenda', null, ''],
  ['utgår', 'off-the-agenda', null, ''],
  ['was withdrawn', 'off-the-agenda', null, ''],
  ['godkändes § 112', 'approved', '§ 112', ''],
  ['§ 112 bifall', 'approved', '§ 112', ''],
  ['enligt förslag, § 112', 'approved', '§ 112', ''],
  ['beslutades enligt förslaget i § 112/2026', 'approved', '§ 112', ''],
  ['bifölls', 'approved', null, ''],
  [
    'antogs paragraf 7 med tillägget att uppföljning sker i maj',
    'approved',
    '§ 7',
    'med tillägget att uppföljning sker i maj',
  ],
  ['approved as item 44', 'approved', '§ 44', ''],
  ['was approved, § 112', 'approved', '§ 112', ''],
  ['avslogs § 3', 'rejected', '§ 3', ''],
  ['was rejected § 3', 'rejected', '§ 3', ''],
  ['lades till handlingarna § 34', 'noted', '§ 34', ''],
  ['till handlingarna', 'noted', null, ''],
  ['noted, § 5', 'noted', '§ 5', ''],
  ['återkallades § 20', 'revoked', '§ 20', ''],
] as const;

describe('an outcome', () => {
  it.each(FORMS)('is read as minutes say it: %s', (words, is, paragraph, motive) => {
    expect(readOutcome(words)).toEqual({ is, paragraph, motive });
  });

  it.each(['kostnaderna saknas', 'väntar på bifall', 'risk', ''])('is none in: %s', (words) => {
    expect(readOutcome(words)).toBeNull();
  });
});
