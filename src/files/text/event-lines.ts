import type { FileEvent } from '../../app/ports/files.ts';

/** A file without events is still a calendar, so the lines have a head. */
const HEAD = 'DTSTART\tSTATUS\tSUMMARY';

/** A calendar's events as the reader's thread gives them: a line each, with tabs between. */
export function eventLines(events: readonly FileEvent[]): string {
  const lines = events.map(({ start, isCancelled, title }) =>
    [start, isCancelled ? 'CANCELLED' : 'CONFIRMED', title.replaceAll(/\s+/gu, ' ')].join('\t'),
  );
  return [HEAD, ...lines].join('\n');
}

export function eventsIn(text: string): readonly FileEvent[] {
  return text
    .split('\n')
    .slice(1)
    .map((line) => {
      const [start = '', status, title = ''] = line.split('\t');
      return { start, isCancelled: status === 'CANCELLED', title };
    });
}
