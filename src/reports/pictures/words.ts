import type { MilestoneState } from '../../domain/assignments/milestones.ts';
import { inLanguages } from '../../words/in-languages.ts';

type Standings = Readonly<Record<MilestoneState, string>>;

const sv = {
  timeline: 'Vägen till sammanträdet',
  year: (year: number) => `Året ${year}`,
  figures: 'Siffror',
  part: (number: number, of: number) => `del ${number} av ${of}`,
  asOf: (day: string) => `så som det står ${day}`,
  today: 'i dag',
  meeting: 'sammanträdet',
  vacant: 'ingen ansvarig',
  standings: {
    met: 'klart',
    ahead: 'kommer',
    late: 'försenat',
    passed: 'redan passerat',
  } as Standings,
  marks: { planned: 'sammanträde', held: 'hållet', cancelled: 'inställt', closed: 'stängt' },
  count: '3×: tre uppdrag till sammanträdet',
  load: (most: number) => `Staplarna: det som ska lämnas den dagen (högst ${most})`,
  noLoad: 'Inget är uppsatt att lämnas.',
  reported: 'Redovisade uppdrag',
  inTime: 'i tid',
  late: 'för sent',
  undated: 'utan datum',
  begun: 'Givna',
  closed: 'Avslutade',
  open: 'Öppna',
  byAge: 'Öppna efter ålder',
  ages: ['högst 30 dagar', '31–90 dagar', '91–180 dagar', '181–365 dagar', 'mer än ett år'],
  byHolder: 'Redovisade per befattning',
  others: 'Övriga',
};

type Words = typeof sv;

const en = {
  timeline: 'The way to the meeting',
  year: (year) => `The year ${year}`,
  figures: 'Figures',
  part: (number, of) => `part ${number} of ${of}`,
  asOf: (day) => `as of ${day}`,
  today: 'today',
  meeting: 'the meeting',
  vacant: 'nobody holds it',
  standings: { met: 'done', ahead: 'to come', late: 'late', passed: 'had passed before' },
  marks: { planned: 'meeting', held: 'held', cancelled: 'cancelled', closed: 'closed' },
  count: '3×: three assignments for the meeting',
  load: (most) => `Bars: what is due that day (${most} at most)`,
  noLoad: 'Nothing is set to be handed in.',
  reported: 'Assignments reported',
  inTime: 'in time',
  late: 'late',
  undated: 'without a date',
  begun: 'Given',
  closed: 'Closed',
  open: 'Open',
  byAge: 'Open by age',
  ages: ['30 days at most', '31–90 days', '91–180 days', '181–365 days', 'more than a year'],
  byHolder: 'Reported by office',
  others: 'Others',
} satisfies Words;

/** The words within pictures. */
export const pictureWordsIn = inLanguages(sv, en);
