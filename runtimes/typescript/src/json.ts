import { JsonNumber } from './numbers.js';

/** A JSON object with its fields as they come, a name that comes twice included. */
export class JsonObject {
  readonly names: string[] = [];
  readonly values: Raw[] = [];
}

/** A string within which the text breaks off. */
export const CUT: unique symbol = Symbol('cut');

/** A JSON value as it is read: short integers are numbers, all others keep their digits. */
export type Raw = string | number | boolean | null | JsonNumber | JsonObject | Raw[] | typeof CUT;

/** What could be read of a text. */
export interface Parsed {
  readonly value: Raw | undefined;
  /** Whether the value breaks off or is malformed; it holds what was read before. */
  readonly cut: boolean;
  /** Whether that, or what follows the value is no token of JSON. */
  readonly broken: boolean;
  /** Whether something follows the value. */
  readonly tail: boolean;
}

const MAX_DEPTH = 10_000;
const NUMBER = /-?\d+(?:\.\d*)?(?:[eE][+-]?\d*)?/y;
const WELL_FORMED = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LITERAL = /(?:true|false|null)(?![\w\x7f-\x9f\p{ID_Continue}\p{Cf}])/uy;
/** Half a surrogate pair, which is not text. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const SHORT = 15;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t',
};

/** Reads JSON (RFC 8259) without recursion, and keeps what comes before a fault. */
export function parse(text: string): Parsed {
  const open: (JsonObject | Raw[])[] = [];
  let at = 0;
  let broken = false;
  /** Whether the innermost open container has nothing in it yet. */
  let first = false;
  let name = '';

  /** Skips white space, and gives the character after it. */
  function space(): number {
    let c = text.charCodeAt(at);
    while (c === 32 || c === 10 || c === 13 || c === 9) {
      c = text.charCodeAt(++at);
    }
    return c;
  }

  function string(): string | typeof CUT {
    let from = ++at;
    let value = '';
    for (;;) {
      const c = text.charCodeAt(at);
      if (c === 34) {
        return value + text.slice(from, at++);
      }
      if (c === 92) {
        value += text.slice(from, at);
        const escape = text[at + 1] ?? '';
        const hex = text.slice(at + 2, at + 6);
        if (escape === 'u' && /^[\da-fA-F]{4}$/.test(hex)) {
          value += String.fromCharCode(parseInt(hex, 16));
          at += 4;
        } else if (Object.hasOwn(ESCAPES, escape)) {
          value += ESCAPES[escape];
        } else {
          break;
        }
        from = at += 2;
      } else if (c >= 32) {
        at++;
      } else {
        // A control character, or, as NaN, the end of the text.
        break;
      }
    }
    broken = true;
    return CUT;
  }

  function scalar(): Raw | undefined {
    NUMBER.lastIndex = LITERAL.lastIndex = at;
    const number = NUMBER.exec(text)?.[0];
    if (number !== undefined) {
      at += number.length;
      if (!WELL_FORMED.test(number)) {
        return undefined;
      }
      return number.length <= SHORT && /^-?\d+$/.test(number) ? Number(number) + 0 : new JsonNumber(number);
    }
    const literal = LITERAL.exec(text)?.[0];
    at += literal?.length ?? 0;
    return literal === undefined ? undefined : literal === 'null' ? null : literal === 'true';
  }

  /** A scalar, or a container that is still to be filled. */
  function value(): Raw | undefined {
    switch (space()) {
      case 34:
        return string();
      case 123:
        at++;
        return new JsonObject();
      case 91:
        at++;
        return [];
      default:
        return scalar();
    }
  }

  function put(value: Raw): void {
    const parent = open[open.length - 1];
    if (parent instanceof JsonObject) {
      parent.names.push(name);
      parent.values.push(value);
    } else {
      parent?.push(value);
    }
    first = value instanceof JsonObject || Array.isArray(value);
    if (first) {
      open.push(value as JsonObject | Raw[]);
      broken ||= open.length > MAX_DEPTH;
    }
  }

  function key(): void {
    const key = space() === 34 ? string() : CUT;
    // A name has to be text, since values are found by it; a value is kept as it is.
    broken = key === CUT || space() !== 58 || LONE.test(key);
    at++;
    name = key as string;
  }

  /** Goes to the next value, and closes what ends before it; false at the end. */
  function next(): boolean {
    while (!broken && open.length > 0) {
      const inner = open[open.length - 1];
      const isObject = inner instanceof JsonObject;
      const c = space();
      if (c === (isObject ? 125 : 93)) {
        at++;
        open.pop();
        first = false;
        continue;
      }
      if (!first) {
        broken = c !== 44;
        at++;
      }
      if (isObject && !broken) {
        key();
      }
      return !broken;
    }
    return false;
  }

  const root = value();
  for (let each = root; each !== undefined; each = next() ? value() : undefined) {
    put(each);
  }
  const cut = broken || root === undefined || open.length > 0;
  space();
  const tail =
    !cut &&
    at < text.length &&
    ('{["'.includes(text[at]!) || (scalar() !== undefined && /^\s?$/.test(text[at] ?? '')));
  return { value: root, cut, broken: cut || (!tail && at < text.length), tail };
}
