import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  confirms: 'Justerat',
  confirmsAll: 'Justera',
  form: { title: 'Justerat protokoll', submit: 'Spara' },
  confirmedParagraph: 'I det justerade protokollet, till exempel § 87.',
  confirmedWording:
    'Rätta orden om de ändrades vid justeringen. Den ansvariga får då se skillnaden.',
  leftOpen: 'Tomt betyder att paragrafen inte är justerad än.',
  noneWaits: 'Inget öppet uppdrag väntar på ett justerat protokoll.',
  settled: (paragraph: string, who: string, day: string) =>
    who === '' ? `✓ Justerat, ${paragraph}` : `✓ Justerat, ${paragraph}, noterat av ${who}, ${day}`,
  isConfirmed: 'Protokollet är justerat.',
  isReworded:
    'Protokollet är justerat med andra ord än de som registrerades. Ändra uppdraget om något annat ska tas fram eller om tiden är en annan.',
  reworded: (who: string) =>
    `${who} har noterat att protokollet är justerat. Beslutets ord är ändrade så här:`,
  help: { end: '`justera RUN-1 § 87`' },
};

type Words = typeof sv;

const en = {
  confirms: 'Confirmed',
  confirmsAll: 'Confirm',
  form: { title: 'Confirmed minutes', submit: 'Save' },
  confirmedParagraph: 'In the confirmed minutes, for example § 87.',
  confirmedWording:
    'Correct the words if they were changed. The holder is then shown the difference.',
  leftOpen: 'Left empty, it is not confirmed yet.',
  noneWaits: 'No open assignment waits for confirmed minutes.',
  settled: (paragraph, who, day) =>
    who === ''
      ? `✓ Confirmed, ${paragraph}`
      : `✓ Confirmed, ${paragraph}, recorded by ${who}, ${day}`,
  isConfirmed: 'The minutes are confirmed.',
  isReworded:
    'The minutes are confirmed with other words than those registered. Edit the assignment if something else is to be brought, or at another time.',
  reworded: (who) =>
    `${who} has recorded that the minutes are confirmed. The decision’s words have changed:`,
  help: { end: '`confirm RUN-1 § 87`' },
} satisfies Words;

export const minutesWordsIn = inLanguages(sv, en);
