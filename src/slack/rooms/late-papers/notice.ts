import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { escapeText } from '../../kit/escape.ts';
import { nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { lateAnswerButtons, lateReasonButton } from './buttons.ts';
import { kindText, lateLine } from './late-text.ts';
import { latePapersWordsIn } from './words.ts';

const LONGEST_REASON = 1000;

type About = { readonly version: number; readonly language: Language };

/** To the secretary and the chair: who wants what taken, why, and the two answers. */
export function latePaperAsked(
  view: AssignmentView,
  { version, language, by }: About & { readonly by: string },
): Said {
  const words = latePapersWordsIn(language);
  const late = lateOf(view, version);
  const lead = words.asks(
    nameText(by),
    version,
    kindText({ reason: late?.reason ?? null }, language),
  );
  const reason = escapeText(late?.reason?.text ?? '', LONGEST_REASON);
  return notice(
    view,
    language,
    reason === '' ? lead : `${lead}\n${words.because(reason)}`,
    ...(late?.stage === 'asked' ? lateAnswerButtons(view.id, version, language) : []),
    ...buttonsFor(view, language, ['open']),
  );
}

/** To whoever gave it and to the holder: yes or no, and from whom. */
export function latePaperAnswered(view: AssignmentView, { version, language }: About): Said {
  const words = latePapersWordsIn(language);
  const late = lateOf(view, version);
  const kind = kindText({ reason: late?.reason ?? null }, language);
  const who = nameText(late?.answer?.by.name ?? '');
  const lead =
    late?.answer?.is === 'taken'
      ? words.taken(who, version, kind)
      : words.refused(who, version, kind);
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}

/** To whoever gave a version after the dispatch without a word of why. */
export function lateReasonAsked(view: AssignmentView, { version, language }: About): Said {
  const late = lateOf(view, version);
  const line = late === null ? null : lateLine({ version, late }, view, language);
  const isWaiting = late?.stage === 'awaits-reason';
  return notice(
    view,
    language,
    isWaiting ? latePapersWordsIn(language).reasonMissing(version) : (line ?? ''),
    ...(isWaiting ? [lateReasonButton(view.id, version, language)] : []),
    ...buttonsFor(view, language, ['open']),
  );
}

function lateOf(view: AssignmentView, version: number): AssignmentView['drafts'][number]['late'] {
  return view.drafts.find((draft) => draft.version === version)?.late ?? null;
}
