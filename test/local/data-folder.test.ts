import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderError, lockFolder } from '../../local/data-folder.ts';

describe('lockFolder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('locks a folder for one process at a time, until it is unlocked', async () => {
    const unlock = await lockFolder(join(folder, 'made/for/it'));

    await expect(lockFolder(join(folder, 'made/for/it'), 0)).rejects.toThrow(DataFolderError);

    unlock();
    (await lockFolder(join(folder, 'made/for/it'), 0))();
  });

  it('waits while the process before is being stopped', async () => {
    const unlock = await lockFolder(folder);

    const waiting = lockFolder(folder, 10_000);
    unlock();

    (await waiting)();
  });
});
