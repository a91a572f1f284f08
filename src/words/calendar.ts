import { inLanguages } from './in-languages.ts';

/** Which of how many meetings of its year; null for one that is cancelled. */
type Place = { readonly number: number; readonly count: number } | null;

const sv = {
  ownCalendar: 'Mina uppdrag i Bevaka',
  meetingTitle: (code: string, place: Place) =>
    place === null
      ? `${code} sammanträde (inställt)`
      : `${code} sammanträde ${place.number} av ${place.count}`,
};

type Words = typeof sv;

const en = {
  ownCalendar: 'My assignments in Bevaka',
  meetingTitle: (code, place) =>
    place === null
      ? `${code} meeting (cancelled)`
      : `${code} meeting ${place.number} of ${place.count}`,
} satisfies Words;

export const calendarNamesIn = inLanguages(sv, en);
