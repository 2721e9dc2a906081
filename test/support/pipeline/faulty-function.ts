import { type Call, CallTap, isSideEffect } from '../call-tap.ts';

/**
 * Faults of a function at one of its side effects. `killed …`: the function stops for good, before the request leaves
 * or after the service did the work. `refused`: the request fails before it reaches the service. `answer lost`: the
 * service does the work, and the caller gets an error. After the last two, the function continues.
 */
export const faultKinds = ['killed before', 'killed after', 'refused', 'answer lost'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A fault at the n-th side effect (from 1) that a function has. */
export interface Fault {
  readonly nth: number;
  readonly kind: FaultKind;
}

/** A fault that happened, and the call that it happened to. */
export interface Strike extends Fault {
  readonly call: Call;
}

/** Does the service's part of a call. `go` makes the real call, for services that exist. */
export type Service = (call: Call, go: () => Promise<unknown>) => Promise<unknown>;

type Client = ConstructorParameters<typeof CallTap>[0];

class KilledError extends Error {
  override readonly name = 'KilledError';
}

/** Comes between a function's clients and its services, and makes the faults happen. */
export class FaultyFunction {
  readonly strikes: Strike[] = [];
  readonly #faults: readonly Fault[];
  readonly #underWay = new Set<Promise<unknown>>();
  #effects = 0;
  #dead = false;

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  /** Sends the client's calls to `service`, which is the real service by default. */
  tap(client: Client, service: Service = (_, go) => go()): void {
    new CallTap(client).intercept = (call, go) => this.#pass(call, () => service(call, go));
  }

  /** Runs one invocation. Returns undefined if it was killed. Requests that already left still arrive. */
  async invoke<T>(invocation: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await invocation();
      return this.#dead ? undefined : result;
    } catch (error) {
      if (!this.#dead) throw error;
      return undefined;
    } finally {
      await Promise.allSettled(this.#underWay);
      this.#dead = false;
    }
  }

  async #pass(call: Call, serve: () => Promise<unknown>): Promise<unknown> {
    if (this.#dead) throw new KilledError();
    const effect = () => {
      const serving = serve();
      this.#underWay.add(serving);
      return serving.finally(() => this.#underWay.delete(serving));
    };
    if (!isSideEffect(call)) return effect();
    this.#effects += 1;
    const fault = this.#faults.find(({ nth }) => nth === this.#effects);
    if (fault === undefined) return effect();
    this.strikes.push({ ...fault, call });
    switch (fault.kind) {
      case 'killed before':
        this.#dead = true;
        throw new KilledError();
      case 'killed after':
        await effect();
        this.#dead = true;
        throw new KilledError();
      case 'refused':
        throw new Error('connect ECONNREFUSED');
      case 'answer lost':
        await effect();
        throw new Error('socket hang up');
    }
  }
}
