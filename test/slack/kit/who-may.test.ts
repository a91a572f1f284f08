import { describe, expect, it } from 'vitest';

import { DEEDS, type Deed } from '../../../src/domain/rights/permissions.ts';
import { whoMayText, whyText } from '../../../src/slack/kit/who-may.ts';

/** What a refusal says of who may, and of which deeds. */
const SAID: readonly (readonly [string, string, readonly Deed[]])[] = [
  [
    'sekreteraren eller ordföranden',
    'The secretary or the chair',
    [
      ...(['manage', 'export', 'set-date', 'extend', 'confirm', 'edit', 'void'] as const),
      ...([
        'outcome',
        'answer-late-paper',
        'close',
        'correct',
        'hand-to-diary',
        'hold',
        'mark-secret',
        'meet-secretary',
      ] as const),
    ],
  ],
  [
    'sekreteraren, ordföranden eller direktören',
    'The secretary, the chair or the director',
    ['register', 'paper', 'remind'],
  ],
  [
    'sekreteraren, ordföranden eller den ansvariga',
    'The secretary, the chair or the holder',
    ['approve', 'request-changes', 'report', 'ask-extension'],
  ],
  [
    'den ansvariga, sekreteraren eller ordföranden',
    'The holder, the secretary or the chair',
    ['meet-holder'],
  ],
  [
    'handläggaren, den ansvariga, sekreteraren eller ordföranden',
    'The case officer, the holder, the secretary or the chair',
    ['meet-case-officer'],
  ],
  [
    'sekreteraren, ordföranden, den ansvariga eller handläggaren',
    'The secretary, the chair, the holder or the case officer',
    ['accept'],
  ],
  [
    'sekreteraren, ordföranden eller handläggaren',
    'The secretary, the chair or the case officer',
    ['say-ready'],
  ],
  [
    'sekreteraren, ordföranden, direktören, den ansvariga eller handläggaren',
    'The secretary, the chair, the director, the holder or the case officer',
    ['delegate', 'set-contributors'],
  ],
  [
    'sekreteraren, ordföranden, direktören, den ansvariga, handläggaren eller den som delegerade',
    'The secretary, the chair, the director, the holder, the case officer or whoever delegated it',
    ['take-back'],
  ],
  [
    'sekreteraren, ordföranden, den ansvariga eller den som delegerade',
    'The secretary, the chair, the holder or whoever delegated it',
    ['take-back-given'],
  ],
  [
    'sekreteraren, ordföranden eller de som arbetar med uppdraget',
    'The secretary, the chair or those who work on the assignment',
    ['update', 'draft', 'meet-milestone'],
  ],
  [
    'sekreteraren, ordföranden, direktören eller de som arbetar med uppdraget',
    'The secretary, the chair, the director or those who work on the assignment',
    ['snooze'],
  ],
  [
    'sekreteraren, ordföranden, direktören, registratorn eller de som arbetar med uppdraget',
    'The secretary, the chair, the director, the registrar or those who work on the assignment',
    ['read-drafts'],
  ],
  [
    'sekreteraren, ordföranden, direktören, registratorn eller den ansvariga',
    'The secretary, the chair, the director, the registrar or the holder',
    ['dossier'],
  ],
  [
    'sekreteraren, ordföranden eller registratorn',
    'The secretary, the chair or the registrar',
    ['receive'],
  ],
  [
    'de som arbetar med uppdraget',
    'Those who work on the assignment',
    ['update-by-reply', 'draft-by-reply'],
  ],
  [
    'sekreteraren, ordföranden, direktören, registratorn, de som arbetar med uppdraget eller de som är med i nämndens kanal',
    'The secretary, the chair, the director, the registrar, those who work on the assignment or members of the committee’s channel',
    ['read'],
  ],
  [
    'sekreteraren, ordföranden, direktören eller de som är med i nämndens kanal',
    'The secretary, the chair, the director or members of the committee’s channel',
    ['status', 'figures'],
  ],
  ['medlemmar i arbetsytan', 'Members of the workspace', ['set-up', 'list-own']],
];

describe('a refusal', () => {
  it.each(SAID)('names %s', (sv, en, deeds) => {
    for (const deed of deeds) {
      expect(whoMayText(deed, 'sv')).toBe(`Det kan ${sv} göra.`);
      expect(whoMayText(deed, 'en')).toBe(`${en} may.`);
    }
  });

  it('names somebody for each deed there is', () => {
    expect(SAID.flatMap(([, , deeds]) => deeds).toSorted()).toEqual([...DEEDS].toSorted());
    expect(whyText('not-allowed:close', 'sv')).toBe(
      'Det får du inte göra här. Det kan sekreteraren eller ordföranden göra.',
    );
    expect(whyText('ended', 'sv')).toBe('Uppdraget är avslutat eller makulerat.');
  });
});
