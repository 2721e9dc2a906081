import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** The data folder cannot be used now. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** How long one that is just being stopped is waited for, in milliseconds. */
const patienceMs = 10_000;
const lookMs = 100;

/**
 * Makes the folder where it is not there and keeps it for this process alone; the lock ends with the process, however it
 * ends. Gives the function that lets it go.
 * @throws {DataFolderError} when another process keeps it
 */
export async function holdFolder(folder: string, patience = patienceMs): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'lock.db'));
  const until = performance.now() + patience;
  while (!tryLock(lock)) {
    if (performance.now() > until) {
      lock.close();
      throw new DataFolderError(
        `Another Dateline works on ${folder}. Stop it first, or give this one another folder.`,
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
