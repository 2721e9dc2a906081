import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderError, lockFolder } from '../../local/data-folder.ts';

describe('a data folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is one Dateline’s at a time, and free again when that lets it go', async () => {
    const unlock = await lockFolder(join(folder, 'made/for/it'));

    await expect(lockFolder(join(folder, 'made/for/it'), 0)).rejects.toThrow(DataFolderError);

    unlock();
    (await lockFolder(join(folder, 'made/for/it'), 0))();
  });

  it('is waited for while the one before is being stopped', async () => {
    const unlock = await lockFolder(folder);

    const waiting = lockFolder(folder, 10_000);
    unlock();

    (await waiting)();
  });
});
