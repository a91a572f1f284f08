import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  cancel: 'Avbryt',
  close: 'Stäng',
  /** What several rooms ask for; a field of one room's own has its label there. */
  labels: {
    due: 'Till när',
    dueText: 'Datum',
    office: 'Ansvarig befattning',
    holder: 'eller ansvarig person',
    newOffice: 'Ny befattning',
    body: 'eller ett organ utanför förvaltningen',
    deliverable: 'Det som ska tas fram',
    caseNumber: 'Diarienummer',
    paragraph: 'Paragraf',
    wording: 'Beslutets ordalydelse',
    preliminary: 'Protokollet',
    file: 'Fil',
    day: 'Dag',
    colleague: 'Kollega',
  },
  hints: {
    newOffice: 'Till exempel Kulturchefen. Personen ovan innehar den; utan person är den vakant.',
    body: 'Ett bolag, en kommun, en förening eller en annan nämnd, till exempel Länstrafiken AB.',
    dueText: 'Till exempel 15 december eller 2026-12-15, om inget sammanträde ovan passar.',
    caseNumber: 'Till exempel RUN/516/2020.',
    paragraph: 'Till exempel § 87. Kan fyllas i senare.',
    file: 'En fil i stället för text.',
    day: 'En arbetsdag.',
  },
  dueChoices: {
    'new-meeting': 'Ett nytt sammanträde på datumet nedan',
    date: 'Datumet nedan, utan sammanträde',
    standing: 'Återkommande, så ofta som står nedan',
    none: 'Utan datum',
  },
  dueDoubts: {
    'no-such-meeting':
      'Inget planerat sammanträde passar. Välj ”Ett nytt sammanträde på datumet nedan” för att lägga till det, eller något annat.',
    'several-meetings': 'Flera sammanträden passar. Välj ett.',
    unclear: 'Kalendern säger inte när det är. Välj ett sammanträde eller ett datum.',
    passed: 'Den dagen har redan passerat. Välj ett sammanträde eller ett datum.',
  },
  notConfirmedYet: 'Protokollet är inte justerat än',
  read: 'Tolka beslut',
  readingFile: 'Läser filen … Det tar oftast några sekunder.',
  moreFollow: (count: number) =>
    plural('sv', count, {
      one: 'Ett uppdrag till visas när du har bekräftat dessa.',
      other: `${count} uppdrag till visas när du har bekräftat dessa.`,
    }),
  errors: {
    missing: 'Fyll i fältet.',
    oneHolder: 'Välj bara en: en befattning, en person, en ny befattning eller ett organ utanför.',
    noHolder: 'Välj vem som är ansvarig, till exempel en befattning eller en person.',
    noDue: 'Välj ett sammanträde, skriv ett datum eller välj ”Utan datum”.',
    oneDue: 'Du har redan valt ovan. Töm fältet eller ta bort valet.',
    dueNeedsDay: 'Skriv en kommande dag, till exempel 2026-12-15.',
    dueUnclear: (words: string) =>
      `Jag förstår inte ”${words}”. Skriv till exempel 15 december eller 2026-12-15.`,
    didYouMean: (days: readonly string[]) => `Menade du ${days.join(' eller ')}?`,
    dueMisspelt: (written: string, days: readonly string[]) =>
      `Jag förstår inte ”${written}”. Menade du ${days.join(' eller ')}?`,
    dueComesRound: (words: string) =>
      `”${words}” säger inte hur ofta. Välj ”Återkommande, så ofta som står nedan” ovan och skriv till exempel ”varje tertial” eller ”vid varje sammanträde”, eller välj ”Utan datum”.`,
    dueNeedsRule: 'Skriv hur ofta, till exempel ”varje tertial” eller ”vid varje sammanträde”.',
    noSuchMeeting:
      'Inget sammanträde är planerat då. Välj ovan om det är ett nytt sammanträde eller bara ett datum.',
    severalMeetings: 'Flera sammanträden passar. Välj ett av dem ovan.',
    badParagraph: 'Skriv paragrafen som ett nummer, till exempel § 87.',
  },
};

type Words = typeof sv;

const en = {
  cancel: 'Cancel',
  close: 'Close',
  labels: {
    due: 'Due',
    dueText: 'Date',
    office: 'Accountable office',
    holder: 'or accountable person',
    newOffice: 'New office',
    body: 'or a body outside the administration',
    deliverable: 'What shall be brought',
    caseNumber: 'Case number',
    paragraph: 'Paragraph',
    wording: 'The decision’s wording',
    preliminary: 'The minutes',
    file: 'File',
    day: 'Day',
    colleague: 'Colleague',
  },
  hints: {
    newOffice:
      'For example Head of Libraries. The person above holds it; without one it is vacant.',
    body: 'A company, a municipality, an association or another committee.',
    dueText: 'For example 15 December or 2026-12-15, if no meeting above fits.',
    caseNumber: 'For example RUN/516/2020.',
    paragraph: 'For example § 87. It may be filled in later.',
    file: 'A file instead of text.',
    day: 'A working day.',
  },
  dueChoices: {
    'new-meeting': 'A new meeting on the date below',
    date: 'The date below, without a meeting',
    standing: 'Standing, as often as it says below',
    none: 'No date',
  },
  dueDoubts: {
    'no-such-meeting':
      'No planned meeting fits. Choose “A new meeting on the date below” to add it, or something else.',
    'several-meetings': 'Several meetings fit. Choose one.',
    unclear: 'The calendar does not say when that is. Choose a meeting or a date.',
    passed: 'That day has already passed. Choose a meeting or a date.',
  },
  notConfirmedYet: 'The minutes are not confirmed yet',
  read: 'Read a decision',
  readingFile: 'Reading the file … It usually takes a few seconds.',
  moreFollow: (count) =>
    plural('en', count, {
      one: 'One more assignment follows when you have confirmed these.',
      other: `${count} more assignments follow when you have confirmed these.`,
    }),
  errors: {
    missing: 'Please fill in this field.',
    oneHolder: 'Choose one only: an office, a person, a new office or a body outside.',
    noHolder: 'Choose who is accountable, for example an office or a person.',
    noDue: 'Choose a meeting, write a date or choose “No date”.',
    oneDue: 'You have already chosen above. Empty this field or undo the choice.',
    dueNeedsDay: 'Write a day to come, for example 2026-12-15.',
    dueUnclear: (words) =>
      `I do not understand “${words}”. Write for example 15 December or 2026-12-15.`,
    didYouMean: (days) => `Did you mean ${days.join(' or ')}?`,
    dueMisspelt: (written, days) =>
      `I do not understand “${written}”. Did you mean ${days.join(' or ')}?`,
    dueComesRound: (words) =>
      `“${words}” does not say how often. Choose “Standing, as often as it says below” above and write for example “each quarter” or “at every meeting”, or choose “No date”.`,
    dueNeedsRule: 'Write how often, for example “each quarter” or “at every meeting”.',
    noSuchMeeting:
      'No meeting is planned then. Choose above whether it is a new meeting or only a date.',
    severalMeetings: 'Several meetings fit. Choose one of them above.',
    badParagraph: 'Write the paragraph as a number, for example § 87.',
  },
} satisfies Words;

export const fieldWordsIn = inLanguages(sv, en);

/** A field that several rooms ask for. */
export type SharedField = keyof Words['labels'];
