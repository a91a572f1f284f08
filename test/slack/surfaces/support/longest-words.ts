import { whichRevoked } from '../../../../src/slack/rooms/outcome/which-revoked.ts';
import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import { ROOMS } from '../../../../src/slack/door/rooms.ts';
import { whichLabel } from '../../../../src/slack/kit/which-label.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { examplesFor, waitingIn } from '../../../../src/slack/rooms/help/examples.ts';
import { isItAnUpdate } from '../../../../src/slack/rooms/drafts-updates/ask-if-update.ts';
import { away } from '../../../../src/slack/rooms/drafts-updates/away.ts';
import { commandOffered, offered } from '../../../../src/slack/rooms/drafts-updates/offered.ts';
import { reportOrUpdate } from '../../../../src/slack/rooms/ending/report-or-update.ts';
import {
  everythingSaid,
  helpSaid,
  notUnderstood,
  perhapsMeant,
} from '../../../../src/slack/rooms/help/said.ts';
import { listsInstead } from '../../../../src/slack/rooms/status/lists-instead.ts';

const ASKED = [
  ...(['more-time', 'gives-time', 'accept', 'decline', 'approve'] as const),
  ...(['perhaps-approve', 'changes', 'draft-link'] as const),
];

/** What is said of words that were typed: the help, what was not understood, what is asked back. */
export function wordMessages(
  views: readonly AssignmentView[],
  language: Language,
): Readonly<Record<string, Said>> {
  const [aView] = views;
  if (aView === undefined) throw new Error('there is nothing to say anything of');
  const words = aView.deliverable;
  const reply = { channel: 'C01RUN', ts: '1.1', text: words, thread: '1.0' };
  const about = { id: aView.id, label: aView.label };
  const offering = {
    view: { ...aView, accepted: null, toApprove: 1 },
    can: () => true,
    heard: { ...reply, person: aView.extensionAsked?.by ?? { team: 'T1', user: 'U1' } },
    language,
  };
  const labels = views.map(({ label }) => label);
  const meant = views.map(({ label, deliverable }) => ({
    assignment: { label, deliverable },
    rest: words,
  }));
  return {
    'which was revoked': whichRevoked(
      { ...about, asHead: { occurrences: views, waiting: null, isOfPeriods: true } },
      { typed: words.slice(0, 1900), paragraph: '§ 87' },
      language,
    ),
    'everything that can be written': everythingSaid(ROOMS, language),
    help: helpSaid(
      {
        waits: waitingIn({ outcomes: 99, minutes: 99, extensions: labels }, 'RUN', language),
        examples: examplesFor(
          {
            committee: null,
            canManage: false,
            canRegister: false,
            canRead: true,
            label: about.label,
            isInThread: true,
          },
          language,
        ),
        canSetUp: true,
      },
      language,
    ),
    'not understood': notUnderstood(words, [words, words, words, words], language),
    'perhaps meant': perhapsMeant(['status', 'visa', 'läge'], language),
    'which label': whichLabel(meant, { command: 'show', language }),
    'report or update': reportOrUpdate({ label: about.label, words }, { language }),
    'lists instead': listsInstead('RUN', words, language),
    'is it an update': isItAnUpdate(about, reply, 'ask', language),
    'it is talk': isItAnUpdate(about, reply, 'talk', language),
    'is it a command': commandOffered(words.slice(0, 1900), { ...offering, keeps: true }),
    away: away(language, null, { appoints: true }),
    ...Object.fromEntries(
      ASKED.map((each) => [
        `asks: ${each}`,
        offered(each, offering) ?? away(language, null, { appoints: true }),
      ]),
    ),
  };
}
