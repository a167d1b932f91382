import type { Binding, Contract, ErrorData, FamilyData, ParameterData, RetryPolicy } from './contract.js';
import type { ContractViolation } from './findings.js';
import { record } from './findings.js';
import { Formats } from './formats.js';
import type { FieldViolation } from './reading.js';
import { Template } from './templates.js';
import { bounded, isoInstant, Span } from './times.js';
import { Types } from './types.js';

/** All that is known of one occurrence of an error. */
export interface Facts {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** Whether the contract has the error. */
  readonly known: boolean;
  readonly family?: string | undefined;
  /** The values of the error's parameters, by their names in the contract. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly requestId?: string | undefined;
  readonly timestamp?: Date | undefined;
  readonly operation?: string | undefined;
  readonly suggestion?: string | undefined;
  readonly documentation?: string | undefined;
  readonly retryable?: boolean | undefined;
  /** How long to wait before the next attempt, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** Whether the response itself says how long to wait. */
  readonly invited?: boolean | undefined;
  readonly retryPolicy?: RetryPolicy | undefined;
  readonly violations: readonly FieldViolation[];
  /** The further errors that the same response tells of. */
  readonly others?: readonly ApiError[] | undefined;
  readonly extras: Readonly<Record<string, unknown>>;
  readonly contractViolations: readonly ContractViolation[];
  readonly response?: ReceivedResponse | undefined;
}

/** The response that an error was read from, as far as it was kept. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What may be said of an error that a program makes itself. */
export interface ErrorInit {
  readonly message?: string;
  readonly status?: number;
  readonly cause?: unknown;
  readonly requestId?: string;
  readonly timestamp?: Date;
  readonly operation?: string;
  readonly suggestion?: string;
  readonly documentation?: string;
  readonly retryable?: boolean;
  /** In milliseconds. */
  readonly retryAfter?: number;
  readonly violations?: readonly FieldViolation[];
  /** The further errors that the same response tells of. */
  readonly others?: readonly ApiError[];
}

const FACTS: unique symbol = Symbol.for('errorcontract.facts') as never;
const BRAND = 'errorcontract:';

/**
 * An error of an API. Generated packages have a subclass for each error and each family; an error that the contract
 * does not have is of its family's class, or of the package's root class.
 *
 * `instanceof` also holds between two copies of one package.
 */
export class ApiError extends Error {
  /** The code; empty if unknown. */
  declare readonly code: string;
  /** The HTTP status. */
  declare readonly status: number;
  /** The ID of the request, if it is known. */
  declare readonly requestId: string | undefined;
  /** The error's parameters, by their names in the contract; those that are sensitive are not enumerable. */
  declare readonly params: Readonly<Record<string, unknown>>;
  /** How long to wait before the next attempt, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /** Whether the contract has the error. */
  declare readonly known: boolean;

  constructor(facts: Facts, options?: { readonly cause?: unknown }) {
    super(facts.message, options !== undefined && 'cause' in options ? { cause: options.cause } : undefined);
    this.code = facts.code;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.params = facts.params;
    this.retryAfterMs = facts.retryAfter;
    this.known = facts.known;
    Object.defineProperty(this, FACTS, { value: facts });
  }

  static {
    this.prototype.name = 'ApiError';
    brand(this, 'ApiError');
  }

  /** Holds for errors of this class, of whichever copy of the package; for classes of your own as usual. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const own = Object.hasOwn(this, BRAND) ? (this as unknown as Record<string, symbol>)[BRAND] : undefined;
    return own === undefined
      ? Function.prototype[Symbol.hasInstance].call(this, value)
      : typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[own] === true;
  }

  /** The family in the contract, if the error belongs to one. */
  get family(): string | undefined {
    return facts(this).family;
  }

  /** What to do about it, in one line. */
  get suggestion(): string | undefined {
    return facts(this).suggestion;
  }

  /** The URL of the error's page. */
  get documentation(): string | undefined {
    return facts(this).documentation;
  }

  /** Whether another attempt may succeed; undefined if neither the response nor the contract says. */
  get retryable(): boolean | undefined {
    return facts(this).retryable;
  }

  /** How long to wait before the next attempt, in seconds. */
  get retryAfter(): number | undefined {
    return this.retryAfterMs === undefined ? undefined : this.retryAfterMs / 1000;
  }

  /** The operation that failed, if it is known. */
  get operation(): string | undefined {
    return facts(this).operation;
  }

  /** When it happened, if it is known. */
  get timestamp(): Date | undefined {
    return facts(this).timestamp;
  }

  /** What is wrong with the request, one by one. */
  get violations(): readonly FieldViolation[] {
    return facts(this).violations;
  }

  /** The further errors that the same response tells of, in order, each of its own class. */
  get others(): readonly ApiError[] {
    return facts(this).others ?? NONE;
  }

  /** What the contract does not name, and values of another type than declared, by JSON Pointer (RFC 6901). */
  get extras(): Readonly<Record<string, unknown>> {
    return facts(this).extras;
  }

  /** How the response differs from its contract. */
  get contractViolations(): readonly ContractViolation[] {
    return facts(this).contractViolations;
  }

  /** The response that the error was read from. */
  get response(): ReceivedResponse | undefined {
    return facts(this).response;
  }

  /**
   * The error as plain data, for logs and for what cannot carry classes, such as `structuredClone` and `postMessage`.
   * Neither the stack, the cause and the response nor sensitive parameters are in it.
   */
  toJSON(): Record<string, unknown> {
    const { response: _, retryPolicy: __, invited: ___, retryAfter, timestamp, ...rest } = facts(this);
    return {
      name: this.name,
      ...rest,
      params: toJson(this.params),
      extras: toJson(this.extras),
      violations: toJson(rest.violations),
      others: rest.others?.map((other) => other.toJSON()),
      timestamp: timestamp && isoInstant(timestamp),
      retryAfterMs: retryAfter,
    };
  }
}

/** All that is known of an error. */
export function facts(error: ApiError): Facts {
  return (error as unknown as Record<symbol, Facts>)[FACTS]!;
}

function brand(type: object, id: string): void {
  const symbol = Symbol.for(BRAND + id);
  Object.defineProperty(type, BRAND, { value: symbol });
  Object.defineProperty((type as { prototype: object }).prototype, symbol, { value: true });
}

/** Values as JSON has them: a bigint is a string, a moment in the form of RFC 3339. */
function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') {
    return String(value);
  }
  if (Array.isArray(value)) {
    return value.map(toJson);
  }
  if (value instanceof Date) {
    return isoInstant(value);
  }
  if (value !== null && typeof value === 'object' && !('toJSON' in value)) {
    const copy = record<unknown>();
    Object.keys(value).forEach((key) => (copy[key] = toJson((value as Record<string, unknown>)[key])));
    return copy;
  }
  return value;
}

const templates = new WeakMap<object, Template>();

/** The template of an error's message, or of a suggestion; read once. */
export function template(of: { readonly message: string } | { readonly text: string }): Template {
  let known = templates.get(of);
  if (known === undefined) {
    known = new Template('message' in of ? of.message : of.text);
    templates.set(of, known);
  }
  return known;
}

/** What an occurrence says itself. */
export type GivenFacts = Partial<Facts> & Pick<Facts, 'code' | 'status' | 'params'>;
/** What a parameter can be another name of. */
type Own = { -readonly [key in 'requestId' | 'operation' | 'retryable' | 'retryAfter']: Facts[key] } & {
  params: Readonly<Record<string, unknown>>;
};

const NONE: readonly never[] = [];
const NOTHING = Object.freeze(record<never>());

/** What a contract says of an occurrence besides what the occurrence itself says. */
export class Completion {
  readonly types: Types;
  private readonly families: ReadonlyMap<string, FamilyData>;

  constructor(private readonly contract: Contract) {
    this.types = new Types(contract.types);
    this.families = new Map(contract.families.map((family) => [family.id, family]));
  }

  family(id: string | undefined): FamilyData | undefined {
    return id === undefined ? undefined : this.families.get(id);
  }

  /**
   * Completes the facts of an occurrence: parameters that are another name of a value, the suggestion, and what the
   * contract says where the occurrence says nothing.
   */
  of(error: ErrorData | undefined, given: GivenFacts): Facts {
    const { requestId, operation, retryable, retryAfter: delay } = given;
    const own: Own = { params: given.params, requestId, operation, retryable, retryAfter: delay };
    for (const parameter of error?.params ?? NONE) {
      if (parameter.binds !== undefined) {
        this.unite(parameter, parameter.binds, own);
      }
      if (parameter.sensitive && own.params[parameter.name] !== undefined) {
        own.params = Object.assign(record<unknown>(), own.params);
        Object.defineProperty(own.params, parameter.name, { enumerable: false });
      }
    }
    const family = this.family(given.family);
    const declared = error ?? family;
    const { params, retryAfter } = own;
    return {
      code: given.code,
      status: given.status,
      message: given.message ?? (error ? this.format(template(error), error, params) : `HTTP ${given.status}`),
      known: error !== undefined,
      family: given.family,
      params,
      requestId: own.requestId,
      timestamp: given.timestamp,
      operation: own.operation,
      suggestion: given.suggestion ?? (error && this.suggestion(error, params)),
      documentation: given.documentation ?? error?.documentation,
      retryable: own.retryable ?? declared?.retryable,
      retryAfter: retryAfter ?? declared?.retryAfter,
      invited: retryAfter !== undefined,
      retryPolicy:
        this.contract.retryPolicies[error?.retryPolicy ?? family?.retryPolicy ?? this.contract.retryPolicy],
      violations: given.violations ?? NONE,
      others: given.others,
      extras: given.extras ?? NOTHING,
      contractViolations: given.contractViolations ?? NONE,
      response: given.response,
    };
  }

  /** Fills a template in with the parameters of an error. */
  format(template: Template, error: ErrorData, params: Readonly<Record<string, unknown>>): string {
    return template.names.length === 0
      ? template.literals[0]!
      : template.format((name) => this.shown(error, params, name));
  }

  /** The value of a parameter as messages show it. */
  private shown(error: ErrorData, params: Readonly<Record<string, unknown>>, name: string): unknown {
    const parameter = error.params?.find((each) => each.name === name);
    return parameter && this.types.shown(parameter.type, params[name]);
  }

  /** The first variant of an error's suggestion that fits. */
  private suggestion(error: ErrorData, params: Readonly<Record<string, unknown>>): string | undefined {
    for (const variant of error.suggestions ?? []) {
      const { when } = variant;
      const read = template(variant);
      const applies = when === undefined || Object.keys(when).every((name) => String(params[name]) === String(when[name]));
      if (applies && read.isFilled(params)) {
        return this.format(read, error, params);
      }
    }
    return undefined;
  }

  /** Gives a parameter and the value that it is another name of to each other. */
  private unite({ name, type }: ParameterData, binds: Binding, own: Own): void {
    const formats = new Formats(binds.formats);
    const isTime = binds.bind === 'retry_after';
    const key = ({ retry_after: 'retryAfter', request_id: 'requestId' }[binds.bind] ?? binds.bind) as 'retryAfter';
    const given = own.params[name];
    if (own[key] === undefined && given !== undefined) {
      const read = isTime ? formats.read(this.types.wire(type, given), false, 'duration', Date.now()) : given;
      own[key] = (read instanceof Span ? (read.ms < 0 ? undefined : bounded(read).ms) : read) as number | undefined;
    }
    const value = own[key];
    if (given === undefined && value !== undefined) {
      const written = isTime ? formats.write(new Span(value), Date.now()) : value;
      own.params = Object.assign(record<unknown>(), own.params, { [name]: this.types.fromWire(type, written) });
    }
  }
}

export { brand };
