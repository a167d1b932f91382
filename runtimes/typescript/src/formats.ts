import type { FormatData } from './contract.js';
import { decimal, JsonNumber, plain, toNumber } from './numbers.js';
import { dateTime, duration, httpDate, instant, isoInstant, localInstant, Span, toHttpDate } from './times.js';

/** What kind of value a place is to give. */
export type Target = 'text' | 'number' | 'boolean' | 'duration' | 'instant' | 'any';

/** A format: how it is taken off a value, and put on one. */
interface Format {
  /** Whether it gives text, in which numbers and truth values have to be looked for. */
  readonly text?: boolean;
  /** Whether it rounds a duration to seconds, or gives a date, so that another place may say it better. */
  readonly coarse?: boolean;
  /** Whether it is a moment, which a time to wait may have passed. */
  readonly date?: boolean;
  /** Reverses the format; nothing if the value is not of its form. */
  read(value: unknown, text: boolean, now: number, ...args: (string | number)[]): unknown;
  /** Applies the format; a value that it does not fit stays as it is. */
  write(value: unknown, now: number, ...args: (string | number)[]): unknown;
}

/** A string as it is, or nothing. */
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const number = (value: unknown, text: boolean): ReturnType<typeof decimal> =>
  typeof value === 'string' && !text ? undefined : decimal(value);

/** The text of a value, as messages and headers show it. */
export function text(value: unknown): string {
  if (value instanceof Date) {
    return isoInstant(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(text).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object' && !(value instanceof Span) && !(value instanceof JsonNumber)) {
    return `{${Object.entries(value).map(([key, each]) => `${key}=${text(each)}`).join(', ')}}`;
  }
  return String(value);
}

/** A number of seconds or milliseconds as a time. */
const span = (places: number) => (value: unknown, isText: boolean): Span | undefined => {
  const exact = number(value, isText);
  const ms = exact && toNumber(exact, places);
  return ms === undefined || Math.abs(ms) > 2 ** 63 * 1000 ? undefined : new Span(ms);
};

const epoch = (places: number) => (value: unknown, isText: boolean): Date | undefined => {
  const date = new Date(span(places)(value, isText)?.ms ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** Rounds a time up: nobody is to come too early. */
const up = (value: unknown, unit: number): unknown => (value instanceof Span ? Math.ceil(value.ms / unit) : value);

/** A moment, or now plus a time, which is rounded up to whole seconds. */
const date = (value: unknown, now: number): Date | undefined =>
  value instanceof Span
    ? new Date(Math.ceil((now + value.ms) / 1000) * 1000)
    : value instanceof Date
      ? value
      : undefined;

/** All formats by their words in the catalog language. */
const FORMATS: Readonly<Record<string, Format>> = {
  string: { text: true, read: string, write: text },
  number: {
    text: true,
    read(value, isText) {
      const exact = number(value, isText);
      return exact && plain(exact);
    },
    write(value) {
      const exact = typeof value === 'string' ? decimal(value) : undefined;
      return exact ? new JsonNumber(plain(exact)) : value;
    },
  },
  seconds: { coarse: true, read: span(3), write: (value) => up(value, 1000) },
  millis: { read: span(0), write: (value) => up(value, 1) },
  'http-date': {
    coarse: true,
    date: true,
    read: (value, _, now) => (typeof value === 'string' ? httpDate(value, now) : undefined),
    write(value, now) {
      const moment = date(value, now);
      return moment ? toHttpDate(moment) : value;
    },
  },
  'date-time': {
    coarse: true,
    date: true,
    read: (value, _, __, ___, zone) => (typeof value === 'string' ? localInstant(value, String(zone)) : undefined),
    write(value, now, digits, zone) {
      const moment = date(value, now);
      return moment ? dateTime(moment, Number(digits), String(zone)) : value;
    },
  },
  'epoch-seconds': {
    coarse: true,
    date: true,
    read: epoch(3),
    write(value, now) {
      const moment = date(value, now);
      return moment ? Math.floor(moment.getTime() / 1000) : value;
    },
  },
  'epoch-millis': {
    coarse: true,
    date: true,
    read: epoch(0),
    write: (value, now) =>
      value instanceof Date ? value.getTime() : value instanceof Span ? Math.floor(now + value.ms) : value,
  },
  iso: { read: (value) => value, write: text },
  upper: { read: (value) => string(value)?.toLowerCase(), write: (value) => text(value).toUpperCase() },
  lower: { read: (value) => string(value)?.toUpperCase(), write: (value) => text(value).toLowerCase() },
  prefix: {
    text: true,
    read: (value, _, __, prefix) =>
      string(value)?.startsWith(String(prefix)) ? string(value)!.slice(String(prefix).length) : string(value),
    write: (value, _, prefix) => prefix + text(value),
  },
  suffix: {
    text: true,
    read: (value, _, __, suffix) =>
      string(value)?.endsWith(String(suffix)) ? string(value)!.slice(0, -String(suffix).length || undefined) : string(value),
    write: (value, _, suffix) => text(value) + suffix,
  },
  after: {
    text: true,
    read: (value, _, __, end) => string(value)?.split(String(end)).pop(),
    write: text,
  },
  before: {
    text: true,
    read: (value, _, __, start) => string(value)?.split(String(start), 1)[0],
    write: text,
  },
  replace: {
    text: true,
    read: (value, _, __, from, to) => string(value)?.replaceAll(String(to), String(from)),
    write: (value, _, from, to) => text(value).replaceAll(String(from), String(to)),
  },
  part: { read: (value) => value, write: (value, _, index, separator) => text(value).split(String(separator))[Number(index)] },
};

const NONE: readonly FormatData[] = [];

/** The formats of a binding, made ready. */
export class Formats {
  readonly data: readonly FormatData[];
  readonly plain: boolean;
  readonly coarse: boolean;
  readonly date: boolean;
  /** The index and the separator of a part of a text. */
  readonly part: readonly [index: number, separator: string] | undefined;

  constructor(data: readonly FormatData[] = NONE) {
    this.data = data;
    this.plain = data.length === 0;
    this.coarse = data.some(([word]) => FORMATS[word]?.coarse);
    this.date = data.some(([word]) => FORMATS[word]?.date);
    this.part = data[0]?.[0] === 'part' ? [Number(data[0][1]), String(data[0][2])] : undefined;
  }

  /** Reverses the formats, and gives what is wanted; nothing if the value is not of this form. */
  read(raw: unknown, isText: boolean, target: Target, now: number): unknown {
    let value = raw;
    let asText = isText;
    for (let i = this.data.length - 1; i >= 0 && value !== undefined; i--) {
      const [word, ...args] = this.data[i]!;
      const format = FORMATS[word];
      value = format?.read(value, asText, now, ...args);
      asText ||= format?.text === true;
    }
    return value === undefined ? undefined : CONVERT[target](value, asText, now);
  }

  /** Applies the formats; nothing if the value has no such part. */
  write(value: unknown, now: number): unknown {
    let written = value;
    for (const [word, ...args] of this.data) {
      written = written === undefined ? undefined : FORMATS[word]?.write(written, now, ...args);
    }
    return written;
  }
}

/** What a value has to be for a target. */
const CONVERT: Readonly<Record<Target, (value: unknown, text: boolean, now: number) => unknown>> = {
  any: (value) => value,
  text: string,
  number(value, isText) {
    const exact = number(value, isText);
    return typeof value === 'string' ? exact && new JsonNumber(plain(exact)) : exact === undefined && !(value instanceof JsonNumber) ? undefined : value;
  },
  boolean: (value, isText) =>
    typeof value === 'boolean' ? value : isText && (value === 'true' || value === 'false') ? value === 'true' : undefined,
  duration: (value, _, now) =>
    value instanceof Span
      ? value
      : value instanceof Date
        ? new Span(value.getTime() - now)
        : typeof value === 'string'
          ? duration(value)
          : undefined,
  instant: (value) => (value instanceof Date ? value : typeof value === 'string' ? instant(value) : undefined),
};

