import { awaitsReceipt, isToHandOver, receiptOf } from '../../../domain/assignments/diary.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { didAt, endedSo, type SettlesAll } from '../../kit/settling.ts';
import { diaryWordsIn } from './words.ts';

/** The receipt has come. */
export const isReceivedNow: SettlesAll = {
  ofAll: (value) => value,
  outlivesEnding: true,
  settles(_value, facts) {
    const { assignment, today } = facts;
    if (assignment.ending?.is === 'void') return endedSo(facts);
    const receipt = receiptOf(assignment);
    if (receipt === null || awaitsReceipt(assignment)) return null;
    const { number, day } = receipt;
    return {
      is: `received ${number}`,
      ...didAt(facts, receipt),
      says: ({ language, who }) =>
        diaryWordsIn(language).wasReceived(
          escapeText(number, 60),
          dayText(day, today, language),
          who,
        ),
    };
  },
};

/** Each of them was handed over. */
export const areHandedOver: SettlesAll = {
  ofAll: (value) => value,
  outlivesEnding: true,
  settles(_value, facts) {
    const { assignment } = facts;
    const last = assignment.diary.at(-1);
    if (last === undefined || isToHandOver(assignment)) return null;
    return {
      is: `handed over ${last.at}`,
      ...didAt(facts, last),
      says: ({ language, who, day }) => diaryWordsIn(language).wasHandedOver(who, day),
    };
  },
};
