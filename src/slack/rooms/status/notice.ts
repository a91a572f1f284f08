import { breakingCounts } from '../../../app/views/breaking.ts';
import { overviewOf } from '../../../app/views/status-overview.ts';
import { stateCounts } from '../../../app/views/state-counts.ts';
import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { toldInReadiness } from '../../../app/views/told-in-readiness.ts';
import { dayIn } from '../../../domain/days/day.ts';
import { dueHeading } from '../../kit/facts.ts';
import type { Notice } from '../../kit/telling.ts';
import { breakingText } from '../policies/texts.ts';
import { statusOverview } from './overview.ts';
import { statusWordsIn } from './words.ts';

/**
 * The committee's weekly overview; without a meeting ahead there is none. Of a meeting that has a
 * readiness message it has the way there and nothing that stands there.
 */
export const overviewNotice: Notice<'overview'> = async ({ ports, linkTo }, { committee: id }) => {
  const committee = await committeeAt(ports, id);
  if (committee === null) return null;
  const { language, timeZone } = committee;
  const today = dayIn(ports.now, timeZone);
  const overview = await overviewOf(ports, committee, null);
  if (overview.meetings.length === 0) return null;
  const { there, meetings } = toldInReadiness(committee, overview.meetings);
  const words = statusWordsIn(language);
  const elsewhere = await Promise.all(
    there.map(async ({ meeting, at }) => {
      const name = dueHeading(meeting, today, language);
      return words.standsThere(name, await linkTo(at));
    }),
  );
  const breaking = await breakingCounts(ports, committee);
  const counts = stateCounts(meetings.flatMap(({ views }) => views));
  return statusOverview({
    ...overview,
    counts,
    meetings,
    language,
    today,
    canPost: false,
    elsewhere,
    ...(breaking !== null && { breaking: breakingText(breaking, language) }),
  });
};
