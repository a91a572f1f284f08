import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { readinessOf } from '../../../app/views/readiness.ts';
import { dayIn } from '../../../domain/days/day.ts';
import type { Notice } from '../../kit/telling.ts';
import { readinessSaid } from './said.ts';

/** What is ready for a meeting, or came of it, as things stand when it is sent or shown anew. */
export const readinessNotice: Notice<'readiness'> = async ({ ports }, content) => {
  const committee = await committeeAt(ports, content.committee);
  if (committee === null) return null;
  const { id, language, timeZone, readiness } = committee;
  const known =
    readiness.shown.find(({ meeting }) => meeting === content.meeting)?.assignments ?? [];
  const view = await readinessOf(ports, committee, { meeting: content.meeting, known });
  const today = dayIn(ports.now, timeZone);
  return view && readinessSaid(view, { committee: id, language, today });
};
