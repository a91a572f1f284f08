import { fileURLToPath } from 'node:url';

import { startSandbox, type Sandbox, type SandboxOptions } from '@bevaka/slack-sandbox';

export const MANIFEST = fileURLToPath(new URL('./manifest.yml', import.meta.url));

/** A sandbox for one test, in memory; stopped when the test is over, also when it fails. */
export async function withSandbox(
  options: Partial<SandboxOptions>,
  use: (sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  const sandbox = await startSandbox({ port: 0, manifest: MANIFEST, folder: null, ...options });
  try {
    await use(sandbox);
  } finally {
    await sandbox.stop();
  }
}

/** Waits until something is so, looking again whenever the sandbox changes. */
export async function until(sandbox: Sandbox, isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const stop = sandbox.onChange(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}
