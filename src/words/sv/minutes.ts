import type { MinutesWords } from '../minutes-word-list.ts';

export const minutesWords: MinutesWords = {
  notConfirmedYet: 'Protokollet är inte justerat än',
  confirmedAtOnce: 'Paragrafen är omedelbart justerad.',
  preliminary: 'preliminär, protokollet är inte justerat',
  preliminaryShort: 'preliminär',
  confirmed: (paragraph) => `${paragraph}, justerad`,
  confirm: 'Justerat',
  hints: {
    paragraph: 'I det justerade protokollet, till exempel § 87.',
    wording: 'Rätta orden om de ändrades vid justeringen. Den ansvariga får då se skillnaden.',
  },
  leftOpen: 'Tomt betyder att paragrafen inte är justerad än.',
  noneWaits: 'Inget öppet uppdrag väntar på ett justerat protokoll.',
  nowConfirmed: 'Protokollet är justerat.',
  nowReworded:
    'Protokollet är justerat med andra ord än de som registrerades. Ändra uppdraget om något annat ska tas fram eller om tiden är en annan.',
  reworded: (who) =>
    `${who} har noterat att protokollet är justerat. Beslutets ord är ändrade så här:`,
};
