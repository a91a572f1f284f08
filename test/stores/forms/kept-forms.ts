import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `<team>/<kind>/<xx>/<id>.json` */
const RECORD = /^\w+\/([a-z]+)\/\w\w\/(\w+)\.json$/;

/** Where the data folder is that the first Bevaka of a form wrote. */
export function folderOfForm(form: number): string {
  return join('test', 'fixtures', 'folders', `form-${form}`);
}

type File = { readonly kind: string; readonly id: string; readonly text: string };

/** Every record under a data folder, as its file stands there. */
export async function recordsUnder(folder: string): Promise<readonly File[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => RECORD.test(name)).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const [, kind = '', id = ''] = RECORD.exec(name) ?? [];
      return { kind, id, text: await readFile(join(folder, name), 'utf8') };
    }),
  );
}
