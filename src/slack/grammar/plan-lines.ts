import type { MilestoneName, PlanStep } from '../../domain/plan.ts';
import { folded } from './typed-text.ts';

const NAMES: readonly (readonly [MilestoneName, readonly string[]])[] = [
  ['draft', ['utkast', 'draft', 'tjänsteskrivelse']],
  ['presidium', ['presidium', 'presidiet']],
  ['executive-committee', ['arbetsutskott', 'arbetsutskottet', 'au', 'executive committee']],
  ['final-papers', ['slutliga handlingar', 'slutlig', 'final papers', 'handlingar']],
  ['dispatch', ['utskick', 'kallelse', 'dispatch']],
];
const LINE =
  /^(?<name>[\p{L} ]+?)\s*:?\s*(?<days>\d{1,3})\s*(?<count>arbetsdagar|arbetsdag|working\s+days?|dagar|dag|days?)?(?:\s+(?:före|innan|before))?$/iu;

/**
 * A preparation plan as it is written, a step a line: "utkast 26", "utskick 5 arbetsdagar". Null
 * where a line is none, or a step is given twice. The order is the days'.
 */
export function readPlan(text: string): readonly PlanStep[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const steps = lines.flatMap((line) => stepIn(line.trim()) ?? []);
  const names = new Set(steps.map(({ milestone }) => milestone));
  if (steps.length === 0 || steps.length !== lines.length || names.size !== steps.length)
    return null;
  return steps.toSorted((one, other) => other.daysBefore - one.daysBefore);
}

function stepIn(line: string): PlanStep | null {
  const { name = '', days = '', count = '' } = LINE.exec(line)?.groups ?? {};
  const said = folded(name.trim());
  const milestone = NAMES.find(([, words]) => words.includes(said))?.[0];
  if (milestone === undefined) return null;
  return {
    milestone,
    daysBefore: Number(days),
    count: /^(?:arbets|working)/iu.test(count) ? 'working' : 'calendar',
  };
}
