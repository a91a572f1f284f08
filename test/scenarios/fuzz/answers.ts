import { createServer } from 'node:http';

/** Where Slack takes an answer that comes after the acknowledgement. */
export type Answers = {
  /** What the address of each begins with. */
  readonly at: string;
  readonly given: ReadonlySet<string>;
  stop(): void;
};

export async function takeAnswers(): Promise<Answers> {
  const given = new Set<string>();
  const server = createServer((request, response) => {
    given.add(request.url?.slice(1) ?? '');
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return {
    at: `http://127.0.0.1:${address.port}/`,
    given,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
