import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  chooseGround: 'Välj grund.',
  asksForTime: 'Hinner inte',
  grantsTime: 'Bevilja anstånd',
  refuses: 'Avslå',
  asking: { title: 'Begär anstånd', submit: 'Skicka' },
  granting: { title: 'Anstånd', submit: 'Spara' },
  reason: 'Skäl',
  whoSeesReason: 'Skälet visas för sekreteraren och ordföranden.',
  ground: 'Grund',
  grounds: { decision: 'Nämndens beslut', consent: 'Ordförandens medgivande' },
  whenParagraph: 'Behövs när nämnden har beslutat, till exempel § 87.',
  isAsked: 'Din begäran om anstånd är skickad.',
  isGranted: 'Anståndet är noterat. Hålltiderna följer med.',
  isRefused: 'Begäran är avslagen. Tiden ligger fast.',
  asks: (who: string) => `${who} ber om anstånd:`,
  wanted: (due: string, reason: string) => `Önskad tid: ${due}. Skäl: ${reason}`,
  extended: (who: string) => `${who} har noterat anstånd. Det här gäller nu:`,
  refused: (who: string) => `${who} har avslagit begäran om anstånd. Tiden ligger fast:`,
};

type Words = typeof sv;

const en = {
  chooseGround: 'Choose the ground.',
  asksForTime: 'I will not make it',
  grantsTime: 'Grant more time',
  refuses: 'Refuse',
  asking: { title: 'Ask for more time', submit: 'Send' },
  granting: { title: 'Extension', submit: 'Save' },
  reason: 'Reason',
  whoSeesReason: 'The secretary and the chair see the reason.',
  ground: 'Ground',
  grounds: { decision: 'The committee’s decision', consent: 'The chair’s consent' },
  whenParagraph: 'Needed when the committee decided, for example § 87.',
  isAsked: 'Your request for more time has been sent.',
  isGranted: 'The extension has been recorded. The milestones follow.',
  isRefused: 'The request has been refused. The date stands.',
  asks: (who) => `${who} asks for more time:`,
  wanted: (due, reason) => `Wanted: ${due}. Reason: ${reason}`,
  extended: (who) => `${who} has recorded an extension. This applies now:`,
  refused: (who) => `${who} has refused the request for more time. The date stands:`,
} satisfies Words;

export const extensionWordsIn = inLanguages(sv, en);
