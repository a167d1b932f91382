import { CUT, JsonObject, type Raw } from './json.js';
import { JsonNumber, simplest } from './numbers.js';

/** What differs between a response and its contract. */
export type ContractViolationKind =
  | 'EMPTY_BODY'
  | 'NOT_JSON'
  | 'MALFORMED_JSON'
  | 'BODY_TOO_LARGE'
  | 'UNKNOWN_BODY'
  | 'UNEXPECTED_STATUS'
  | 'UNKNOWN_CODE'
  | 'MISSING_CODE'
  | 'MISSING_FIELD'
  | 'MISSING_PARAMETER'
  | 'WRONG_TYPE'
  | 'WRONG_CONSTANT'
  | 'UNDECLARED_FIELD'
  | 'DUPLICATE_FIELD'
  | 'OTHER_CONTRACT'
  | 'MALFORMED_HEADER';

/** One way in which a response differs from its contract. */
export interface ContractViolation {
  readonly kind: ContractViolationKind;
  /** A JSON Pointer (RFC 6901), the name of a header, or an empty string for the response as a whole. */
  readonly where: string;
}

/** A JSON value: objects are maps, of which the last field of a name counts, and numbers keep their digits. */
export type Json = string | number | boolean | null | JsonNumber | Map<string, Json> | Json[];

const MAX_VIOLATIONS = 100;
/** What is nested deeper is in the text of the body alone. */
export const MAX_DEPTH = 100;

/** The pointer of a field or an element. */
export function child(parent: string, name: string | number): string {
  return `${parent}/${typeof name === 'number' ? name : name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** An object without a prototype, so that no name means anything in it. */
export function record<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** What differs from the contract, and what the contract does not name. */
export class Findings {
  readonly extras = record<unknown>();
  violations: ContractViolation[] = [];
  /** The pointer of the list element that is being read. */
  anchor = '';

  /** Notes a difference, and keeps the value that it is about. */
  add(kind: ContractViolationKind, where: string, value?: Json): void {
    if (this.violations.length < MAX_VIOLATIONS) {
      this.violations.push({ kind, where });
    }
    this.keep(where, value);
  }

  /** Keeps a value, and tells whether there was one at its place. */
  keep(where: string, value: Json | undefined): boolean {
    if (value === undefined || value === null) {
      return false;
    }
    const before = where in this.extras;
    this.extras[where] = simplify(value);
    return before;
  }

  drop(kind: ContractViolationKind): void {
    this.violations = this.violations.filter((violation) => violation.kind !== kind);
  }

  /** Settles what was read of a value, and notes names that come twice and what is too deep. */
  settle(raw: Raw | undefined, depth = 0): Json | undefined {
    if (!(raw instanceof JsonObject || Array.isArray(raw))) {
      return raw === CUT ? undefined : raw;
    }
    if (depth === MAX_DEPTH) {
      this.add('MALFORMED_JSON', this.anchor);
      return null;
    }
    if (Array.isArray(raw)) {
      return raw.map((each) => this.settle(each, depth + 1) ?? null);
    }
    const fields = new Map<string, Json>();
    raw.names.forEach((name, i) => {
      if (fields.has(name)) {
        this.add('DUPLICATE_FIELD', this.anchor);
      }
      fields.set(name, this.settle(raw.values[i], depth + 1) ?? null);
    });
    return fields;
  }
}

/** A JSON value as plain data: no number loses digits, and no name means anything. */
export function simplify(value: Json): unknown {
  if (value instanceof JsonNumber) {
    return simplest(value);
  }
  if (Array.isArray(value)) {
    return value.map(simplify);
  }
  if (!(value instanceof Map)) {
    return value;
  }
  const plain = record<unknown>();
  value.forEach((each, name) => (plain[name] = simplify(each)));
  return plain;
}
