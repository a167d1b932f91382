/**
 * A number that a JavaScript number cannot hold, as its digits: an integer beyond 2^53, or a decimal with more digits
 * than a double has. It is a string in JSON.
 */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

/** A decimal number: `digits` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const MAX_LENGTH = 1_000;
const MAX_LONG_DIGITS = 20;
const MAX_SCALE = 10_000;
const MAX_PLAIN_SCALE = 100;

/** Reads a number; nothing if the text is none, or has more digits or a larger exponent than is sensible. */
export function decimal(value: unknown): Decimal | undefined {
  if (typeof value !== 'number' && typeof value !== 'string' && !(value instanceof JsonNumber)) {
    return undefined;
  }
  const text = String(value);
  const match = text.length <= MAX_LENGTH ? DECIMAL.exec(text) : null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  const scale = fraction.length - Number(exponent);
  if (whole + fraction === '' || Math.abs(scale) > MAX_SCALE) {
    return undefined;
  }
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, scale };
}

/** The whole number that a decimal is, or nothing if it has a fraction, or more digits than 64 bits have. */
export function whole({ digits, scale }: Decimal): bigint | undefined {
  if (digits === 0n || scale < -MAX_LONG_DIGITS || scale > MAX_LENGTH) {
    return digits === 0n ? digits : undefined;
  }
  const power = 10n ** BigInt(Math.abs(scale));
  return scale <= 0 ? digits * power : digits % power === 0n ? digits / power : undefined;
}

/** A decimal as a double, moved by a number of places. */
export function toNumber({ digits, scale }: Decimal, places = 0): number {
  return Number(`${digits}e${places - scale}`) + 0;
}

/** The number as text, without an exponent unless it would be mostly zeros. */
export function plain({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits).slice(sign.length);
  if (Math.abs(scale) > MAX_PLAIN_SCALE) {
    const exponent = text.length - 1 - scale;
    return `${sign}${text[0]}${text.length > 1 ? `.${text.slice(1)}` : ''}E${exponent < 0 ? '' : '+'}${exponent}`;
  }
  if (scale <= 0) {
    return digits === 0n ? '0' : sign + text + '0'.repeat(-scale);
  }
  const padded = text.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** Whether two values are the same number. */
export function same(one: unknown, other: unknown): boolean {
  const [a, b] = [decimal(one), decimal(other)];
  if (a === undefined || b === undefined) {
    return false;
  }
  if (Math.abs(a.scale - b.scale) > 2 * MAX_LENGTH) {
    // Whoever computes with such exponents waits for the zeros.
    return a.digits === 0n && b.digits === 0n;
  }
  const scale = Math.max(a.scale, b.scale);
  return a.digits * 10n ** BigInt(scale - a.scale) === b.digits * 10n ** BigInt(scale - b.scale);
}

/** The handiest form of a number whose type nobody declared: a number if that loses nothing. */
export function simplest(number: JsonNumber): number | JsonNumber | string {
  const exact = decimal(number);
  if (exact === undefined) {
    return number.text;
  }
  const value = toNumber(exact);
  const safe = !/^-?\d+$/.test(number.text) || Number.isSafeInteger(value);
  return safe && Number.isFinite(value) && same(value, number) ? value : number;
}
