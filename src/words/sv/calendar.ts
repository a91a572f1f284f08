import type { CalendarWords } from '../calendar-word-list.ts';

export const calendarWords: CalendarWords = {
  meetingsHint:
    'Ett per rad, till exempel 15 december 2026 kl. 9. Det går också att skriva en regel, till exempel ”andra tisdagen varje månad utom juli kl. 9” eller ”varannan onsdag från 13 januari till 16 juni”.',
  meetingsFileHint: 'En kalenderfil (.ics) eller en lista (CSV eller Excel).',
  oneDayHint: 'Ett enda sammanträde.',
  nothingGiven: 'Välj en dag, skriv en lista eller lämna en fil.',
  meetingsOffer: (file) => `Är ${file} nämndens sammanträden? Då kan jag lägga till dem.`,
  readMeetings: 'Läs sammanträdena',
  meetingsFresh: (count) => {
    if (count === 0) return 'Inget nytt sammanträde hittades.';
    return count === 1 ? 'Ett sammanträde läggs till:' : `${count} sammanträden läggs till:`;
  },
  meetingsKnown: (count) => (count === 1 ? 'Finns redan:' : `${count} finns redan:`),
  meetingsPast: (count) =>
    count === 1
      ? 'Har passerat och läggs inte till:'
      : `${count} har passerat och läggs inte till:`,
  meetingsCancelled: (count) =>
    count === 1
      ? 'Inställt i filen och läggs inte till:'
      : `${count} är inställda i filen och läggs inte till:`,
  meetingsUnclear: (count) =>
    count === 1 ? 'Det här förstod jag inte:' : `${count} rader förstod jag inte:`,
  onClosedDay: 'stängd dag',
  inIdleMonth: 'i en månad utan sammanträden',
  meetingsAdded: (committee, count) =>
    count === 1
      ? `${committee} har fått ett sammanträde till.`
      : `${committee} har fått ${count} sammanträden till.`,
  usuallyIdle: (month) => `Nämnden har annars inga sammanträden i ${month}.`,
  closedDaysAsk: (count) => {
    if (count === 0) return 'Inga öppna uppdrag får andra datum. Stämmer det?';
    return count === 1
      ? 'Ett öppet uppdrag får andra datum. Stämmer det?'
      : `${count} öppna uppdrag får andra datum. Stämmer det?`;
  },
  closedDaysSet: 'De stängda dagarna och månaderna är sparade. Hålltiderna följer med.',
  closedDaysUnclear: (lines) =>
    `Det här förstod jag inte: ${lines}. Skriv högst 60 rader, till exempel ”15 maj” eller ”27 december – 5 januari”.`,
  ownCalendar: 'Mina uppdrag i Bevaka',
  meetingTitle: (code, place) =>
    place === null
      ? `${code} sammanträde (inställt)`
      : `${code} sammanträde ${place.number} av ${place.count}`,
  calendarHow:
    'Här är adressen till kalendern. Den är bara din och ska inte visas för andra: den som har den ser allt som står där. I Outlook: _Lägg till kalender_, _Prenumerera från webben_.',
  calendarRenewed: 'Det här är den nya adressen. Den gamla gäller inte längre.',
  calendarFileHere: 'Filen kan hämtas en gång inom tio minuter.',
  addCalendar: 'Lägg till i kalendern',
  renewCalendar: 'Ny adress',
  calendarFile: 'Hämta filen',
};
