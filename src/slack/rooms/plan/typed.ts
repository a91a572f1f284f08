import {
  kindOf,
  LONGEST_MILESTONE_NAME,
  type MetBy,
  type MilestoneOwner,
  MOST_MILESTONES,
  type PlanRow,
} from '../../../domain/meetings/plan.ts';
import { knownMilestone } from '../../typed/milestone-words.ts';
import { folded } from '../../typed/typed-text.ts';

/** A plan, or the line that cannot be one of it, as it was written. */
export type ReadPlan =
  | { readonly ok: true; readonly plan: readonly PlanRow[] }
  | {
      readonly ok: false;
      readonly why: 'empty' | 'unclear' | 'long-name' | 'twice' | 'too-many';
      readonly line: string;
    };

type OwnerAndMeeting = { readonly owner?: MilestoneOwner; readonly metBy?: MetBy };

const IN_WORDS: readonly (readonly [OwnerAndMeeting, readonly string[]])[] = [
  [{ owner: 'case-officer' }, ['handläggare', 'handläggaren', 'case officer']],
  [{ owner: 'holder' }, ['ansvarig', 'den ansvarige', 'den ansvariga', 'holder']],
  [
    { owner: 'secretary' },
    ['sekreterare', 'sekreteraren', 'nämndsekreterare', 'nämndsekreteraren', 'secretary'],
  ],
  [
    { metBy: 'approved' },
    ['godkänd version', 'godkänt utkast', 'godkänns', 'approved version', 'approved draft'],
  ],
  [{ metBy: 'draft' }, ['utkast', 'draft']],
  [{ metBy: 'day' }, ['dagen passerar', 'the day passes']],
  [{ metBy: 'press' }, ['klarmarkeras', 'markeras klar', 'markerad klar', 'marked as done']],
];

// The name may hold numbers of its own, so the days are the line's last number.
const LINE =
  /^(?<name>.*[^\d\s:]|.*\S(?=[\s:]))\s*:?\s*(?<days>\d{1,3})\s*(?<count>arbetsdagar|arbetsdag|working\s+days?|dagar|dag|days?)?(?:\s+(?:före|innan|before)(?:\s+(?:sammanträdet|the\s+meeting))?)?(?<tail>\s[^\d]*)?$/iu;

/**
 * A preparation plan as it is written, a row a line: "utkast 26", "utskick 5 arbetsdagar", "MBL 18
 * arbetsdagar ansvarig klarmarkeras". The order is the days', five working days counted as a week.
 */
export function readPlan(text: string): ReadPlan {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const plan: PlanRow[] = [];
  for (const line of lines) {
    const row = rowIn(line);
    if (row === null) return { ok: false, why: 'unclear', line };
    if (row.milestone.length > LONGEST_MILESTONE_NAME)
      return { ok: false, why: 'long-name', line: row.milestone };
    if (plan.some(({ milestone }) => folded(milestone) === folded(row.milestone)))
      return { ok: false, why: 'twice', line };
    plan.push(row);
  }
  if (plan.length === 0) return { ok: false, why: 'empty', line: '' };
  const [over] = lines.slice(MOST_MILESTONES);
  if (over !== undefined) return { ok: false, why: 'too-many', line: over };
  return { ok: true, plan: plan.toSorted((one, other) => calendarDays(other) - calendarDays(one)) };
}

function calendarDays({ daysBefore, count }: PlanRow): number {
  return count === 'working' ? (daysBefore * 7) / 5 : daysBefore;
}

function rowIn(line: string): PlanRow | null {
  const { name = '', days = '', count = '', tail = '' } = LINE.exec(line)?.groups ?? {};
  const rest = readOwnerAndMeeting(folded(tail.replaceAll(',', ' ')));
  if (name === '' || name.includes('|') || rest === null) return null;
  return {
    ...kindOf(knownMilestone(name) ?? name.replaceAll(/\s+/gu, ' '), rest),
    daysBefore: Number(days),
    count: /^(?:arbets|working)/iu.test(count) ? 'working' : 'calendar',
  };
}

/** Owner and meeting, in any order and each once; null where words are left that are neither. */
function readOwnerAndMeeting(words: string, found: OwnerAndMeeting = {}): OwnerAndMeeting | null {
  if (words === '') return found;
  for (const [meant, phrases] of IN_WORDS)
    for (const phrase of phrases) {
      if (words !== phrase && !words.startsWith(`${phrase} `)) continue;
      const isTwice = Object.keys(meant).some((what) => what in found);
      return isTwice
        ? null
        : readOwnerAndMeeting(words.slice(phrase.length).trim(), { ...found, ...meant });
    }
  return null;
}
