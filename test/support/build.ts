import { execFileSync } from 'node:child_process';

/** Before all tests: they start the sandbox, and processes of Bevaka, as people get them. */
export default function build(): void {
  execFileSync(process.execPath, ['build-when-needed.mjs'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
