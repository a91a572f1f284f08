import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  kinds: { addition: 'komplettering', correction: 'rättelse' },
  kindOptions: { addition: 'Komplettering', correction: 'Rättelse av ett fel' },
  kind: 'Vad det är',
  reason: 'Varför det ska med efter utskicket',
  whoAnswers: 'Sekreteraren och ordföranden ser skälet. Det följer med när en av dem säger ja.',
  askingReason: { title: 'Efter utskicket', submit: 'Skicka' },
  givesReason: 'Skriv skäl',
  takes: 'Ja, tas med',
  refuses: 'Nej',
  isAsked: 'Tack. Sekreteraren och ordföranden har fått frågan om den ska tas med.',
  isTooLate: (version: number) =>
    `Utkast v${version} är sparat. Sammanträdet har börjat, så det kan inte tas med.`,
  isTaken: 'Den tas med och är nu den godkända versionen.',
  isRefused: 'Den tas inte med. Den ligger kvar som ett utkast som inte skickades.',
  asks: (who: string, version: number, kind: string) =>
    `${who} vill att utkast v${version} tas med som ${kind}. Handlingarna är redan utskickade.`,
  because: (reason: string) => `Skäl: ${reason}`,
  taken: (who: string, version: number, kind: string) =>
    `Ja från ${who}: utkast v${version} tas med som ${kind} och är den godkända versionen.`,
  refused: (who: string, version: number, kind: string) =>
    `Nej från ${who}: utkast v${version} tas inte med som ${kind}. Det ligger kvar som ett utkast som inte skickades.`,
  reasonMissing: (version: number) =>
    `Utkast v${version} är sparat. Handlingarna är redan utskickade, så skriv varför det ska med. Då får sekreteraren och ordföranden frågan.`,
  version: (version: number, kind: string) => `v${version} ${kind}`,
  stages: {
    'awaits-reason': 'väntar på ett skäl',
    asked: 'väntar på ja från sekreteraren eller ordföranden',
    'not-sent': 'skickades inte: ingen svarade före sammanträdet',
  },
  wasTaken: (who: string, day: string) => `togs med, ja från ${who} ${day}`,
  wasRefused: (who: string, day: string) => `skickades inte, nej från ${who} ${day}`,
  answeredYes: (who: string, day: string) => `Det är redan besvarat: ${who} sade ja, ${day}.`,
  answeredNo: (who: string, day: string) => `Det är redan besvarat: ${who} sade nej, ${day}.`,
  settled: {
    taken: (who: string, day: string) => `✓ Tas med, ja från ${who}, ${day}`,
    refused: (who: string, day: string) => `✗ Tas inte med, nej från ${who}, ${day}`,
    reasonGiven: (who: string, day: string) => `✓ Skäl lämnat av ${who}, ${day}`,
    notSent: 'Skickades inte: ingen svarade före sammanträdet',
    isOpen: 'Handlingarna är inte längre utskickade: ett vanligt utkast igen',
    begun: 'Sammanträdet har börjat',
    sent: (who: string, day: string) => `✓ Handlingarna är utskickade, enligt ${who}, ${day}`,
    takenBack: (who: string, day: string) => `✓ Taget tillbaka av ${who}, ${day}`,
  },
  papersSent: 'Handlingarna är utskickade',
  areSent: (day: string) => `Är handlingarna till ${day} utskickade?`,
  papersAreSent: (day: string) =>
    `Noterat: handlingarna till ${day} är utskickade. Versioner som lämnas nu är kompletteringar.`,
  takesBack: 'Ta tillbaka',
  isTakenBack: (day: string) =>
    `Handlingarna till ${day} är inte utskickade än. Versioner lämnas som vanligt.`,
  sentBy: (who: string, day: string) => `Handlingarna är utskickade, enligt ${who}, ${day}.`,
  sentOn: (day: string) => `Handlingarna skickades ut ${day}.`,
  sentLater: (day: string) => `Handlingarna skickas ut ${day}.`,
  noDispatch: 'Beredningsplanen har inget utskick.',
  summary: 'Kompletteringar',
  listTitle: (day: string) => `Kompletteringar till ${day}`,
  listEmpty: 'Inga versioner har kommit efter utskicket.',
};

type Words = typeof sv;

const en = {
  kinds: { addition: 'late paper', correction: 'correction' },
  kindOptions: { addition: 'Late paper', correction: 'Correction of a slip' },
  kind: 'What it is',
  reason: 'Why it should be included after the dispatch',
  whoAnswers:
    'The secretary and the chair see the reason. It is included when one of them says yes.',
  askingReason: { title: 'After the dispatch', submit: 'Send' },
  givesReason: 'Write the reason',
  takes: 'Yes, include it',
  refuses: 'No',
  isAsked: 'Thank you. The secretary and the chair have been asked whether to include it.',
  isTooLate: (version) =>
    `Draft v${version} is saved. The meeting has begun, so it cannot be included.`,
  isTaken: 'It is included and is now the approved version.',
  isRefused: 'It is not included. It stays a draft that was not sent.',
  asks: (who, version, kind) =>
    `${who} wants draft v${version} to be included as a ${kind}. The papers have already been sent out.`,
  because: (reason) => `Reason: ${reason}`,
  taken: (who, version, kind) =>
    `Yes from ${who}: draft v${version} is included as a ${kind} and is the approved version.`,
  refused: (who, version, kind) =>
    `No from ${who}: draft v${version} is not included as a ${kind}. It stays a draft that was not sent.`,
  reasonMissing: (version) =>
    `Draft v${version} is saved. The papers have already been sent out, so write why it should be included. Then the secretary and the chair are asked.`,
  version: (version, kind) => `v${version} ${kind}`,
  stages: {
    'awaits-reason': 'waits for a reason',
    asked: 'waits for a yes from the secretary or the chair',
    'not-sent': 'was not sent: nobody answered before the meeting',
  },
  wasTaken: (who, day) => `was included, yes from ${who} ${day}`,
  wasRefused: (who, day) => `was not sent, no from ${who} ${day}`,
  answeredYes: (who, day) => `It has already been answered: ${who} said yes, ${day}.`,
  answeredNo: (who, day) => `It has already been answered: ${who} said no, ${day}.`,
  settled: {
    taken: (who, day) => `✓ Included, yes from ${who}, ${day}`,
    refused: (who, day) => `✗ Not included, no from ${who}, ${day}`,
    reasonGiven: (who, day) => `✓ Reason given by ${who}, ${day}`,
    notSent: 'Was not sent: nobody answered before the meeting',
    isOpen: 'The papers are no longer sent out: a usual draft again',
    begun: 'The meeting has begun',
    sent: (who, day) => `✓ The papers are sent out, says ${who}, ${day}`,
    takenBack: (who, day) => `✓ Taken back by ${who}, ${day}`,
  },
  papersSent: 'The papers are sent',
  areSent: (day) => `Have the papers for ${day} been sent out?`,
  papersAreSent: (day) =>
    `Noted: the papers for ${day} are sent out. Versions submitted now are late papers.`,
  takesBack: 'Take back',
  isTakenBack: (day) =>
    `The papers for ${day} are not sent out yet. Versions are submitted as usual.`,
  sentBy: (who, day) => `The papers are sent out, says ${who}, ${day}.`,
  sentOn: (day) => `The papers were sent out on ${day}.`,
  sentLater: (day) => `The papers will be sent out on ${day}.`,
  noDispatch: 'The preparation plan has no dispatch.',
  summary: 'Late papers',
  listTitle: (day) => `Late papers for ${day}`,
  listEmpty: 'No version has come after the dispatch.',
} satisfies Words;

export const latePapersWordsIn = inLanguages(sv, en);
