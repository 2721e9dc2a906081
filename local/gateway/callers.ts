import { randomUUID } from 'node:crypto';
import type { Credentials } from '../functions/environment.ts';
import type { Role } from '../template/roles.ts';

/** A function that calls the gateway, known by the credentials in its environment, with its role. */
export interface Caller {
  readonly functionName: string;
  readonly role: Role;
}

/** Gives out credentials, and finds their owners. */
export class Callers {
  readonly #byKey = new Map<string, Caller>();

  admit(caller: Caller): Credentials {
    const accessKeyId = `LOCAL${randomUUID().replaceAll('-', '').toUpperCase()}`;
    this.#byKey.set(accessKeyId, caller);
    return { accessKeyId, secretAccessKey: randomUUID() };
  }

  find(accessKeyId: string): Caller | undefined {
    return this.#byKey.get(accessKeyId);
  }
}
