import { answersIn } from '../../kit/fields/answers.ts';

/** The papers that a supplement rests on, as they were given, a line each. */
export function readBasis(values: unknown): readonly string[] {
  const lines = answersIn(values).text('basis').split('\n');
  return lines.map((each) => each.trim()).filter((each) => each !== '');
}
