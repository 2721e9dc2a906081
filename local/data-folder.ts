import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** The data folder cannot be used now. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** How long to wait for a process that is just stopping, in milliseconds. */
const patienceMs = 10_000;
const lookMs = 100;

/**
 * Creates the folder if needed and locks it for this process. The lock ends with the process, in whatever way it
 * ends. Returns the function that unlocks the folder.
 * @throws {DataFolderError} when another process has locked it
 */
export async function lockFolder(folder: string, patience = patienceMs): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'lock.db'));
  const until = performance.now() + patience;
  while (!tryLock(lock)) {
    if (performance.now() > until) {
      lock.close();
      throw new DataFolderError(
        `Another Dateline uses the folder ${folder}. Stop it first, or choose another folder.`,
      );
    }
    await sleep(lookMs);
  }
  return () => lock.close();
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) return false;
    throw error;
  }
}
