import type { ModalView } from '@slack/types';

import type { Doer } from '../../../app/deeds/doer.ts';
import { toConfirm } from '../../../app/readings/chosen-findings.ts';
import { isPreliminarySoFar, type Read, readText } from '../../../app/readings/read-text.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Person } from '../../../domain/record/person.ts';
import type { Language } from '../../../domain/record/language.ts';
import { confirmReadingForm, MOST_FINDINGS } from './form-confirm.ts';
import { outcomesShown } from './outcomes-shown.ts';
import { refilled } from './refilled.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { choicesOf } from '../registering/fill.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';

/** Reads a text and makes the form in which its findings are confirmed. */
export async function readToConfirm(
  parts: ListenerParts,
  about: { committee: Committee; doer: Doer; language: Language; text: string },
): Promise<{ readonly ok: true; readonly view: ModalView } | Refusal> {
  const { committee, doer, language, text } = about;
  const read = await readText(parts.ports, { committee, doer, text });
  if (!read.ok) return read;
  const page = { ...read, committee, language, person: doer.person, from: 0 };
  return { ok: true, view: await confirmingPage(parts, page) };
}

/** The form with the findings from a number on, as it was left where somebody was there before. */
export async function confirmingPage(
  parts: ListenerParts,
  about: Omit<Read, 'ok'> & {
    committee: Committee;
    language: Language;
    person: Person;
    from: number;
  },
): Promise<ModalView> {
  const { committee, language, reading, proposals, from } = about;
  const isLast = from + MOST_FINDINGS >= toConfirm(reading).length;
  const outcomes = isLast ? await outcomesShown(parts, about) : null;
  const view = confirmReadingForm({
    ...choicesOf(parts, committee, language),
    committeeId: committee.id,
    reading,
    proposals,
    from,
    isPreliminary: isPreliminarySoFar(reading),
    outcomes,
  });
  const left = reading.pages.find((page) => page.from === from)?.left;
  return left === undefined ? view : refilled(view, left);
}
