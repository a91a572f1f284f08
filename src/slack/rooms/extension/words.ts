import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  chooseGround: 'Välj grund.',
  asksForTime: 'Hinner inte',
  grantsTime: 'Bevilja anstånd',
  grantsTimeShort: 'Anstånd',
  refuses: 'Avslå',
  asking: { title: 'Begär anstånd', submit: 'Skicka' },
  granting: { title: 'Anstånd', submit: 'Spara' },
  reason: 'Skäl',
  whoSeesReason: 'Skälet visas för sekreteraren och ordföranden.',
  ground: 'Grund',
  grounds: { decision: 'Nämndens beslut', consent: 'Ordförandens medgivande' },
  whenParagraph: 'Behövs när nämnden har beslutat, till exempel § 87.',
  settled: {
    asked: (who: string, day: string) => `✓ Anstånd begärt av ${who}, ${day}`,
    askedAnew: (who: string, day: string) => `${who} bad om anstånd på nytt, ${day}`,
    granted: (to: string, who: string, day: string) =>
      `✓ Anstånd till ${to}, beviljat av ${who}, ${day}`,
    refused: (who: string, day: string) => `✗ Avslaget av ${who}, ${day}`,
    decided: (who: string, day: string) => `✓ Avgjort av utfallet, noterat av ${who}, ${day}`,
    dueChanged: (who: string, day: string) => `✓ Tiden ändrad av ${who}, ${day}`,
    withdrawn: (who: string, day: string) => `Tillbakadragen av ${who}, ${day}`,
  },
  isAsked: 'Din begäran om anstånd är skickad.',
  withdraws: 'Ta tillbaka begäran',
  isWithdrawn: 'Din begäran om anstånd är tillbakadragen. Tiden ligger fast.',
  isAnswered: (line: string) => `Begäran är redan besvarad: ${line}`,
  isGranted: 'Hålltiderna följer med.',
  isRefused: 'Begäran är avslagen. Tiden ligger fast.',
  asks: (who: string) => `${who} ber om anstånd:`,
  wanted: (due: string, reason: string) => `Önskad tid: ${due}. Skäl: ${reason}`,
  asksUntil: (who: string, due: string, reason: string) =>
    `Anstånd begärt av ${who}: ${due}. Skäl: ${reason}`,
  extended: (who: string) => `${who} har noterat anstånd. Det här gäller nu:`,
  granted: (ground: string, now: string, before: string) =>
    before === ''
      ? `Anståndet är beviljat (${ground}): ${now}.`
      : `Anståndet är beviljat (${ground}): ${now} i stället för ${before}.`,
  groundsInside: {
    decision: 'nämndens beslut',
    consent: 'ordförandens medgivande',
    list: 'nämndens lista',
  },
  refused: (who: string) => `${who} har avslagit begäran om anstånd. Tiden ligger fast:`,
};

type Words = typeof sv;

const en = {
  chooseGround: 'Choose the ground.',
  asksForTime: 'I will not make it',
  grantsTime: 'Grant more time',
  grantsTimeShort: 'More time',
  refuses: 'Refuse',
  asking: { title: 'Ask for more time', submit: 'Send' },
  granting: { title: 'Grant more time', submit: 'Save' },
  reason: 'Reason',
  whoSeesReason: 'The secretary and the chair see the reason.',
  ground: 'Ground',
  grounds: { decision: 'The committee’s decision', consent: 'The chair’s consent' },
  whenParagraph: 'Needed when the committee decided, for example § 87.',
  settled: {
    asked: (who, day) => `✓ More time asked for by ${who}, ${day}`,
    askedAnew: (who, day) => `${who} asked for more time again, ${day}`,
    granted: (to, who, day) => `✓ More time until ${to}, granted by ${who}, ${day}`,
    refused: (who, day) => `✗ Refused by ${who}, ${day}`,
    decided: (who, day) => `✓ Settled by the outcome, recorded by ${who}, ${day}`,
    dueChanged: (who, day) => `✓ Date changed by ${who}, ${day}`,
    withdrawn: (who, day) => `Withdrawn by ${who}, ${day}`,
  },
  isAsked: 'Your request for more time has been sent.',
  withdraws: 'Take the request back',
  isWithdrawn: 'Your request for more time has been withdrawn. The date stands.',
  isAnswered: (line) => `The request has been answered: ${line}`,
  isGranted: 'The milestones follow.',
  isRefused: 'The request has been refused. The date stands.',
  asks: (who) => `${who} asks for more time:`,
  wanted: (due, reason) => `Wanted: ${due}. Reason: ${reason}`,
  asksUntil: (who, due, reason) => `More time asked for by ${who}: ${due}. Reason: ${reason}`,
  extended: (who) => `${who} has given more time. This applies now:`,
  granted: (ground, now, before) =>
    before === ''
      ? `More time has been granted (${ground}): ${now}.`
      : `More time has been granted (${ground}): ${now} instead of ${before}.`,
  groundsInside: {
    decision: 'the committee’s decision',
    consent: 'the chair’s consent',
    list: 'the committee’s list',
  },
  refused: (who) => `${who} has refused the request for more time. The date stands:`,
} satisfies Words;

export const extensionWordsIn = inLanguages(sv, en);
