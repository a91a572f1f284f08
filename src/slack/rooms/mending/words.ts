import { inLanguages } from '../../../words/in-languages.ts';

/** What was done while a form was open. */
type Meanwhile = {
  readonly what: string;
  /** Null where nobody did it. */
  readonly who: string | null;
  readonly time: string;
  /** What stands now. */
  readonly now: string;
};

const sv = {
  undoes: 'Ångra',
  takenBack: '✓ Ångrat',
  canBeUndone: 'Det här kan du ångra:',
  nothingToUndo:
    'Du har inget att ångra just nu. Utfall, avslut och makulering kan ångras i tio minuter av den som gjorde dem, en flytt på sitt meddelande. Sedan rättar sekreteraren: `rätta RUN-1`.',
  undone: (time: string, who: string) => `Ångrat ${time} av ${who}`,
  isUndone: 'Ångrat. Allt är som det var, och de meddelanden som har gått ut säger det.',
  notUndone: 'Det här går inte att ångra:',
  since: (what: string, who: string, time: string) => `${what} sedan dess (${who} ${time}).`,
  sinceByItself: (what: string, time: string) => `${what} sedan dess (av sig självt ${time}).`,
  corrects: 'Rätta',
  form: { title: 'Rätta', submit: 'Rätta' },
  stands: (what: string) => `Nu står det: ${what}`,
  recorded: 'Det rätta är',
  meeting: 'Vid sammanträdet',
  whichMeeting: 'Sammanträdet som beslutade.',
  motive: 'Motiv',
  whenMotive: 'Vid återremiss och makulering.',
  nextMeeting: 'Tas upp igen vid',
  whenNext: 'Gäller det som fortsätter.',
  decision: 'Beslutets paragraf',
  whichDecision: 'Paragrafen där uppdraget gavs.',
  reason: 'Skäl till rättelsen',
  whoSees: 'De som arbetar med uppdraget får se skälet, och det står i historiken.',
  correctedBy: 'Paragraf som rättar',
  whenConfirmed: 'Protokollet är justerat och rättas genom en egen paragraf, till exempel § 9.',
  needsParagraph: 'Skriv paragrafen, till exempel § 87.',
  standsAs: {
    closed: 'Avslutat utan utfall',
    void: 'Makulerat',
    open: 'Inget noterat, uppdraget är öppet',
  },
  isCorrected: 'Rättat. De som arbetar med uppdraget får veta det i ett meddelande.',
  meanwhile: ({ what, who, time, now }: Meanwhile) =>
    `Medan formuläret var öppet: ${what} (${[who, time].filter(Boolean).join(' ')}). Nu står det: ${now}. Skicka igen om din rättelse ska gälla i stället, eller stäng formuläret.`,
  correctsAnyway: 'Rätta ändå',
  corrected: (who: string, was: string, now: string) =>
    `${who} har rättat det som var noterat: ${was} → *${now}*.`,
  because: (reason: string) => `Skäl: ${reason}`,
  byParagraph: (paragraph: string) => `Rättas genom ${paragraph}.`,
  decisionOf: (paragraph: string) => `beslutets ${paragraph}`,
  help: { end: '`rätta RUN-1` · `ångra`' },
};

type Words = typeof sv;

const en = {
  undoes: 'Undo',
  takenBack: '✓ Undone',
  canBeUndone: 'You can undo this:',
  nothingToUndo:
    'You have nothing to undo just now. Outcomes, closing and voiding can be undone for ten minutes by whoever did them, a move on its own message. After that the secretary corrects: `correct RUN-1`.',
  undone: (time, who) => `Undone at ${time} by ${who}`,
  isUndone: 'Undone. Everything is as it was, and the messages that were sent say so.',
  notUndone: 'This cannot be undone:',
  since: (what, who, time) => `${what} since then (${who} ${time}).`,
  sinceByItself: (what, time) => `${what} since then (by itself ${time}).`,
  corrects: 'Correct',
  form: { title: 'Correct', submit: 'Correct' },
  stands: (what) => `Now it says: ${what}`,
  recorded: 'It should be',
  meeting: 'At the meeting',
  whichMeeting: 'The meeting that decided.',
  motive: 'Motive',
  whenMotive: 'For what is referred back or void.',
  nextMeeting: 'Taken up again at',
  whenNext: 'For what goes on.',
  decision: 'Paragraph of the decision',
  whichDecision: 'The paragraph that gave the assignment.',
  reason: 'Reason for the correction',
  whoSees: 'Those who work on the assignment see the reason, and the history keeps it.',
  correctedBy: 'Paragraph that corrects',
  whenConfirmed: 'The minutes are confirmed and corrected by a paragraph of its own, such as § 9.',
  needsParagraph: 'Write the paragraph, for example § 87.',
  standsAs: {
    closed: 'Closed with no outcome',
    void: 'Void',
    open: 'Nothing recorded, the assignment is open',
  },
  isCorrected: 'Corrected. Those who work on the assignment are told in one message.',
  meanwhile: ({ what, who, time, now }) =>
    `While the form was open: ${what} (${[who, time].filter(Boolean).join(' ')}). It now says: ${now}. Send again if your correction shall stand instead, or close the form.`,
  correctsAnyway: 'Correct anyway',
  corrected: (who, was, now) => `${who} has corrected what was recorded: ${was} → *${now}*.`,
  because: (reason) => `Reason: ${reason}`,
  byParagraph: (paragraph) => `Corrected by ${paragraph}.`,
  decisionOf: (paragraph) => `the decision’s ${paragraph}`,
  help: { end: '`correct RUN-1` · `undo`' },
} satisfies Words;

export const mendingWordsIn = inLanguages(sv, en);
