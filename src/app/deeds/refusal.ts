import type { Deed } from '../../domain/rights/permissions.ts';

/** That somebody may not do something, and what: the sentence names who may. */
export type NotAllowed = `not-allowed:${Deed}`;

/** Every reason why something is refused; each has a sentence in both languages (`refusals.ts` among the words). */
export type Why =
  | 'not-full-member'
  | NotAllowed
  /** Where no role is asked: it is somebody else's own. */
  | 'not-allowed'
  | 'no-such-assignment'
  | 'no-such-committee'
  | 'no-such-reason'
  | 'bad-reasons'
  | 'bad-policies'
  | 'ended'
  | 'already-reported'
  | 'already-accepted'
  | 'already-requested'
  | 'is-holder'
  | 'already-given'
  | 'secretarys-milestone'
  | 'nothing-given'
  | 'already-contributes'
  | 'not-contributing'
  | 'not-a-colleague'
  | 'no-draft'
  | 'own-draft'
  | 'already-reviewed'
  | 'papers-dispatched'
  | 'meeting-begun'
  | 'meeting-over'
  | 'late-asked'
  | 'late-answered'
  | 'awaits-reason'
  | 'not-late'
  | 'no-dispatch'
  | 'already-dispatched'
  | 'not-dispatched'
  | 'dispatched-before'
  | 'newer-draft'
  | 'past-milestone'
  | 'late-milestone'
  | 'no-such-milestone'
  | 'bad-day'
  | 'past-day'
  | 'past-days'
  | 'days-backwards'
  | 'unclear-day'
  | 'nobody-to-deputise'
  | 'bad-weekday'
  | 'out-of-order'
  | 'no-meeting-held'
  | 'not-held-yet'
  | 'no-meeting-due'
  | 'no-such-meeting'
  | 'which-meeting'
  | 'which-rule'
  | 'meeting-exists'
  | 'too-many-meetings'
  | 'no-paragraph'
  | 'other-committees-paragraph'
  | 'already-confirmed'
  | 'reminded-today'
  | 'in-todays-digest'
  | 'nobody-to-remind'
  | 'nothing-to-remind'
  | 'waits-for-you'
  | 'bad-silence'
  | 'empty-text'
  | 'too-long'
  | 'no-link'
  | 'bad-code'
  | 'code-taken'
  | 'committee-ended'
  | 'ends-already'
  | 'which-successor'
  | 'successor-not-yours'
  | 'how-to-end'
  | 'channel-taken'
  | 'channel-shared'
  | 'not-invited'
  | 'no-answer'
  | 'unknown-holder'
  | 'which-office'
  | 'which-body'
  | 'no-body'
  | 'only-asked'
  | 'ask-their-secretary'
  | 'no-body-here'
  | 'not-yet'
  | 'office-held'
  | 'who-adds-offices'
  | 'no-title'
  | 'nothing-changed'
  | 'file-elsewhere'
  | 'file-gone'
  | 'file-not-allowed'
  | 'file-not-answered'
  | 'file-too-large'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-without-text'
  | 'file-too-much'
  | 'file-not-text'
  | 'no-columns'
  | 'list-too-long'
  | 'already-registered'
  | 'only-likes'
  | 'no-motive'
  | 'is-tabled'
  | 'secrecy-is-off'
  | 'not-secret'
  | 'no-provision'
  | 'draft-of-secret'
  | 'no-reason'
  | 'nothing-asked'
  | 'extension-answered'
  | 'not-yours-to-withdraw'
  | 'which-days'
  | 'no-occurrence'
  | 'no-other-meeting'
  | 'no-later-meeting'
  | 'not-later'
  | 'too-late-to-undo'
  | 'done-since'
  | 'meeting-changed-since'
  | 'undone-already'
  | 'not-yours-to-undo'
  | 'correct-instead'
  | 'nothing-to-correct'
  | 'corrected-meanwhile'
  | 'which-paragraph-corrects'
  | 'no-feeds'
  | 'file-not-sent'
  | 'bad-template'
  | 'bad-mark'
  | 'no-meetings'
  | 'not-handed-over'
  | 'already-handed-over'
  | 'day-to-come'
  | 'bad-months'
  | 'no-ground'
  | 'no-hold-reason'
  | 'not-held'
  | 'nothing-to-weed'
  | 'weeding-goes-on'
  | 'already-received'
  | 'no-diary-number'
  | 'already-done'
  | 'not-saved'
  | 'crowded';

export type Refusal<W extends Why = Why> = { readonly ok: false; readonly why: W };

export function refuse<W extends Why>(why: W): Refusal<W> {
  return { ok: false, why };
}

/** Refuses what others may do. */
export function refuseDeed(deed: Deed): Refusal<NotAllowed> {
  return refuse(`not-allowed:${deed}`);
}

/** Whether somebody is refused for what they are, whatever the deed. */
export function isNotAllowed(why: Why): why is NotAllowed | 'not-allowed' {
  return why === 'not-allowed' || why.startsWith(NOT_ALLOWED);
}

/** What they may not do; null where no role is asked, and for every other reason. */
export function deedRefused(why: Why): Deed | null {
  if (!isNotAllowed(why) || why === 'not-allowed') return null;
  // What follows the colon is a deed, by the type.
  return why.slice(NOT_ALLOWED.length) as Deed;
}

const NOT_ALLOWED = 'not-allowed:';
