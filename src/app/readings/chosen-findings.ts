import { isMaybe } from '../../domain/reading/read-to-confirm.ts';
import type { StoredReading } from '../ports/stored-reading.ts';

type Chosen = Pick<StoredReading, 'findings' | 'chosen' | 'leftOut'>;

/** The numbers, from 0, of what is to be confirmed: what is surely an assignment, and what was chosen. */
export function toConfirm({ findings, chosen }: Chosen): readonly number[] {
  return numbersOf(findings).filter((at) => !isMaybeAt(findings, at) || chosen.includes(at));
}

/** The numbers of what is only maybe an assignment and nobody took, the likeliest first. */
export function maybesLeft({ findings, chosen }: Chosen): readonly number[] {
  return numbersOf(findings).filter((at) => isMaybeAt(findings, at) && !chosen.includes(at));
}

function numbersOf(findings: Chosen['findings']): readonly number[] {
  return findings.map((_, at) => at);
}

function isMaybeAt(findings: Chosen['findings'], at: number): boolean {
  const finding = findings[at];
  return finding !== undefined && isMaybe(finding);
}
