import { voidAssignment } from '../../../app/assignments/void.ts';
import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { targetOfForm } from '../../kit/ended.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readClose } from './form-close.ts';
import { askToClose } from './command.ts';
import { readVoid } from './form-void.ts';
import { undoableSaid } from './undoable-said.ts';
import { endingWordsIn } from './words.ts';

export const submitVoid: SubmitHandler = async (parts, submitted) => {
  const read = readVoid(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { ...targetOfForm(submitted), reason: read.value.reason };
  const { isVoid } = endingWordsIn(submitted.language);
  const done = await voidAssignment(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: await undoableSaid(parts, isVoid, done, submitted.language) };
};

export const submitClose: SubmitHandler = async (parts, submitted) => {
  const read = readClose(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { paragraph, year } = read.value;
  const words = year === null ? paragraph : `${paragraph}/${year}`;
  const found = await assignmentToRead(parts.ports, submitted.person, targetOfForm(submitted).id);
  if (!found.ok) return refusedForm(found.why, submitted);
  const answer = await askToClose(parts, submitted, { ...found, words });
  return { is: 'done', said: answer.is === 'said' ? answer.said : null };
};
