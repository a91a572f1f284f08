import { describe, expect, it } from 'vitest';

import type { Sight } from '../../src/app/ports/search.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { EmbeddedSearch, type Source } from '../../src/search/embedded-search.ts';
import { searched } from '../contracts/search.ts';
import { anAssignment, DIRECTOR, TEAM } from '../contracts/samples.ts';
import { heardLog } from '../stores/support/heard-log.ts';

const HERE = new Set(['RUNCOMMITTEE']);
const SIGHT: Sight = { team: TEAM, committees: HERE, drafts: HERE, own: new Set() };

function withFile(path: string, facts: Partial<Assignment> = {}): Assignment {
  const content = { kind: 'file', name: 'x', size: 1, sha256: 'a', path, slackFile: 'F' } as const;
  const draft = { version: 1, by: DIRECTOR, at: '2026-10-01T08:00:00.000Z', content } as const;
  const rest = {
    receivedOn: null,
    late: null,
    message: null,
    review: { is: 'submitted' },
  } as const;
  return anAssignment({ version: 1, drafts: [{ ...draft, ...rest }], ...facts });
}

function source(facts: Partial<Source> = {}): Source {
  return {
    after: () => Promise.resolve([]),
    find: () => Promise.resolve(null),
    textOf: () => Promise.resolve(null),
    stop: new AbortController().signal,
    ...facts,
  };
}

function ignored(): void {}

describe('the index, while it is built', () => {
  it('says that it is not whole, with what there is so far', async () => {
    const search = new EmbeddedSearch(heardLog());
    let goOn: (page: readonly Assignment[]) => void = ignored;
    const waits = new Promise<readonly Assignment[]>((resolve) => (goOn = resolve));
    const built = search.build(source({ after: () => waits }));
    search.written(anAssignment({ version: 1 }));

    const before = await search.find(SIGHT, searched('mål'));
    goOn([]);
    await built;

    expect(before).toEqual({ ids: ['ASSIGNMENT1'], count: 1, readiness: 'building' });
    expect((await search.find(SIGHT, searched('mål'))).readiness).toBe('whole');
  });

  it('keeps what was written meanwhile, which is newer than what was read', async () => {
    const search = new EmbeddedSearch(heardLog());
    const old = anAssignment({ version: 1, deliverable: 'badhus' });
    search.written({ ...old, version: 2, deliverable: 'simhall' });
    const pages = [[old], []];

    await search.build(
      source({
        after: () => {
          search.written({ ...old, version: 2, deliverable: 'simhall' });
          return Promise.resolve(pages.shift() ?? []);
        },
      }),
    );

    expect((await search.find(SIGHT, searched('badhus'))).ids).toEqual([]);
    expect((await search.find(SIGHT, searched('simhall'))).ids).toEqual(['ASSIGNMENT1']);
  });

  it('goes on saying that it is not whole where what is stored cannot be read', async () => {
    const log = heardLog();
    const search = new EmbeddedSearch(log);

    await search.build(source({ after: () => Promise.reject(new Error('EIO')) }));

    expect((await search.find(SIGHT, searched('mål'))).readiness).toBe('building');
  });

  it('can be built anew at will', async () => {
    const search = new EmbeddedSearch(heardLog());
    await search.build(source());
    search.written(anAssignment({ version: 1 }));

    await search.build(source());

    expect((await search.find(SIGHT, searched('mål'))).ids).toEqual([]);
  });
});

describe('the text of drafts', () => {
  it('is found when it has been read, and no more when the draft is gone', async () => {
    const search = new EmbeddedSearch(heardLog());
    let stored = withFile('T/files/aa/a');
    await search.build(
      source({
        find: () => Promise.resolve(stored),
        textOf: () => Promise.resolve('badhuset rivs'),
      }),
    );
    search.written(stored);
    await search.over();
    expect((await search.find(SIGHT, searched('badhus'))).ids).toEqual(['ASSIGNMENT1']);

    stored = { ...stored, version: 2, drafts: [] };
    search.written(stored);

    expect((await search.find(SIGHT, searched('badhus'))).ids).toEqual([]);
  });

  it('stays found when something else changes', async () => {
    const search = new EmbeddedSearch(heardLog());
    let stored = withFile('T/files/aa/a');
    await search.build(
      source({ find: () => Promise.resolve(stored), textOf: () => Promise.resolve('badhuset') }),
    );
    search.written(stored);
    await search.over();

    stored = { ...stored, version: 2, deliverable: 'simhall' };
    search.written(stored);
    await search.over();

    expect((await search.find(SIGHT, searched('simhall badhus'))).ids).toEqual(['ASSIGNMENT1']);
  });

  it('is not the old one’s where another came while it was read', async () => {
    const search = new EmbeddedSearch(heardLog());
    let stored = withFile('old');
    await search.build(
      source({
        find: () => Promise.resolve(stored),
        textOf: (path) => {
          if (path === 'old') {
            stored = withFile('new', { version: 2 });
            search.written(stored);
          }
          return Promise.resolve(path === 'old' ? 'badhuset' : 'simhallen');
        },
      }),
    );
    search.written(stored);
    await search.over();

    expect((await search.find(SIGHT, searched('badhus'))).ids).toEqual([]);
    expect((await search.find(SIGHT, searched('simhall'))).ids).toEqual(['ASSIGNMENT1']);
  });
});
