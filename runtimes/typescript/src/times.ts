/** A length of time in milliseconds, told from a number that is not one. */
export class Span {
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }

  /** In the form of ISO 8601, as `PT1M30S`. */
  toString(): string {
    const total = Math.round(Math.abs(this.ms) * 1e6) / 1e9;
    const [hours, minutes] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60)];
    const seconds = Number((total % 60).toFixed(9));
    const part = (value: number, unit: string): string => (value === 0 ? '' : (this.ms < 0 ? '-' : '') + value + unit);
    return 'PT' + (part(hours, 'H') + part(minutes, 'M') + part(seconds, 'S') || '0S');
  }
}

const MAX_WAIT = 365 * 86_400_000;
const MAX_LENGTH = 64;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const TIME = '(\\d\\d):(\\d\\d):(\\d\\d)';
const IMF_FIXDATE = new RegExp(`^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\\d\\d) ([A-Z][a-z]{2}) (\\d{4}) ${TIME} GMT$`);
const RFC_850 = new RegExp(`^(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day), (\\d\\d)-([A-Z][a-z]{2})-(\\d\\d) ${TIME} GMT$`);
const ASCTIME = new RegExp(`^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) ([ \\d]\\d) ${TIME} (\\d{4})$`);
const RFC_3339 = new RegExp(`^(-?\\d{4}|[+-]\\d{5,6})-(\\d\\d)-(\\d\\d)T${TIME}(?:\\.(\\d{0,9}))?(?:Z|([+-])(\\d\\d):(\\d\\d))$`, 'i');
const ISO_8601 = /^([+-]?)P(?=.)(?:([+-]?\d+)D)?(?:T(?=.)(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?\d+(?:[.,]\d{0,9})?)S)?)?$/i;

/** A moment by its parts, if there is such a one. */
function moment(year: number, month: number, day: number, hour: number, minute: number, second: number): Date | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const exists = date.getUTCMonth() === month && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  date.setUTCHours(hour, minute, second);
  return exists && !Number.isNaN(date.getTime()) ? date : undefined;
}

/** Reads a date of HTTP (RFC 9110, 5.6.7) in any of its three forms; a weekday that is not the date's is let pass. */
export function httpDate(text: string, now: number): Date | undefined {
  const imf = IMF_FIXDATE.exec(text) ?? RFC_850.exec(text);
  const asc = imf === null ? ASCTIME.exec(text) : null;
  const [, , day, name, year, hour, minute, second] =
    imf ?? (asc === null ? [] : [asc[0], asc[1], asc[3], asc[2], asc[7], asc[4], asc[5], asc[6]]);
  const month = name === undefined ? -1 : MONTHS.indexOf(name);
  if (month % 3 !== 0 || month < 0) {
    return undefined;
  }
  let fullYear = Number(year);
  if (year!.length === 2) {
    const thisYear = new Date(now).getUTCFullYear();
    fullYear += thisYear - (thisYear % 100);
    fullYear -= fullYear > thisYear + 50 ? 100 : 0;
  }
  // A leap second is legal, and Date has none.
  return moment(fullYear, month / 3, Number(day), Number(hour), Number(minute), Math.min(Number(second), second === '60' ? 59 : 99));
}

/** Writes a date of HTTP as IMF-fixdate. */
export function toHttpDate(date: Date): string {
  return date.toUTCString();
}

/** Reads a moment in the form of RFC 3339. */
export function instant(text: string): Date | undefined {
  const match = text.length <= MAX_LENGTH ? RFC_3339.exec(text) : null;
  if (match === null) {
    return undefined;
  }
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const date = moment(year, month - 1, day, hour, minute, second);
  const offset = (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0)) * (match[8] === '-' ? -1 : 1);
  const millis = Math.floor(Number(`0.${match[7] ?? ''}0`) * 1000);
  return date && new Date(date.getTime() + millis - offset * 60_000);
}

/** The minutes of an offset from UTC, as `Z`, `+02:00` or `+0200`; nothing is UTC too. */
function offsetOf(zone: string): number | undefined {
  const match = /^(?:Z?|([+-])(\d\d):?(\d\d)?)$/.exec(zone);
  return match === null ? undefined : (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)) * (match[1] === '-' ? -1 : 1);
}

/** Reads a date and a time, with an offset of any form or without, which is that of the zone. */
export function localInstant(text: string, zone: string): Date | undefined {
  const match = text.length <= MAX_LENGTH ? /^(.*T[^Z+-]*)([Z+-].*)?$/.exec(text) : null;
  const offset = match === null ? undefined : offsetOf(match[2] ?? zone);
  const local = match === null ? undefined : (instant(`${match[1]}Z`) ?? instant(`${match[1]}:00Z`));
  return local && offset !== undefined ? new Date(local.getTime() - offset * 60_000) : undefined;
}

/** Writes a date and a time with so many digits of a second, in a zone. */
export function dateTime(date: Date, digits: number, zone: string): string {
  const [whole, millis] = new Date(date.getTime() + (offsetOf(zone) ?? 0) * 60_000).toISOString().slice(0, -1).split('.');
  return whole + (digits > 0 ? '.' + millis!.padEnd(digits, '0').slice(0, digits) : '') + zone;
}

/** Writes a moment in the form of RFC 3339, without a fraction that is zero. */
export function isoInstant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}

/** Reads a length of time in the form of ISO 8601. */
export function duration(text: string): Span | undefined {
  const match = text.length <= MAX_LENGTH ? ISO_8601.exec(text) : null;
  if (match === null || /[pt]$/i.test(text)) {
    return undefined;
  }
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => Number((part ?? '0').replace(',', '.')));
  const ms = ((days! * 24 + hours!) * 60 + minutes!) * 60_000 + seconds! * 1000;
  return new Span(match[1] === '-' ? -ms : ms);
}

/** A time to wait between nothing and a year. */
export function bounded(span: Span): Span {
  return new Span(Math.min(Math.max(span.ms, 0), MAX_WAIT));
}

/** Reads `Retry-After` (RFC 9110, 10.2.3): digits alone, or a date. */
export function retryAfter(value: string, now: number): Span | undefined {
  if (/^\d+$/.test(value)) {
    return bounded(new Span(Number(value) * 1000));
  }
  const date = httpDate(value, now);
  return date && bounded(new Span(date.getTime() - now));
}

