/** Every reason why something is refused; each has a sentence in both languages (words/refusals). */
export type Why =
  | 'not-full-member'
  | 'not-allowed'
  | 'no-such-assignment'
  | 'no-such-committee'
  | 'ended'
  | 'already-reported'
  | 'already-accepted'
  | 'is-holder'
  | 'already-given'
  | 'not-a-colleague'
  | 'no-draft'
  | 'own-draft'
  | 'already-reviewed'
  | 'past-milestone'
  | 'late-milestone'
  | 'no-such-milestone'
  | 'bad-day'
  | 'no-meeting-held'
  | 'no-such-meeting'
  | 'meeting-exists'
  | 'no-paragraph'
  | 'reminded-today'
  | 'in-todays-digest'
  | 'nobody-to-remind'
  | 'empty-text'
  | 'too-long'
  | 'no-link'
  | 'bad-code'
  | 'code-taken'
  | 'channel-taken'
  | 'channel-shared'
  | 'unknown-holder'
  | 'nothing-changed'
  | 'file-not-kept'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-without-text'
  | 'file-too-much'
  | 'file-not-text'
  | 'crowded';

export type Refusal<W extends Why = Why> = { readonly ok: false; readonly why: W };

export function refuse<W extends Why>(why: W): Refusal<W> {
  return { ok: false, why };
}
