import { createServer } from 'node:net';

import type { Config } from '../running/config-type.ts';

const HERE = '127.0.0.1';

/**
 * The configuration with an address where calendars are given, on this machine alone where none is
 * set: whoever tries `kalender` in the sandbox shall see what it gives.
 */
export async function withCalendars(config: Config): Promise<Config> {
  const { http } = config;
  if (http !== null && http.publicUrl !== null) return config;
  const port = http?.port ?? (await freePort());
  const publicUrl = `http://${HERE}:${port}`;
  return {
    ...config,
    http: http === null ? { port, publicUrl, host: HERE } : { ...http, publicUrl },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, HERE, () => {
        const address = server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        server.close(() => resolve(port));
      });
  });
}
