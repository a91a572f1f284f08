import { room } from '../../kit/room.ts';
import { nameIn, ofOne } from '../../kit/telling.ts';
import { latePapersCommand } from './command.ts';
import { papersSentCommand } from './command-sent.ts';
import { latePaperAnswered, latePaperAsked, lateReasonAsked } from './notice.ts';
import { papersNotSentPressed, papersSentPressed } from './press-papers-sent.ts';
import { giveLateReasonPressed, latePaperPressed } from './presses.ts';
import { arePapersNotSent, arePapersSent, hasReason, isAnswered } from './settled.ts';
import { submitLateReason } from './submit.ts';

/** What comes after the papers were sent: why, and whether it is taken. */
export const latePapers = room({
  commands: {
    'late papers': {
      en: ['late papers'],
      sv: ['kompletteringar'],
      answer: latePapersCommand,
    },
    'papers-sent': {
      en: ['papers sent'],
      sv: ['handlingarna utskickade'],
      answer: papersSentCommand,
    },
  },
  presses: {
    papers_sent: papersSentPressed,
    papers_not_sent: papersNotSentPressed,
    give_late_reason: giveLateReasonPressed,
    take_late_paper: latePaperPressed('taken'),
    refuse_late_paper: latePaperPressed('refused'),
  },
  settled: {
    papers_sent: arePapersSent,
    papers_not_sent: arePapersNotSent,
    give_late_reason: hasReason,
    take_late_paper: isAnswered,
    refuse_late_paper: isAnswered,
  },
  forms: { late_reason: submitLateReason },
  notices: {
    'late-paper-asked': ofOne<'late-paper-asked'>(async (view, { content, language, telling }) =>
      latePaperAsked(view, {
        version: content.version,
        language,
        by: await nameIn(telling, content.by),
      }),
    ),
    'late-paper-answered': ofOne<'late-paper-answered'>((view, { content, language }) =>
      latePaperAnswered(view, { version: content.version, language }),
    ),
    'late-reason-asked': ofOne<'late-reason-asked'>((view, { content, language }) =>
      lateReasonAsked(view, { version: content.version, language }),
    ),
  },
  help: {
    sv: { lists: '`kompletteringar RUN 15 december`' },
    en: { lists: '`late papers RUN 15 December`' },
  },
});
