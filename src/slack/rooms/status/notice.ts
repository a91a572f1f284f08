import { overviewOf } from '../../../app/views/status-overview.ts';
import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { dayIn } from '../../../domain/days/day.ts';
import type { Notice } from '../../kit/telling.ts';
import { statusOverview } from './overview.ts';

/** The committee's weekly overview; without a meeting ahead there is none. */
export const overviewNotice: Notice<'overview'> = async ({ ports }, { committee: id }) => {
  const committee = await committeeAt(ports, id);
  if (committee === null) return null;
  const { language, timeZone } = committee;
  const today = dayIn(ports.now, timeZone);
  const overview = await overviewOf(ports, committee, null);
  if (overview.meetings.length === 0) return null;
  return statusOverview({ ...overview, language, today, canPost: false });
};
