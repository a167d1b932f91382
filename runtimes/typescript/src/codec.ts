import type { Contract, ErrorData } from './contract.js';
import { Decoder, headerMap, type HeadersLike } from './decoder.js';
import { type ApiError, Completion, type Facts } from './errors.js';
import { record } from './findings.js';
import { instant } from './times.js';

/** A class of errors that a codec can make. */
export type ErrorConstructor<E extends ApiError = ApiError> = new (facts: Facts, options?: { readonly cause?: unknown }) => E;

/** The classes of a contract's errors. */
export interface ErrorClasses<E extends ApiError> {
  /** The class of all others. */
  readonly root: ErrorConstructor<E>;
  readonly families?: Readonly<Record<string, ErrorConstructor<E>>>;
  readonly errors?: Readonly<Record<string, ErrorConstructor<E>>>;
}

/** What a codec does in another way than by default. */
export interface CodecOptions {
  /** How many bytes of a body are read at most; one mebibyte. */
  readonly bodyLimit?: number;
  /** The present moment, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** What a codec needs of a response of fetch. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: HeadersLike;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
}

const BODY_LIMIT = 1 << 20;

/** Turns responses into errors by one contract. */
export interface Codec<E extends ApiError = ApiError> {
  readonly contract: Contract;
  /**
   * Reads a response that is not a success. It returns the error to throw and never throws itself, whatever the
   * response holds.
   */
  decode(status: number, headers?: HeadersLike, body?: Uint8Array | string | null): E;
  /**
   * Reads a response of fetch, once and up to the body limit. It never rejects: if the body was used or breaks off, the
   * error is what could be read, and the failure is its cause.
   */
  fromResponse(response: ResponseLike): Promise<E>;
  /** Whether a value is an error of the contract. */
  isError(value: unknown): value is E;
  /** The error of what `toJSON` gave, without its stack, cause and response. */
  fromJSON(json: unknown): E;
  /** Makes an error of the contract from the values of its parameters. */
  create(code: string, params?: Readonly<Record<string, unknown>>, init?: ErrorInitData): E;
}

type ErrorInitData = Partial<Omit<Facts, 'code' | 'params' | 'known'>> & { readonly cause?: unknown };

/** Makes a codec. */
export function codec<E extends ApiError>(contract: Contract, classes: ErrorClasses<E>, options: CodecOptions = {}): Codec<E> {
  const { bodyLimit = BODY_LIMIT, now = Date.now } = options;
  // Made when they are first needed: a module that is loaded costs nothing more.
  let ready: { completion: Completion; decoder: Decoder } | undefined;
  const parts = (): NonNullable<typeof ready> => {
    if (ready === undefined) {
      const completion = new Completion(contract);
      ready = { completion, decoder: new Decoder(contract, completion) };
    }
    return ready;
  };

  function make(known: Facts, error: ErrorData | undefined, from: object, cause?: { cause: unknown }): E {
    const { root, families = {}, errors = {} } = classes;
    const own = <T>(map: Readonly<Record<string, T>>, key = ''): T | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);
    const type = own(errors, error?.code) ?? own(families, known.family) ?? root;
    return fromCaller(() => new type(known, cause), from);
  }

  function read(status: number, headers: HeadersLike | undefined, body: Uint8Array | string, cut: boolean, from: object, cause?: { cause: unknown }): E {
    try {
      const [[known, error], ...rest] = parts().decoder.decode(status, headerMap(headers), body, cut, now());
      const others = rest.length === 0 ? undefined : rest.map(([other, declared]) => make(other, declared, from));
      return make(others === undefined ? known : { ...known, others }, error, from, cause);
    } catch (failure) {
      // What fails here is a fault of the contract or of the headers, and must not hide the error.
      const bare = { code: '', status, message: `HTTP ${status}`, known: false, params: record<unknown>() };
      return make({ ...bare, violations: [], extras: bare.params, contractViolations: [] }, undefined, from, { cause: failure });
    }
  }

  const self: Codec<E> = {
    contract,
    decode(status, headers, body) {
      const bytes = body ?? '';
      const cut = bytes.length > bodyLimit;
      return read(status, headers, cut ? (bytes.slice(0, bodyLimit) as string) : bytes, cut, self.decode);
    },
    async fromResponse(response) {
      const { bytes, cut, failure } = await readBody(response, bodyLimit);
      return read(response.status, response.headers, bytes, cut, self.fromResponse, failure);
    },
    isError: (value): value is E => value instanceof classes.root,
    create(code, params = {}, { cause, ...init } = {}) {
      const { completion, decoder } = parts();
      const error = decoder.find(code);
      const status = init.status ?? error?.status ?? 500;
      const family = error ? error.family : decoder.family(undefined, code, status);
      const known = completion.of(error, { ...init, code: error?.code ?? code, status, family, params });
      return make(known, error, self.create, cause === undefined ? undefined : { cause });
    },
    fromJSON(json) {
      const { completion, decoder } = parts();
      const { name: _, retryAfterMs, timestamp, params, ...rest } = Object(json) as Record<string, unknown>;
      const error = decoder.find(String(rest['code']));
      const values = record<unknown>();
      for (const { name, type } of error?.params ?? []) {
        const value = completion.types.fromJson(type, (Object(params) as Record<string, unknown>)[name]);
        if (value !== undefined) {
          values[name] = value;
        }
      }
      const when = typeof timestamp === 'string' ? instant(timestamp) : undefined;
      const known = { message: '', status: 0, code: '', ...rest };
      const others = Array.isArray(rest['others']) ? rest['others'].map((other) => self.fromJSON(other)) : undefined;
      const all = { ...known, params: values, timestamp: when, retryAfter: retryAfterMs as number | undefined, others };
      return make(completion.of(error, all), error, self.fromJSON);
    },
  };
  return self;
}

/** V8's ways to say where a stack begins, and how deep it is. */
const V8 = Error as { captureStackTrace?: (error: Error, from: object) => void; stackTraceLimit?: number };

/** Makes an error whose stack begins where a function was called, as far as the engine can do that. */
function fromCaller<E extends Error>(make: () => E, from: object): E {
  const { captureStackTrace, stackTraceLimit } = V8;
  if (captureStackTrace === undefined || stackTraceLimit === undefined) {
    return make();
  }
  let made: E;
  try {
    // A stack is most of what an error costs; this one would be thrown away.
    V8.stackTraceLimit = 0;
    made = make();
  } finally {
    V8.stackTraceLimit = stackTraceLimit;
  }
  captureStackTrace(made, from);
  return made;
}

/** Reads a body up to a limit, and lets the rest go. */
async function readBody(
  { body, bodyUsed }: ResponseLike,
  limit: number,
): Promise<{ bytes: Uint8Array; cut: boolean; failure?: { cause: unknown } }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let failure: { cause: unknown } | undefined;
  try {
    if (bodyUsed) {
      throw new TypeError('the body was read already');
    }
    const reader = body?.getReader();
    while (reader && size <= limit) {
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      chunks.push(value);
      size += value.length;
    }
    if (size > limit) {
      // Nobody waits for the end of the rest, nor hears of its failure.
      reader?.cancel().catch(() => undefined);
    }
  } catch (cause) {
    failure = { cause };
  }
  const bytes = new Uint8Array(Math.min(size, limit));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at += chunk.length;
  }
  return { bytes, cut: size > limit, ...(failure && { failure }) };
}
