import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { ExportSource } from '../../../src/app/ports/export-source.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { theCommittee } from '../../domain/support/run.ts';

/** A path that nothing lies at, in a folder that goes with the test. */
export function aPath(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

/** RUN and the assignments that are given. */
export function aSource(assignments: readonly Assignment[]): ExportSource {
  return {
    exportedAt: '2026-11-25T08:00:00.000Z',
    committees: [theCommittee()],
    async *assignments() {
      yield* assignments;
    },
    nameOf: ({ user }) => Promise.resolve(user === 'U01DIR' ? 'Åsa Öberg' : null),
  };
}

export const RICH: Assignment = anAssignment({
  wording: '=1+1 ska utredas, sade nämnden',
  updates: [
    {
      id: 'UPDATE1',
      by: { team: 'T1', user: 'U01DIR' },
      at: '2026-10-01T08:00:00.000Z',
      signal: 'at-risk',
      text: '@SUM(A1) väntar på underlag',
      message: null,
      deleted: false,
    },
  ],
  drafts: [
    {
      version: 1,
      by: { team: 'T1', user: 'U01DIR' },
      at: '2026-10-02T08:00:00.000Z',
      content: { kind: 'link', url: 'https://region.example/utkast' },
      receivedOn: null,
      late: null,
      message: null,
      review: {
        is: 'changes-requested',
        by: { team: 'T1', user: 'U01DIR' },
        at: '2026-10-03T08:00:00.000Z',
        comment: 'Korta ner',
      },
    },
  ],
});
