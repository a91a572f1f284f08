import { refuseExtension } from '../../../app/extend.ts';
import { assignmentToRead } from '../../../app/find-assignment.ts';
import { form, sayWhy } from '../commands/asked.ts';
import { told } from '../commands/assignment.ts';
import { extensionForm } from '../forms/extending.ts';
import type { PressHandler } from './pressed.ts';

/** "I will not make it" opens the request; the secretary's button opens the form that answers it. */
export function extensionPressed(mayRecord: boolean): PressHandler {
  return async (parts, { person, language, value }) => {
    const read = await assignmentToRead(parts.ports, person, value[0] ?? '');
    if (!read.ok) return sayWhy(read.why, language);
    const [, meeting = '', paragraph = ''] = value;
    const filled = {
      ...(meeting === '' ? {} : { meeting }),
      ...(paragraph === '' ? {} : { paragraph }),
    };
    return form(await extensionForm(parts, { ...read, language, mayRecord }, filled));
  };
}

export const refuseExtensionPressed: PressHandler = async (parts, pressed) => {
  const request = { id: pressed.value[0] ?? '', doer: pressed.doer };
  return told(parts, pressed, 'extension-refused', await refuseExtension(parts.ports, request));
};
