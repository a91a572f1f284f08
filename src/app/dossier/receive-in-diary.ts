import { awaitsReceipt, type DiaryHandOver } from '../../domain/assignments/diary.ts';
import type { Day } from '../../domain/days/day.ts';
import { changeAssignment, type Changed } from '../assignments/change-assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';

const LONGEST_NUMBER = 60;

/** The receipt of the newest hand-over: under which number the diary has it, since which day. */
export function receiveInDiary(
  ports: Ports,
  {
    id,
    doer,
    number: typed,
    day,
  }: { readonly id: string; readonly doer: Doer; readonly number: string; readonly day: Day },
): Promise<Changed<null> | Refusal> {
  const number = typed.trim();
  return changeAssignment(ports, { id, doer, action: 'receive' }, (situation) => {
    const { assignment, today, now } = situation;
    if (assignment.diary.length === 0) return refuse('not-handed-over');
    if (assignment.ending?.is === 'void') return refuse('ended');
    if (!awaitsReceipt(assignment)) return refuse('already-received');
    if (number === '') return refuse('no-diary-number');
    if (number.length > LONGEST_NUMBER) return refuse('too-long');
    if (day > today) return refuse('day-to-come');
    const receipt = { number, day, by: doer.person, at: now };
    const diary = assignment.diary.map((each, at): DiaryHandOver =>
      at === assignment.diary.length - 1 ? { ...each, receipt } : each,
    );
    return {
      ok: true,
      assignment: { ...assignment, diary },
      happened: [{ what: 'received-in-diary', from: null, to: { number, day } }],
      result: null,
    };
  });
}
