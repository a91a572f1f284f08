import type { MinutesWords } from '../minutes-word-list.ts';

export const minutesWords: MinutesWords = {
  notConfirmedYet: 'Protokollet är inte justerat än',
  confirmedAtOnce: 'Paragrafen är omedelbart justerad.',
  preliminary: 'preliminär, protokollet är inte justerat',
  preliminaryShort: 'preliminär',
  confirmed: (paragraph) => `${paragraph}, justerad`,
};
