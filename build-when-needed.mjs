// Run before each start, by Node alone. It says nothing unless something cannot be built: what is
// started afterwards may be piped on.
import { buildWhenNeeded } from './build/build-when-needed.mjs';
import { NotBuilt } from './build/not-built.mjs';

try {
  await buildWhenNeeded();
} catch (error) {
  if (!(error instanceof NotBuilt)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
