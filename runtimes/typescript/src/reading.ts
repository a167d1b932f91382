import type { Binding } from './contract.js';
import { type ContractViolationKind, Findings, type Json } from './findings.js';
import { Formats } from './formats.js';
import type { Raw } from './json.js';
import type { LayoutReader } from './layout.js';
import type { Span } from './times.js';

/** One thing that is wrong with a request. */
export interface FieldViolation {
  /** The path of the field as the client sent it, if the violation names one. */
  readonly field?: string;
  readonly message?: string;
  readonly code?: string;
  /** Where the field came: `body`, `query`, `path` or `header`. */
  readonly in?: string;
  /** The value that was rejected. */
  readonly rejected?: unknown;
  /** The values of the fields that the contract declares for violations. */
  readonly params?: Record<string, unknown>;
}

/** A binding, made ready. */
export class Slot {
  readonly source: string;
  readonly name: string;
  readonly formats: Formats;
  /** Whether numbers and truth values are text there, as they are in headers. */
  readonly isText: boolean;

  constructor(binding: Binding, isText = false) {
    this.source = binding.bind;
    this.name = binding.name ?? '';
    this.formats = new Formats(binding.formats);
    this.isText = isText;
  }
}

/** The slot of a value that is in its place as it is. */
export const PLAIN = new Slot({ bind: 'param' });

/** The value of a parameter before its type is known; without a slot, its place is the object that it is a field of. */
export interface RawParam {
  readonly value: Json;
  readonly place: string;
  readonly slot: Slot | undefined;
}

/** One element of a list that a layout goes through: a violation, or an element of a list parameter. */
export type Item = { -readonly [key in keyof FieldViolation]?: FieldViolation[key] } & {
  element?: Json;
  fields?: Map<string, Json>;
};

/** What was read of one response so far. */
export class Reading extends Findings {
  readonly now: number;
  readonly params = new Map<string, RawParam>();
  /** Values that are text, by their source. */
  readonly texts: Record<string, string | undefined> = {};
  readonly fieldViolations: FieldViolation[] = [];
  readonly properties: { slot: Slot; value: Json; pointer: string }[] = [];
  /** The parts of texts that are in more than one place. */
  readonly pieces = new Map<string, { slot: Slot; pointer: string; parts: string[] }>();
  /** What was read of the errors after the first one. */
  readonly others: Reading[] = [];
  layout: LayoutReader | undefined;
  /** The body as it was parsed. */
  tree: Raw | undefined;
  /** Whether the body was read to its end. */
  complete = false;
  status: bigint | undefined;
  timestamp: Date | undefined;
  retryable: boolean | undefined;
  retryAfter: Span | undefined;
  /** Whether the time to wait is known to less than a second. */
  exact = false;
  item: Item | undefined;
  /** Whether the place that is being read was read before, since its name comes twice; the last one counts. */
  again = false;
  /** Places of the layout that have a value. */
  bound = 0;
  /** Fields that were taken for parameters. */
  spread = 0;
  /** Places that always have a value and have none, or one of another type. */
  missing = 0;
  constants = 0;
  wrongConstants = 0;
  /** Lists and objects that are there and that the layout always has. */
  containers = 0;
  /** Fields that the layout has no place for. */
  unknown = 0;

  /** Whether other layouts are tried as well. */
  readonly compared: boolean;

  /** Which of the errors of the body this is. */
  private readonly index: number;

  constructor(now: number, compared = false, index = 0) {
    super();
    this.now = now;
    this.compared = compared;
    this.index = index;
  }

  /** Takes another error of the same body when it was read; how well the layout fits depends on all of them. */
  take(other: Reading): void {
    this.others.push(other);
    for (const count of ['bound', 'spread', 'missing', 'constants', 'wrongConstants', 'containers', 'unknown'] as const) {
      this[count] += other[count];
    }
  }

  override drop(kind: ContractViolationKind): void {
    super.drop(kind);
    this.others.forEach((other) => other.drop(kind));
  }

  /** Where the layout has a value of this error. */
  place(source: string): string {
    return this.layout?.pointer(source, this.index) ?? '';
  }

  /** The status of this error; of several, each can have its own, and the response has the most general one. */
  statusOr(ofResponse: number): number {
    const several = this.others.length > 0 || this.index > 0;
    return several && this.status !== undefined ? Number(this.status) : ofResponse;
  }

  /** Takes what the request has once from the first error, as far as this one does not say it, and gives it what differs. */
  join(first: Reading): void {
    for (const source of ['request_id', 'operation']) {
      this.texts[source] ??= first.texts[source];
    }
    this.timestamp ??= first.timestamp;
    this.violations.forEach(({ kind, where }) => first.add(kind, where));
    Object.assign(first.extras, this.extras);
  }

  /** Sets a text, and tells whether it agrees with that of another place. */
  text(source: string, value: string): boolean {
    const before = this.texts[source];
    this.bound++;
    if (before !== undefined && !this.again) {
      return before === value;
    }
    this.texts[source] = value;
    return true;
  }
}
