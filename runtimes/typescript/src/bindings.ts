import type { ErrorData, FamilyData } from './contract.js';
import type { Facts } from './errors.js';
import type { Target } from './formats.js';
import { type Json, simplify } from './findings.js';
import { decimal, whole } from './numbers.js';
import { reasonPhrase } from './phrases.js';
import type { FieldViolation, Reading, Slot } from './reading.js';
import { bounded, Span } from './times.js';
import type { Types } from './types.js';
import { published } from './types.js';

/** What a server knows of the request when it writes an error. */
export interface EncodeContext {
  readonly requestId?: string | undefined;
  readonly operation?: string | undefined;
  /** When it happened; the present moment if the body asks and nobody says. */
  readonly timestamp?: Date | undefined;
  /** The method of the request. */
  readonly method?: string | undefined;
  /** The path of the request, without its query. */
  readonly path?: string | undefined;
  /** A URI reference of this occurrence of the error; the path of the request unless another is given. */
  readonly instance?: string | undefined;
  /** The request's `Accept` header. */
  readonly accept?: string | undefined;
}

/** One response that is being written. */
export interface Writing {
  readonly facts: Facts;
  readonly error: ErrorData | undefined;
  readonly family: FamilyData | undefined;
  readonly context: EncodeContext;
  readonly types: Types;
  readonly now: number;
  /** The violation or list element at hand. */
  item?: unknown;
}

/** Why a value was not taken: it is of another form, or another place contradicts it. */
type Refusal = 'WRONG_TYPE' | 'WRONG_CONSTANT' | undefined;

/** What a place in a body or header can hold: how it is read, and what is written there. */
interface BindingSource {
  /** The kind of value, or nothing if the value is taken as it is. */
  readonly target?: Target;
  /** Whether every error has it: without it, a body is not of the layout. */
  readonly essential?: boolean;
  /** Takes a value. */
  read(value: unknown, slot: Slot, pointer: string, out: Reading): Refusal;
  /** Whether nothing was read for it; headers fill in what a body lacks. */
  lacks?(slot: Slot, out: Reading): boolean;
  /** The value before its formats; nothing if there is none that may be shown. */
  write(from: Writing, name: string): unknown;
}

function text(source: string, write: BindingSource['write'], essential = false): BindingSource {
  return {
    target: 'text',
    essential,
    read(value, slot, pointer, out) {
      return isPiece(value as string, slot, pointer, out) || out.text(source, value as string) ? undefined : 'WRONG_CONSTANT';
    },
    lacks: (_, out) => out.texts[source] === undefined,
    write,
  };
}

/** Keeps a part of a text that is in more than one place. */
function isPiece(value: string, slot: Slot, pointer: string, out: Reading): boolean {
  const part = slot.formats.part;
  if (part === undefined) {
    return false;
  }
  const [index, separator] = part;
  const key = `${slot.source} ${slot.name}`;
  const pieces = out.pieces.get(key) ?? { slot, pointer, parts: [] };
  pieces.parts[index] = value.split(separator, 1)[0]!;
  out.pieces.set(key, pieces);
  out.bound++;
  return true;
}

/** What whoever sent the request knows, and does not need to keep. */
function ofRequest(write: BindingSource['write']): BindingSource {
  return {
    target: 'text',
    read(_, __, ___, out) {
      out.bound++;
      return undefined;
    },
    write,
  };
}

function ofItem(target: Target, key: 'field' | 'message' | 'code' | 'in' | 'rejected', essential = false): BindingSource {
  return {
    target,
    essential,
    read(value, _, __, out) {
      if (out.item === undefined) {
        return 'WRONG_TYPE';
      }
      (out.item as Record<string, unknown>)[key] = target === 'any' ? simplify(value as Json) : value;
      return undefined;
    },
    write: ({ item }) => (item as Record<string, unknown> | undefined)?.[key],
  };
}

/** All sources by their words in a contract. */
export const BINDINGS: Readonly<Record<string, BindingSource>> = {
  code: text('code', ({ facts, error }) => (error?.code ?? facts.code) || undefined, true),
  message: text('message', ({ facts }) => facts.message, true),
  reason: text('reason', ({ facts }) => reasonPhrase(facts.status)),
  title: text('title', ({ error, family }) => (error ? error.title : family?.title)),
  family: text('family', ({ facts }) => facts.family),
  request_id: text('request_id', ({ facts, context }) => facts.requestId ?? context.requestId),
  operation: text('operation', ({ facts, context }) => facts.operation ?? context.operation),
  suggestion: text('suggestion', ({ facts }) => facts.suggestion),
  documentation: text('documentation', ({ facts }) => facts.documentation),
  status: {
    target: 'number',
    essential: true,
    read(value, _, __, out) {
      const exact = decimal(value);
      const status = exact && whole(exact);
      if (status === undefined || BigInt.asIntN(32, status) !== status) {
        return 'WRONG_TYPE';
      }
      out.status = status;
      out.bound++;
      return undefined;
    },
    write: ({ facts }) => facts.status,
  },
  timestamp: {
    target: 'instant',
    read(value, _, __, out) {
      out.timestamp = out.again ? (value as Date) : (out.timestamp ?? (value as Date));
      out.bound++;
      return undefined;
    },
    lacks: (_, out) => out.timestamp === undefined,
    write: ({ facts, context, now }) => facts.timestamp ?? context.timestamp ?? new Date(now),
  },
  path: ofRequest(({ context }) => context.path),
  method: ofRequest(({ context }) => context.method),
  instance: ofRequest(({ context }) => context.instance ?? context.path),
  retryable: {
    target: 'boolean',
    read(value, _, __, out) {
      out.bound++;
      if (out.retryable !== undefined && !out.again) {
        return out.retryable === value ? undefined : 'WRONG_CONSTANT';
      }
      out.retryable = value as boolean;
      return undefined;
    },
    lacks: (_, out) => out.retryable === undefined,
    write: ({ facts }) => facts.retryable,
  },
  retry_after: {
    target: 'duration',
    read(value, { formats }, _, out) {
      const span = value as Span;
      if (span.ms < 0 && !formats.date) {
        return 'WRONG_TYPE';
      }
      // Of two times in different units the finer one counts, since seconds were rounded.
      const exact = !formats.coarse;
      if (out.retryAfter === undefined || out.again || (exact && !out.exact)) {
        out.retryAfter = bounded(span);
        out.exact = exact;
      }
      out.bound++;
      return undefined;
    },
    lacks: (_, out) => out.retryAfter === undefined,
    write: ({ facts }) => (facts.retryAfter === undefined ? undefined : new Span(facts.retryAfter)),
  },
  param: {
    read(value, slot, pointer, out) {
      out.bound++;
      if (slot.formats.part !== undefined) {
        out.bound--;
        return typeof value === 'string' && isPiece(value, slot, pointer, out) ? undefined : 'WRONG_TYPE';
      }
      if (out.again || (out.params.get(slot.name)?.value ?? null) === null) {
        out.params.set(slot.name, { value: value as Json, place: pointer, slot });
      }
      return undefined;
    },
    lacks: ({ name }, out) => (out.params.get(name)?.value ?? null) === null,
    write({ facts, error, types }, name) {
      const parameter = error?.params?.find((each) => each.name === name);
      return parameter && published(parameter) ? types.wire(parameter.type, facts.params[name]) : undefined;
    },
  },
  property: {
    read(value, slot, pointer, out) {
      out.properties.push({ slot, value: value as Json, pointer });
      out.bound++;
      return undefined;
    },
    write: ({ error }, name) => (error?.properties && Object.hasOwn(error.properties, name) ? error.properties[name] : undefined),
  },
  field: ofItem('text', 'field'),
  violation_message: ofItem('text', 'message', true),
  violation_code: ofItem('text', 'code'),
  in: ofItem('text', 'in'),
  rejected: ofItem('any', 'rejected'),
  violation_param: {
    target: 'any',
    read(value, { name }, _, out) {
      if (out.item === undefined) {
        return 'WRONG_TYPE';
      }
      (out.item.params ??= {})[name] = simplify(value as Json);
      return undefined;
    },
    write: ({ item }, name) => (item as FieldViolation | undefined)?.params?.[name],
  },
  item: {
    target: 'any',
    read(value, { name }, _, out) {
      const item = out.item;
      if (item === undefined) {
        return 'WRONG_TYPE';
      }
      if (name === '') {
        item.element = value as Json;
      } else {
        (item.fields ??= new Map()).set(name, value as Json);
      }
      return undefined;
    },
    write: ({ item }, name) => (name === '' ? item : (item as Record<string, unknown> | undefined)?.[name]),
  },
  /** A text of a header that is always the same, which nobody reads. */
  constant: { read: () => undefined, write: (_, name) => name },
};

/** Gives what is in a place to the value of the error that it is bound to. */
export function bind(slot: Slot, raw: Json, pointer: string, out: Reading): Refusal {
  const source = BINDINGS[slot.source];
  if (source === undefined) {
    return undefined;
  }
  const value = source.target === undefined ? raw : slot.formats.read(raw, slot.isText, source.target, out.now);
  return value === undefined ? 'WRONG_TYPE' : source.read(value, slot, pointer, out);
}
