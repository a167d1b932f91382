import type { RetryPolicy } from './contract.js';
import { ApiError, facts } from './errors.js';

/** Whether, when and how often to retry a call that failed with an error. */
export interface RetryAdvice {
  readonly retryable: boolean;
  /** How long the server asks to wait, in milliseconds. */
  readonly serverDelay: number | undefined;
  readonly policy: RetryPolicy;
  /**
   * The delay before the next attempt in milliseconds, or nothing if there is to be none.
   *
   * @param attempt the number of the attempt that failed, the first being 1
   * @param elapsed the milliseconds since the first attempt began
   * @param random a number from 0 (inclusive) to 1 (exclusive)
   */
  delayAfter(attempt: number, elapsed: number, random: number): number | undefined;
}

/** Bounds the retries of all calls that share it, so that a service in trouble is not hammered. */
export interface RetryBudget {
  /** Takes what a retry costs; false if there is not enough left. */
  take(): boolean;
  /** Gives a little back for a call that succeeded. */
  giveBack(): void;
}

/** How calls are retried. */
export interface RetryOptions {
  /** Ends the wait and all attempts; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether the call can be made twice without harm, by its method or by an idempotency key. One that cannot is retried
   * only if the API itself says that the error is retryable. False by default.
   */
  readonly idempotent?: boolean | undefined;
  readonly budget?: RetryBudget | undefined;
  /** Called before each wait. */
  readonly onRetry?: ((error: ApiError, attempt: number, delay: number) => void) | undefined;
  /** Where chance comes from, for tests. */
  readonly random?: (() => number) | undefined;
}

/** The policy where a contract says nothing. */
const DEFAULT: RetryPolicy = { initial: 500, multiplier: 2, max: 8_000, attempts: 3, jitter: 'full' };
const JITTER = { none: [1, 0], equal: [0.5, 0.5], full: [0, 1] } as const;
const MAX_EXPONENT = 62;
/** Timers take no more. */
const MAX_TIMER = 2 ** 31 - 1;

/** What the contract, the body and the headers say about retrying, as one. */
export function retryAdvice(error: ApiError): RetryAdvice {
  const { retryable, invited, retryAfter, status, retryPolicy: policy = DEFAULT } = facts(error);
  // What nobody calls retryable is not, but for a 429 or 503 in which the server names a time (RFC 9110, 10.2.3).
  const may = retryable ?? (invited === true && (status === 429 || status === 503));
  return {
    retryable: may,
    serverDelay: retryAfter,
    policy,
    delayAfter(attempt, elapsed, random) {
      if (!may || attempt >= policy.attempts) {
        return undefined;
      }
      const delay = retryAfter === undefined ? backoff(policy, attempt, random) : Math.min(retryAfter, policy.max);
      return policy.budget === undefined || elapsed + delay <= policy.budget ? delay : undefined;
    },
  };
}

function backoff({ delays = [], initial, multiplier, max, jitter }: RetryPolicy, attempt: number, random: number): number {
  const grown = Math.min(max, Math.floor(initial * multiplier ** Math.min(attempt - 1, MAX_EXPONENT)));
  const [least, range] = JITTER[jitter];
  return Math.round((delays[Math.min(attempt, delays.length) - 1] ?? grown) * (least + range * random));
}

/** Makes a budget: a bucket of tokens, from which each retry takes some. By default enough for 100 retries in a row. */
export function retryBudget(capacity = 500, cost = 5): RetryBudget {
  let tokens = capacity;
  return {
    take() {
      const enough = tokens >= cost;
      tokens -= enough ? cost : 0;
      return enough;
    },
    giveBack() {
      tokens = Math.min(capacity, tokens + 1);
    },
  };
}

/**
 * Makes a call, and makes it again as the contract and the response advise. Only an {@link ApiError} is retried.
 *
 * @param call makes one attempt; it is given the number of the attempt, the first being 1
 * @param options how it is retried
 * @returns what the first attempt that succeeds gives; rejects with what the last one fails with
 */
export async function retry<T>(call: (attempt: number) => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { signal, idempotent = false, budget, onRetry, random = Math.random } = options;
  const start = performance.now();
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      const result = await call(attempt);
      budget?.giveBack();
      return result;
    } catch (error) {
      const may = error instanceof ApiError && (idempotent || error.retryable === true) && !signal?.aborted;
      const delay = may ? retryAdvice(error).delayAfter(attempt, performance.now() - start, random()) : undefined;
      if (delay === undefined || budget?.take() === false) {
        throw error;
      }
      onRetry?.(error as ApiError, attempt, delay);
      await wait(delay, signal);
    }
  }
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, Math.min(ms, MAX_TIMER));
    signal?.addEventListener('abort', abort, { once: true });
  });
}
