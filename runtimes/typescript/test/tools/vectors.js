import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ApiError, codec, encoder, JsonNumber, retryAdvice } from '../../dist/index.js';

/** The folders of vectors: of the contracts that this repository documents, or those that VECTORS names. */
export const FOLDERS = process.env.VECTORS
  ? process.env.VECTORS.split(':').map((path) => new URL(`file://${path}/`))
  : [new URL('../../../vectors/', import.meta.url)];

/** The suites of all folders: the contract as data, and its files of cases. */
export function suites() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => suite(new URL(`${entry.name}/`, folder))),
  );
}

function suite(folder) {
  const json = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const manifest = json('manifest.json');
  const files = Object.entries(manifest.files).map(([name, count]) => ({ name, count, ...json(name) }));
  return { contract: json('contract.json'), manifest, files };
}

/** What this runtime gives for a case. */
export function outcome(contract, file, vector) {
  const reader = codec(contract, { root: ApiError }, { now: () => Date.parse(file.now) });
  if (file.name === 'writing.json') {
    const { requestId, operation, timestamp, accept } = vector.in.context;
    const context = { requestId, operation, accept, timestamp: timestamp && new Date(timestamp) };
    const { status, headers, body } = encoder(contract, () => Date.parse(file.now))(made(reader, contract, vector.in.error), context);
    return { status, headers: Object.entries(headers), body };
  }
  if (file.name === 'retries.json') {
    const advice = retryAdvice(made(reader, contract, vector.in.error));
    const delay = advice.delayAfter(vector.in.attempt, vector.in.elapsed, vector.in.random);
    return { retryable: advice.retryable, ...(delay !== undefined && { delay }) };
  }
  return facts(contract, reader.decode(vector.in.status, vector.in.headers, bytes(vector.in.body)));
}

/** The error that a case gives to be written. */
function made(reader, contract, error) {
  const { code, params = {}, timestamp, others, ...rest } = error;
  const declared = contract.errors.find((each) => each.code === code);
  const typed = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      fromVector(contract, declared.params.find((each) => each.name === name).type, value),
    ]),
  );
  return reader.create(code, typed, {
    ...rest,
    ...(timestamp && { timestamp: new Date(timestamp) }),
    ...(others && { others: others.map((other) => made(reader, contract, other)) }),
  });
}

function bytes(body) {
  if (body.base64 !== undefined) {
    return Buffer.from(body.base64, 'base64');
  }
  const parts = Array.isArray(body) ? body : [body];
  return new TextEncoder().encode(parts.map((part) => (part.text ?? part).repeat(part.times ?? 1)).join(''));
}

/** All that vectors say of an error; what has no value is left out. */
export function facts(contract, error) {
  const declared = error.known ? contract.errors.find((each) => each.code === error.code) : undefined;
  const params = Object.fromEntries(
    (declared?.params ?? [])
      .filter(({ name }) => error.params[name] !== undefined)
      .map(({ name, type }) => [name, toVector(contract, type, error.params[name])]),
  );
  const all = {
    error: declared?.code,
    family: error.family,
    code: error.code,
    status: error.status,
    message: error.message,
    params,
    requestId: error.requestId,
    timestamp: error.timestamp && moment(error.timestamp),
    operation: error.operation,
    suggestion: error.suggestion,
    documentation: error.documentation,
    retryable: error.retryable,
    retryAfter: error.retryAfterMs === undefined ? undefined : duration(error.retryAfterMs),
    violations: error.violations.map(untyped),
    others: error.others.map((other) => {
      const { extras: _, contractViolations: __, others: ___, ...own } = facts(contract, other);
      return own;
    }),
    extras: untyped(error.extras),
    contractViolations: error.contractViolations.map(({ kind, where }) => [kind, where]),
  };
  const empty = (value) => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !empty(value)));
}

const moment = (date) => date.toISOString().replace('.000Z', 'Z');

/** Milliseconds in the form of ISO 8601 that vectors use. */
function duration(ms) {
  const seconds = Math.round(ms * 1e6) / 1e9;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = Number((seconds % 60).toFixed(9));
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || seconds === 0 ? `${rest}S` : ''}`;
}

function toVector(contract, type, value) {
  if (type.list) {
    return value.map((each) => toVector(contract, type.list, each));
  }
  if (type.map) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toVector(contract, type.map, each)]));
  }
  if (type.record) {
    const { fields } = contract.types[type.record];
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, toVector(contract, fields.find(({ name }) => name === key).type, each)]),
    );
  }
  switch (type) {
    case 'long':
      return String(value);
    case 'instant':
      return moment(value);
    case 'duration':
      return duration(value);
    default:
      return untyped(value);
  }
}

function fromVector(contract, type, value) {
  if (type.list) {
    return value.map((each) => fromVector(contract, type.list, each));
  }
  if (type.map || type.record) {
    const inner = (key) => type.map ?? contract.types[type.record].fields.find(({ name }) => name === key).type;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromVector(contract, inner(key), each)]));
  }
  switch (type) {
    case 'long':
      return BigInt(value);
    case 'instant':
      return new Date(value);
    case 'duration':
      return milliseconds(value);
    default:
      return value;
  }
}

function milliseconds(text) {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(text);
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

function untyped(value) {
  if (value instanceof JsonNumber) {
    return { $number: digits(value.text) };
  }
  if (Array.isArray(value)) {
    return value.map(untyped);
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, untyped(each)]))
    : value;
}

/** Digits that do not end in zero, and an exponent if there is one. */
function digits(number) {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number);
  const all = (whole + fraction).replace(/^0+/, '');
  const short = all.replace(/0+$/, '');
  const power = Number(exponent) - fraction.length + all.length - short.length;
  return `${sign}${short}${power === 0 ? '' : `e${power}`}`;
}

/** What this runtime lacks, in the words of the vectors: a Date has milliseconds, and ends in the year 275760. */
const LACKS = ['sub-millisecond', 'far-instants'];

/** Whether a case asks for something that this runtime lacks. */
export function isSkipped(vector) {
  return LACKS.some((word) => vector.needs?.includes(word));
}

/** How an outcome differs from what a case demands: the keys that do; none if it does not. */
export function differences(vector, found) {
  const ignored = vector.ignore ?? [];
  const keys = [...new Set([...Object.keys(vector.out), ...Object.keys(found)])];
  return keys.filter((key) => !ignored.includes(key) && !same(key, vector.out[key], found[key]));
}

function same(key, wanted, found) {
  if (key === 'contractViolations') {
    return isDeepStrictEqual(sorted(wanted), sorted(found));
  }
  if (key === 'headers' && wanted) {
    return isDeepStrictEqual(sorted(wanted), sorted(found));
  }
  if (key === 'body' && typeof wanted === 'string' && typeof found === 'string') {
    return wanted === found || isDeepStrictEqual(JSON.parse(wanted), JSON.parse(found));
  }
  return isDeepStrictEqual(plain(wanted), plain(found));
}

const sorted = (list) => list?.map((each) => JSON.stringify(each)).sort();

/** Without prototypes, which no vector is about. */
function plain(value) {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  return value !== null && typeof value === 'object' ? new Map(Object.entries(value).map(([key, each]) => [key, plain(each)])) : value;
}
