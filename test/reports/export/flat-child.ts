import { exportTo } from '../../../src/reports/export/export-to.ts';
import { theCommittee } from '../../domain/support/run.ts';
import { anAssignment } from '../../contracts/samples.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';

// Run alone, so that what is measured is the export's own: `flat-child.ts FORMAT COUNT PATH`.
const [format, count = '0', path = ''] = process.argv.slice(2);
if (format !== 'json' && format !== 'csv' && format !== 'xlsx') throw new Error('which format?');

/** Each is made when it is asked for, and has a history as after a year. */
function one(at: number): Assignment {
  const words = `Uppdrag ${at}, ${'med ord '.repeat(40)}`;
  const entry = { at: '2026-10-01T08:00:00.000Z', actor: null, actedAs: null, actedFor: null };
  const history = Array.from({ length: 10 }, (_, step) => ({
    ...entry,
    id: `H${at}x${step}`,
    source: 'clock' as const,
    what: 'edited' as const,
    from: { deliverable: words },
    to: null,
  }));
  return anAssignment({ id: `A${at}`, number: at, label: `RUN-${at}`, wording: words, history });
}

let peak = 0;
async function* many(): AsyncGenerator<Assignment> {
  for (let at = 1; at <= Number(count); at += 1) {
    yield one(at);
    if (at % 200 !== 0) continue;
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + arrayBuffers);
  }
}

const source = {
  exportedAt: '2026-11-25T08:00:00.000Z',
  committees: [theCommittee()],
  assignments: many,
  nameOf: () => Promise.resolve(null),
};
await exportTo(source, path, format);
process.stdout.write(String(peak));
