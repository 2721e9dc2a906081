import { randomUUID } from 'node:crypto';
import type { Credentials } from '../functions/environment.ts';
import type { Role } from '../template/roles.ts';

/** Who calls the gateway: a function, by the credentials in its environment, with its role. */
export interface Caller {
  readonly functionName: string;
  readonly role: Role;
}

/** Hands out credentials, and knows whose they are. */
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
