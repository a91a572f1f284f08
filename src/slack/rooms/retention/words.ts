import type { LeftOutWhy, RetentionKind } from '../../../domain/committee/retention.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  title: 'Gallring',
  ofCommittee: (code: string) => `Gallring, ${code}`,
  kinds: {
    drafts: 'Utkastens innehåll',
    updates: 'Lägesrapporternas ord',
    readings: 'Inlästa texter och listor',
  } satisfies Record<RetentionKind, string>,
  counts: {
    drafts: (count: number) => `${count} utkast`,
    updates: (count: number) =>
      plural('sv', count, { one: 'en lägesrapport', other: `${count} lägesrapporter` }),
    readings: (count: number) =>
      plural('sv', count, { one: 'en inläst text', other: `${count} inlästa texter` }),
  } satisfies Record<RetentionKind, (count: number) => string>,
  things: (count: number, kind: RetentionKind) =>
    kind === 'readings'
      ? plural('sv', count, { one: 'en inläst text', other: `${count} inlästa texter` })
      : plural('sv', count, { one: 'ett uppdrag', other: `${count} uppdrag` }),
  rule: (kind: string, months: number) =>
    `${kind}: ${plural('sv', months, { one: 'en månad', other: `${months} månader` })} efter avslut`,
  ground: (paragraph: string, day: string) =>
    `enligt dokumenthanteringsplanen ${paragraph}, ${day}`,
  noRules: 'Inga regler: ingenting gallras.',
  goesOn: (done: number, all: number) => `Gallring pågår: ${done} av ${all} klara.`,
  dueNow: 'Att gallra nu',
  nothingDue: 'Inget att gallra nu.',
  stays: 'Lämnas',
  whys: {
    held: 'undantaget',
    'not-received': 'inte mottaget i diariet',
    void: 'makulerat, och därför aldrig mottaget i diariet',
    open: 'öppet',
  } satisfies Record<LeftOutWhy, string>,
  openStays: (count: number) =>
    plural('sv', count, {
      one: 'Ett öppet uppdrag gallras inte.',
      other: `${count} öppna uppdrag gallras inte.`,
    }),
  weededBefore: 'Gallrat',
  weededBy: (day: string, who: string, what: string) => `${day}: ${what} (${who})`,
  inExport: (count: number) => `och ${count} till; alla finns i exporten`,
  reviews: 'Granska och gallra',
  reviewsLine: 'Granska',
  rules: 'Ändra regler',
  proposed: (what: string) => `*Gallring*: ${what} kan gallras`,
  asking: { title: 'Gallringsregler', submit: 'Spara' },
  whatTheyAre:
    'Tomt: gallras aldrig. Bara det som diariet har tagit emot kan gallras, och bara när någon startar det. Varje regel ska ha stöd i er dokumenthanteringsplan.',
  months: (kind: string) => `${kind}: månader efter avslut`,
  paragraph: 'Var i dokumenthanteringsplanen',
  paragraphHint: 'Till exempel § 4.2.',
  decidedOn: 'Planen beslutad',
  needsGround: 'Skriv var i planen det står, och välj dagen för beslutet.',
  areSet: 'Gallringsreglerna är sparade.',
  start: { title: 'Gallra', submit: 'Gallra' },
  cannotBeUndone: 'Det här går inte att ångra.',
  goes: 'Försvinner: ur Bevaka, ur sökningen och ur mina egna meddelanden och filer i Slack.',
  remains:
    'Finns kvar: det som andra har skrivit och delat i Slack, säkerhetskopior tills de löper ut, och det som redan är hämtat eller lämnat till diariet. Att uppdraget fanns, med datum, beslut, historik och utkastens namn och kontrollsummor, står kvar.',
  begins: 'Gallringen har börjat. Jag säger till i ett direktmeddelande när den är klar.',
  soFar: (done: number, left: number) => `Gallrar … ${done} klara, ${left} kvar.`,
  isOver: (what: string, day: string) => `Gallringen är klar, ${day}: ${what}.`,
  nothingWeeded: 'inget gallrades',
  leftOut: (labels: string) => `Lämnades: ${labels}.`,
  record: 'Det står i nämndens historik, i `gallring` och i exporten.',
  hold: { title: 'Undanta från gallring', submit: 'Undanta' },
  holdReason: 'Varför',
  holdHint: 'Till exempel: begärt ut, överklagat, revision.',
  isHeld: 'Uppdraget är undantaget från gallring.',
  isLifted: 'Uppdraget är inte längre undantaget från gallring.',
  heldLine: (reason: string, day: string) => `*Undantaget från gallring:* ${reason} (${day})`,
  weededLine: (what: string) => `*Gallrat:* ${what}`,
  help: { year: '`gallring`', change: '`undanta RUN-1 från gallring …`' },
};

type Words = typeof sv;

const en = {
  title: 'Retention',
  ofCommittee: (code) => `Retention, ${code}`,
  kinds: {
    drafts: 'The contents of drafts',
    updates: 'The words of updates',
    readings: 'Texts and lists that were read',
  },
  counts: {
    drafts: (count) => plural('en', count, { one: '1 draft', other: `${count} drafts` }),
    updates: (count) => plural('en', count, { one: '1 update', other: `${count} updates` }),
    readings: (count) => plural('en', count, { one: '1 text', other: `${count} texts` }),
  },
  things: (count, kind) =>
    kind === 'readings'
      ? plural('en', count, { one: '1 text that was read', other: `${count} texts that were read` })
      : plural('en', count, { one: '1 assignment', other: `${count} assignments` }),
  rule: (kind, months) =>
    `${kind}: ${plural('en', months, { one: 'one month', other: `${months} months` })} after the end`,
  ground: (paragraph, day) => `by the plan of documents ${paragraph}, ${day}`,
  noRules: 'No rules: nothing is weeded.',
  goesOn: (done, all) => `A weeding is under way: ${done} of ${all} done.`,
  dueNow: 'To weed now',
  nothingDue: 'Nothing to weed now.',
  stays: 'Stays',
  whys: {
    held: 'kept out',
    'not-received': 'not received in the diary',
    void: 'void, and so never received in the diary',
    open: 'open',
  },
  openStays: (count) =>
    plural('en', count, {
      one: 'One open assignment is not weeded.',
      other: `${count} open assignments are not weeded.`,
    }),
  weededBefore: 'Weeded',
  weededBy: (day, who, what) => `${day}: ${what} (${who})`,
  inExport: (count) => `and ${count} more; all are in the export`,
  reviews: 'Review and weed',
  reviewsLine: 'Review',
  rules: 'Change the rules',
  proposed: (what) => `*Retention*: ${what} can be weeded`,
  asking: { title: 'Rules of retention', submit: 'Save' },
  whatTheyAre:
    'Empty: never weeded. Only what the diary has received can be weeded, and only when somebody starts it. Each rule needs its ground in your plan of documents.',
  months: (kind) => `${kind}: months after the end`,
  paragraph: 'Where in the plan of documents',
  paragraphHint: 'For example § 4.2.',
  decidedOn: 'The plan was decided on',
  needsGround: 'Write where the plan says it, and choose the day of its decision.',
  areSet: 'The rules of retention are saved.',
  start: { title: 'Weed', submit: 'Weed' },
  cannotBeUndone: 'This cannot be undone.',
  goes: 'Goes: from Bevaka, from the search and from my own messages and files in Slack.',
  remains:
    'Remains: what others have written and shared in Slack, backups until they lapse, and what was fetched or handed over to the diary before. That the assignment was there, with its dates, decisions, history, and the names and checksums of drafts, stays.',
  begins: 'The weeding has begun. I will tell you in a direct message when it is over.',
  soFar: (done, left) => `Weeding … ${done} done, ${left} left.`,
  isOver: (what, day) => `The weeding is over, ${day}: ${what}.`,
  nothingWeeded: 'nothing was weeded',
  leftOut: (labels) => `Left: ${labels}.`,
  record: 'It stands in the committee’s history, in `retention` and in the export.',
  hold: { title: 'Keep out of weeding', submit: 'Keep out' },
  holdReason: 'Why',
  holdHint: 'For example: requested, appealed, under audit.',
  isHeld: 'The assignment is kept out of weeding.',
  isLifted: 'The assignment is no longer kept out of weeding.',
  heldLine: (reason, day) => `*Kept out of weeding:* ${reason} (${day})`,
  weededLine: (what) => `*Weeded:* ${what}`,
  help: { year: '`retention`', change: '`hold RUN-1 …`' },
} satisfies Words;

export const retentionWordsIn = inLanguages(sv, en);
