import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import {
  type Action,
  may,
  mayApprove,
  standingIn,
  type Who,
} from '../../../src/domain/rights/permissions.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { anAssignment, DIRECTOR, SECRETARY, TEAM } from '../../contracts/samples.ts';
import {
  aDraft,
  anOffice,
  CHAIR,
  DEVELOPER,
  DEVELOPERS,
  givenTo,
  STANDIN,
  theCommittee,
  WRITER,
} from '../support/run.ts';

const TODAY = '2026-11-02';
const OTHER: Person = { team: TEAM, user: 'U99ANN' };
const ACTIONS: readonly Action[] = [
  ...(['set-up', 'list-own', 'read', 'status', 'manage', 'register', 'remind'] as const),
  ...([
    'delegate',
    'take-back',
    'set-contributors',
    'accept',
    'update',
    'update-by-reply',
    'draft',
    'draft-by-reply',
  ] as const),
  ...(['say-ready', 'approve', 'request-changes', 'meet-milestone', 'snooze', 'report'] as const),
  ...(['set-date', 'edit', 'void', 'close'] as const),
];
const OFFICERS = ACTIONS.filter(
  (action) => action !== 'update-by-reply' && action !== 'draft-by-reply',
);

const base = theCommittee();
const committee = theCommittee({
  offices: [
    ...base.offices.filter(({ title }) => title !== 'Regional utvecklingsdirektör'),
    anOffice('Regional utvecklingsdirektör', DEVELOPER, {
      deputies: [{ person: STANDIN, from: '2026-11-01', to: '2026-11-08' }],
    }),
  ],
});
const assignment = anAssignment(DEVELOPERS);

function who(person: Person, facts: Partial<NonNullable<Who>> = {}): NonNullable<Who> {
  const flags = { isWorkspaceAdmin: false, isAppAdmin: false, isInChannel: false };
  return { person, kind: 'member', ...flags, ...facts };
}

function allowed(person: Who, of: Assignment = assignment, today = TODAY): readonly Action[] {
  const standing = standingIn(person, committee, of, today);
  return ACTIONS.filter((action) => may(action, standing));
}

describe('who may do what', () => {
  it.each([
    ['the secretary', who(SECRETARY)],
    ['the chair', who(CHAIR)],
    ['a workspace admin', who(OTHER, { isWorkspaceAdmin: true })],
    ['an admin of the app', who(OTHER, { isAppAdmin: true })],
  ])('lets %s do everything in the committee, but their talk is no update', (_name, officer) => {
    expect(allowed(officer)).toEqual(OFFICERS);
  });

  it('lets the director register, remind, delegate, ask for the status and read', () => {
    const director = allowed(who(DIRECTOR));

    expect(director).toEqual(
      expect.arrayContaining(['register', 'remind', 'delegate', 'status', 'read']),
    );
    expect(director).not.toContain('close');
    expect(director).not.toContain('approve');
    expect(director).not.toContain('report');
  });

  it.each([
    ['the holder', who(DEVELOPER)],
    ['the deputy while standing in', who(STANDIN)],
  ])('lets %s accept, delegate, update, draft, approve and report', (_name, holder) => {
    const able = ['delegate', 'accept', 'update', 'draft', 'approve', 'report'];

    expect(allowed(holder)).toEqual(expect.arrayContaining(able));
    expect(allowed(holder)).not.toContain('set-date');
    expect(allowed(holder)).not.toContain('register');
  });

  it('gives the deputy nothing once the absence is over', () => {
    expect(allowed(who(STANDIN), assignment, '2026-11-09')).toEqual(['set-up', 'list-own']);
  });

  it('lets who was given the work do it and give it on, and no more', () => {
    const delegated = anAssignment({ ...DEVELOPERS, participants: [givenTo(WRITER)] });

    const able = allowed(who(WRITER), delegated);

    expect(able).toEqual(
      expect.arrayContaining(['accept', 'update', 'draft', 'delegate', 'say-ready', 'read']),
    );
    expect(able).not.toContain('approve');
    expect(able).not.toContain('report');
  });

  it('lets who was given a milestone update, draft and say that it is done, and no more', () => {
    const scope = { is: 'milestone', milestone: 'draft' } as const;
    const able = allowed(
      who(WRITER),
      anAssignment({ ...DEVELOPERS, participants: [givenTo(WRITER, { scope })] }),
    );

    expect(able).toEqual([
      ...(['set-up', 'list-own', 'read', 'update', 'update-by-reply', 'draft'] as const),
      ...(['draft-by-reply', 'meet-milestone', 'snooze'] as const),
    ]);
  });

  it('lets a contributor read, update and draft, and no more', () => {
    const scope = { is: 'contribution' } as const;
    const able = allowed(
      who(WRITER),
      anAssignment({ ...DEVELOPERS, participants: [givenTo(WRITER, { scope })] }),
    );

    expect(able).toEqual([
      ...(['set-up', 'list-own', 'read', 'update', 'update-by-reply', 'draft'] as const),
      'draft-by-reply',
    ]);
  });

  it('lets those between in the chain read, and no longer give on what they gave', () => {
    const chain = [givenTo(OTHER), givenTo(WRITER, { givenBy: OTHER })];
    const able = allowed(who(OTHER), anAssignment({ ...DEVELOPERS, participants: chain }));

    expect(able).toContain('read');
    expect(able).not.toContain('delegate');
    expect(able).not.toContain('draft');
  });

  it('lets a full member of the channel list, show and ask for the status', () => {
    expect(allowed(who(OTHER, { isInChannel: true }))).toEqual([
      'set-up',
      'list-own',
      'read',
      'status',
    ]);
  });

  it('lets other full members see their own', () => {
    expect(allowed(who(OTHER))).toEqual(['set-up', 'list-own']);
  });

  it.each(['guest', 'stranger', 'bot', 'deactivated'] as const)(
    'lets a %s do nothing, whatever office or flag they have',
    (kind) => {
      const facts = { kind, isWorkspaceAdmin: true, isAppAdmin: true, isInChannel: true };

      expect(allowed(who(SECRETARY, facts))).toEqual([]);
    },
  );

  it('lets nobody do anything while Slack does not say who they are', () => {
    expect(allowed(null)).toEqual([]);
  });

  it('does not take the same user id of another workspace for the secretary', () => {
    expect(allowed(who({ team: 'TOTHER', user: SECRETARY.user }))).toEqual(['set-up', 'list-own']);
  });
});

describe('approving a draft', () => {
  const delegated = anAssignment({ ...DEVELOPERS, participants: [givenTo(WRITER)] });

  function approval(person: Person, by: Person): ReturnType<typeof mayApprove> {
    const standing = standingIn(who(person), committee, delegated, TODAY);
    return mayApprove(standing, person, aDraft({ by }), delegated);
  }

  it('is the holder’s, also of what they submitted themselves', () => {
    expect(approval(DEVELOPER, WRITER)).toEqual({ ok: true });
    expect(approval(DEVELOPER, DEVELOPER)).toEqual({ ok: true });
  });

  it('is not the case officer’s', () => {
    expect(approval(WRITER, WRITER)).toEqual({ ok: false, why: 'not-yours' });
  });

  it('is refused to a secretary for what the secretary submitted', () => {
    expect(approval(SECRETARY, WRITER)).toEqual({ ok: true });
    expect(approval(SECRETARY, SECRETARY)).toEqual({ ok: false, why: 'own-draft' });
  });

  it('is refused to a case officer who has since come into the holder’s office', () => {
    const promoted = theCommittee({
      offices: [anOffice('Regional utvecklingsdirektör', WRITER)],
    });
    const standing = standingIn(who(WRITER), promoted, delegated, TODAY);

    expect(mayApprove(standing, WRITER, aDraft({ by: WRITER }), delegated)).toEqual({
      ok: false,
      why: 'own-draft',
    });
  });
});
