import { approveDraft } from '../../../app/assignments/draft.ts';
import { type Readable, toChange } from '../../../app/assignments/find-assignment.ts';
import type { Why } from '../../../app/deeds/refusal.ts';
import { viewed } from '../../kit/about.ts';
import { aboutOccurrence } from '../../kit/about-occurrence.ts';
import { type Answer, type Asked, form, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { approveButtons, submitButton } from '../../kit/buttons-that-meet.ts';
import { doneText } from '../../kit/done.ts';
import { formOf } from '../../kit/form-for.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { whatHappened } from '../../kit/what-happened.ts';
import { whoseItIs } from '../../kit/whose-it-is.ts';
import { wordsLeft } from '../../kit/words-left.ts';
import { lateReasonForm } from '../late-papers/form-reason.ts';
import { isReviewed } from './settled.ts';
import { whichVersion } from './which-version.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/** "v2", "version 2", with whatever leads to it. */
const VERSION =
  /(?:^|(?<=\s))(?:(?:utkast(?:et)?|draft)\s+)?(?:v\.?|version(?:en)?|nr|nummer|number)\s*(\d{1,4})(?![\d.])/iu;

/** Of an assignment that was named, the version that is approved and what else was said. */
type Approving = { readonly found: Readable; readonly version: number; readonly rest: string };

/** `approve RUN-3`: the newest version, or the one that is named, as its button approves it. */
export const approveCommand = aboutOccurrence(
  { may: 'approve', command: 'approve' },
  async (parts, asked, found) => {
    const { id, drafts } = found.assignment;
    if (!found.can('approve')) return say(await whoseItIs(parts, found, asked.language));
    const may = toChange(found, 'approve');
    if (!may.ok) return sayRefused(may, asked);
    const named = VERSION.exec(found.rest);
    if (named === null && isOnlyOfficers(found)) return draftOrDecision(parts, asked, found);
    const version = named === null ? drafts.at(-1)?.version : Number(named[1]);
    if (version === undefined) return noDraftYet(parts, asked, found);
    const approving = { found, version, rest: found.rest.replace(VERSION, '').trim() };
    const done = await approveDraft(parts.ports, { id, doer: asked.doer, version });
    if (!done.ok) return notApproved(parts, asked, approving, done.why);
    const { language } = asked;
    const buttons = wordsLeft(found.assignment.label, approving.rest, language);
    const lead = draftsUpdatesWordsIn(language).isApprovedAs(version);
    return say(doneText(language, lead, await viewed(parts, done), { buttons }));
  },
);

function isOnlyOfficers({ can }: Readable): boolean {
  return can('outcome') && !can('update-by-reply');
}

/** Who approves as an officer alone may mean what the committee decided: nothing is done before a press. */
async function draftOrDecision(
  parts: ListenerParts,
  { language }: Asked,
  found: Readable,
): Promise<Answer> {
  const view = await viewed(parts, found);
  const { draftOrDecided, isApprovedByCommittee } = draftsUpdatesWordsIn(language);
  const value = `outcome ${view.label} approved`;
  const decided = button(isApprovedByCommittee, { action: 'say_words:outcome', value });
  const buttons = [...approveButtons(view, language), decided];
  return say(doneText(language, draftOrDecided, view, { buttons }));
}

async function noDraftYet(
  parts: ListenerParts,
  { language }: Asked,
  found: Readable,
): Promise<Answer> {
  const view = await viewed(parts, found);
  const lead = draftsUpdatesWordsIn(language).noDraftYet;
  const buttons = found.can('draft') ? [submitButton(view, language)] : [];
  return say(doneText(language, lead, view, { buttons }));
}

/** Which version is meant is asked, a late paper is asked for, and what was reviewed says by whom. */
async function notApproved(
  parts: ListenerParts,
  asked: Asked,
  { found, version, rest }: Approving,
  why: Why,
): Promise<Answer> {
  const { language } = asked;
  const { id, label } = found.assignment;
  const view = await viewed(parts, found);
  if (why === 'newer-draft') return say(whichVersion(view, version, language));
  if (why === 'papers-dispatched')
    return formOf(toChange(found, 'draft'), language, () =>
      form(lateReasonForm({ language, view, version })),
    );
  const value = [id, String(version)];
  const line =
    why === 'already-reviewed' ? await whatHappened(parts, isReviewed, { value, language }) : null;
  if (line === null) return sayWhy(why, language);
  return say(sentence(`*${label}* ${line}`, ...wordsLeft(label, rest, language)));
}
