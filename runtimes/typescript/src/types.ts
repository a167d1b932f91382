import type { NamedType, ParameterData, Type } from './contract.js';
import type { Target } from './formats.js';
import { Formats } from './formats.js';
import { decimal, JsonNumber, plain, toNumber, whole } from './numbers.js';
import { child, type Findings, type Json, record, simplify } from './findings.js';
import { instant, Span } from './times.js';

/** A type without parts: what is read for it, and how the value is held in JavaScript. */
interface Scalar {
  readonly target: Target;
  /** The value as JavaScript holds it; nothing if it is not of the type. */
  of(value: unknown): unknown;
  /** The same value as formats and JSON take it. */
  wire?(value: unknown): unknown;
}

/** Any character of a URI (RFC 3986), and those that are not ASCII; brackets are around addresses, and in queries. */
const CHARACTER = "[\\w!$&'()*+,;=:@.~/-]|%[\\da-f]{2}|[^\\0-\\xa0\\s]|\\ufeff";
const WIDE = `(?:${CHARACTER}|[?[\\]])`;
const SCHEME = '[a-z][a-z\\d+.-]*:';
const URI = new RegExp(
  `^(?:${SCHEME}(?![#/])${WIDE}+|(?:${SCHEME}(?=/)|(?![^/?#]*:))(?://(?:(?=/)|(?:(?!/)(?:${CHARACTER}|\\[[\\da-f:.]+\\]))+)|(?!//))(?:${CHARACTER})*(?:\\?${WIDE}*)?)(?:#${WIDE}*)?$`,
  'i',
);
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const is =
  (type: string) =>
  (value: unknown): unknown =>
    typeof value === type ? value : undefined;

const integer =
  (bits: number) =>
  (value: unknown): bigint | undefined => {
    const exact = decimal(value);
    const int = exact && whole(exact);
    return int === undefined || BigInt.asIntN(bits, int) !== int ? undefined : int;
  };

/** All types without parts. `long` is a bigint, `decimal` a string, `instant` a Date, `duration` milliseconds. */
const SCALARS: Readonly<Record<string, Scalar>> = {
  string: { target: 'text', of: is('string') },
  boolean: { target: 'boolean', of: is('boolean') },
  integer: {
    target: 'number',
    of(value) {
      const int = integer(32)(value);
      return int === undefined ? undefined : Number(int);
    },
  },
  long: { target: 'number', of: integer(64), wire: (value) => new JsonNumber(String(value)) },
  number: {
    target: 'number',
    of(value) {
      const exact = decimal(value);
      const double = exact && toNumber(exact);
      return Number.isFinite(double) ? double : undefined;
    },
  },
  decimal: {
    target: 'number',
    of(value) {
      const exact = decimal(value);
      return exact && plain(exact);
    },
    wire: (value) => new JsonNumber(String(value)),
  },
  instant: { target: 'instant', of: (value) => (value instanceof Date ? value : undefined) },
  duration: {
    target: 'duration',
    of: (value) => (value instanceof Span ? value.ms : undefined),
    wire: (value) => new Span(Number(value)),
  },
  uri: { target: 'text', of: (value) => (URI.test(value as string) ? value : undefined) },
  uuid: { target: 'text', of: (value) => (UUID.test(value as string) ? String(value).toLowerCase() : undefined) },
  any: { target: 'any', of: (value) => value },
};

const OPEN_ENUM: Scalar = { target: 'text', of: is('string') };
const PLAIN = new Formats();

/** The types of a contract. */
export class Types {
  private readonly named: Readonly<Record<string, NamedType>>;

  constructor(named: Readonly<Record<string, NamedType>>) {
    this.named = named;
  }

  private scalar(type: Type): Scalar | undefined {
    return typeof type === 'string' ? SCALARS[type] : 'enum' in type ? OPEN_ENUM : undefined;
  }

  /** The fields of a record, or nothing. */
  fields(type: Type): readonly ParameterData[] | undefined {
    const named = typeof type === 'object' && 'record' in type ? this.named[type.record] : undefined;
    return named && 'fields' in named ? named.fields : undefined;
  }

  /** Reads a value that has formats, or is text. */
  formatted(type: Type, raw: unknown, formats: Formats, isText: boolean, now: number): unknown {
    const scalar = this.scalar(type);
    const value = scalar && formats.read(raw, isText, scalar.target, now);
    return value === undefined ? undefined : scalar!.of(value);
  }

  /** Reads the text that a message holds. */
  fromText(type: Type, text: string, now: number): unknown {
    return this.formatted(type, text, PLAIN, true, now);
  }

  /** Reads a JSON value. Parts of lists and records that are not of their type are noted and left out. */
  read(type: Type, raw: Json, where: string, out: Findings, now: number): unknown {
    if (type === 'any') {
      return simplify(raw);
    }
    const part = (type: Type, raw: Json, where: string): unknown => {
      const value = raw === null ? undefined : this.read(type, raw, where, out, now);
      if (value === undefined) {
        out.add('WRONG_TYPE', where, raw);
      }
      return value;
    };
    if (typeof type === 'object') {
      if ('list' in type) {
        return Array.isArray(raw)
          ? raw.map((each, i) => part(type.list, each, child(where, i))).filter((each) => each !== undefined)
          : undefined;
      }
      if ('map' in type) {
        return raw instanceof Map ? values(raw, (name, each) => part(type.map, each, child(where, name))) : undefined;
      }
      if ('record' in type) {
        return raw instanceof Map ? this.record(type, raw, where, out, part) : undefined;
      }
    }
    return this.formatted(type, raw, PLAIN, false, now);
  }

  private record(
    type: Type,
    fields: Map<string, Json>,
    where: string,
    out: Findings,
    part: (type: Type, raw: Json, where: string) => unknown,
  ): Record<string, unknown> {
    const declared = new Map((this.fields(type) ?? []).map((field) => [field.name, field]));
    for (const [name, field] of declared) {
      const missing = fields.get(name) === undefined || (fields.get(name) === null && !field.nullable);
      if (missing && !field.optional && inBody(field)) {
        out.add('MISSING_PARAMETER', child(where, name));
      }
    }
    return values(fields, (name, raw) => {
      const field = declared.get(name);
      if (field === undefined) {
        out.add('UNDECLARED_FIELD', child(where, name), raw);
      }
      return field === undefined || raw === null ? undefined : part(field.type, raw, child(where, name));
    });
  }

  /** A value as messages show it: of the type `number` with a fraction or an exponent, as servers in Java write it. */
  shown(type: Type, value: unknown): unknown {
    if (typeof type === 'object' && 'list' in type && Array.isArray(value)) {
      return value.map((each) => this.shown(type.list, each));
    }
    if (type !== 'number' || typeof value !== 'number') {
      return this.wire(type, value);
    }
    const size = Math.abs(value);
    const text = size !== 0 && (size < 1e-3 || size >= 1e7) ? value.toExponential() : String(value);
    return text.replace(/^-?\d+(?!.*\.)/, '$&.0').replace(/e\+?/, 'E');
  }

  /** The value of a parameter that formats gave. */
  fromWire(type: Type, value: unknown): unknown {
    return this.scalar(type)?.of(value);
  }

  /** The value of a parameter that is JSON, as an error's `toJSON` gives it. */
  fromJson(type: Type, value: unknown): unknown {
    if (typeof type === 'object' && 'list' in type) {
      return Array.isArray(value) ? value.map((each) => this.fromJson(type.list, each)) : undefined;
    }
    const fields = this.fields(type);
    if (typeof type === 'object' && (fields || 'map' in type)) {
      const read = record<unknown>();
      for (const [name, each] of Object.entries(Object(value) as object)) {
        const inner = 'map' in type ? type.map : fields!.find((field) => field.name === name)?.type;
        read[name] = inner && this.fromJson(inner, each);
      }
      return read;
    }
    const scalar =
      type === 'instant' ? instant(String(value)) : type === 'duration' ? new Span(Number(value)) : value;
    return scalar === undefined ? undefined : this.fromWire(type, scalar);
  }

  /** A value as formats and JSON take it; what a record must not show is left out. */
  wire(type: Type, value: unknown): unknown {
    if (value === undefined || value === null) {
      return undefined;
    }
    if (typeof type === 'object' && 'list' in type && Array.isArray(value)) {
      return value.map((each) => this.wire(type.list, each) ?? null);
    }
    const fields = this.fields(type);
    if (typeof type === 'object' && typeof value === 'object' && ('map' in type || fields)) {
      const written = record<unknown>();
      const from = value as Record<string, unknown>;
      if ('map' in type) {
        Object.keys(from).forEach((name) => (written[name] = this.wire(type.map, from[name]) ?? null));
      } else {
        fields!.filter(inBody).forEach((field) => {
          const each = this.wire(field.type, from[field.name]);
          if (each !== undefined || writtenAsNull(field)) {
            written[field.name] = each ?? null;
          }
        });
      }
      return written;
    }
    const wire = this.scalar(type)?.wire;
    return wire ? wire(value) : value;
  }
}

/** Whether bodies may show a parameter at all. */
export function published(parameter: ParameterData): boolean {
  return !parameter.sensitive && !parameter.internal;
}

/** Whether the fields of a body hold a parameter. */
export function inBody(parameter: ParameterData): boolean {
  return published(parameter) && !parameter.messageOnly && !parameter.headerOnly;
}

/** Whether a parameter without a value is written all the same. */
export function writtenAsNull(parameter: ParameterData): boolean {
  return !parameter.optional && parameter.nullable === true;
}

/** Reads the values of a map or record; those that give nothing are left out. */
function values(fields: Map<string, Json>, read: (name: string, raw: Json) => unknown): Record<string, unknown> {
  const all = record<unknown>();
  for (const [name, raw] of fields) {
    const value = read(name, raw);
    if (value !== undefined) {
      all[name] = value;
    }
  }
  return all;
}
