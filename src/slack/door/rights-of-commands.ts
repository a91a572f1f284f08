import type { Action } from '../../domain/rights/permissions.ts';

/**
 * What somebody must be allowed to do for a command about one assignment to do something: one of
 * these is enough. It is asked before the command is offered, for nobody should press what is
 * refused; the use case asks again.
 */
const RIGHTS: ReadonlyMap<string, readonly Action[]> = new Map([
  ['accept', ['accept']],
  ['approve', ['approve', 'outcome']],
  ['hand-to-diary', ['hand-to-diary']],
  ['dossier', ['dossier']],
  ['delegate', ['delegate']],
  ['take-back', ['take-back']],
  ['contributor', ['set-contributors']],
  ['remind', ['remind']],
  ['edit', ['edit']],
  ['correct', ['correct']],
  ['void', ['void']],
  ['secrecy', ['mark-secret']],
  ['lift-secrecy', ['mark-secret']],
  ['hold', ['hold']],
  ['lift-hold', ['hold']],
  ['report', ['report']],
  ['close', ['close']],
  ['confirm', ['confirm']],
  ['outcome', ['outcome']],
  ['extend', ['extend', 'ask-extension']],
  ['supplement', ['register']],
]);

/** None where everybody who reads the assignment may say the command. */
export function rightsOf(command: string): readonly Action[] {
  return RIGHTS.get(command) ?? [];
}
