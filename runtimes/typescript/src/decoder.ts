import { bind, BINDINGS } from './bindings.js';
import type { Contract, ErrorData, HeaderData, ParameterData } from './contract.js';
import { Completion, type Facts, template } from './errors.js';
import { child, record } from './findings.js';
import { JsonObject, parse, type Raw } from './json.js';
import { LayoutReader } from './layout.js';
import { JsonNumber, same } from './numbers.js';
import { bareMediaType, fitsStatus, reasonPhrase } from './phrases.js';
import { PLAIN, type RawParam, Reading, Slot } from './reading.js';
import { fits, specificity } from './templates.js';
import { retryAfter } from './times.js';
import { inBody, published } from './types.js';

/** The headers of a response: those of fetch, of Node, or pairs in order. */
export type HeadersLike =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The header by which a server says which contract it keeps to. */
export const CONTRACT_HEADER = 'Error-Contract';

const CONTRACT = /^[a-z][a-z0-9-]*\/[0-9A-Za-z.+-]+ *; *fp="([0-9a-f]{16})"(;.*)?$/;
const MAX_CONTRACT = 300;
const MAX_MATCHED = 4_096;
const MAX_MEDIA_TYPE = 60;
/** A date has a comma of its own, and so the first of two has two of them. */
const MAX_COMMAS = 2;

/** The part of a value that a JSON Pointer names. */
function at(root: Raw | undefined, pointer: string): Raw | undefined {
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Raw | undefined>(
      (found, step) =>
        found instanceof JsonObject
          ? found.values[found.names.lastIndexOf(step)]
          : Array.isArray(found) && /^\d{1,6}$/.test(step)
            ? found[Number(step)]
            : undefined,
      root,
    );
}

function holds(found: Raw | undefined, expected: string | number | boolean): boolean {
  return typeof expected === 'number'
    ? (typeof found === 'number' || found instanceof JsonNumber) && same(found, expected)
    : found === expected;
}

/** What is known of an error, and what the contract says of it. */
type Known = [Facts, ErrorData | undefined];

/** A header, made ready to be read. */
interface Header {
  readonly name: string;
  readonly slot: Slot;
}

function slots(headers: readonly HeaderData[]): Header[] {
  return headers.map(({ name, value }) => ({ name, slot: new Slot(value, true) }));
}

/** Finds out which error a response tells of, and all that it says of it. */
export class Decoder {
  private readonly errors: ReadonlyMap<string, ErrorData>;
  private readonly layouts: readonly LayoutReader[];
  private readonly headers: readonly Header[];

  constructor(
    private readonly contract: Contract,
    private readonly completion: Completion,
  ) {
    const codes = new Map<string, ErrorData>();
    contract.errors.forEach((error) => codes.set(error.code, error));
    contract.errors.forEach((error) => error.aliases?.forEach((code) => codes.has(code) || codes.set(code, error)));
    this.errors = codes;
    this.layouts = contract.layouts.map((layout, i) => {
      const users = contract.errors.filter((error) => error.layout === layout.name);
      const general = contract.layouts.length === 1 || i === 0 || users.length === 0;
      return new LayoutReader(layout, general, users.length === 1 && i > 0 && contract.layouts.length > 1 ? users[0] : undefined);
    });
    const headers = slots(contract.headers);
    if (!headers.some(({ name }) => isRetryAfter(name))) {
      headers.push({ name: 'Retry-After', slot: new Slot({ bind: 'retry_after' }, true) });
    }
    this.headers = headers;
  }

  /** The error of a code, or of one that it had before. */
  find(code: string): ErrorData | undefined {
    return this.errors.get(code);
  }

  decode(status: number, headers: ReadonlyMap<string, string>, body: Uint8Array | string, cut: boolean, now: number): [Known, ...Known[]] {
    const contentType = headers.get('content-type');
    const text = new Body(body);
    const reading = this.body(text, contentType, status, now);
    if (cut) {
      reading.add('BODY_TOO_LARGE', '');
    }
    join(reading);
    this.fill(this.headers, headers, reading);
    this.checkContract(headers.get(CONTRACT_HEADER.toLowerCase()), reading);
    const own = reading.statusOr(status);
    const error = this.identify(own, reading, text);
    this.fill(slots(error?.headers ?? []), headers, reading);
    if (error && reading.layout === undefined && text.isText) {
      this.readText(error, text, reading);
    }
    const params = error ? this.parameters(error, reading) : keepAll(reading);
    if (error && error.status !== own) {
      reading.add('UNEXPECTED_STATUS', '');
    }
    this.checkFixed(error, own, reading);
    const others = reading.others.map((other) => this.other(other, reading, status));
    const facts = (of: Reading, found: ErrorData | undefined, values: Record<string, unknown>, ofIt: number): Known => {
      const { texts } = of;
      const known = this.completion.of(found, {
        code: found?.code ?? texts['code'] ?? '',
        status: ofIt,
        message: this.message(found, values, ofIt, contentType, of),
        family: found ? found.family : this.family(texts['family'], texts['code'] ?? '', ofIt),
        params: values,
        requestId: texts['request_id'],
        timestamp: of.timestamp,
        operation: texts['operation'],
        suggestion: texts['suggestion'],
        documentation: texts['documentation'],
        retryable: of.retryable,
        retryAfter: of.retryAfter?.ms,
        violations: of.fieldViolations,
        extras: reading.extras,
        contractViolations: reading.violations,
        response: { status, headers, body: text.text },
      });
      return [known, found];
    };
    const rest = others.map(({ other, error: found, params: values }) => facts(other, found, values, other.statusOr(status)));
    return [facts(reading, error, params, status), ...rest];
  }

  /** Finds out which error another one of the same body is. */
  private other(other: Reading, first: Reading, status: number): { other: Reading; error: ErrorData | undefined; params: Record<string, unknown> } {
    other.layout = first.layout;
    other.complete = first.complete;
    join(other);
    const own = other.statusOr(status);
    const error = this.identify(own, other, undefined);
    const params = error ? this.parameters(error, other) : keepAll(other);
    if (error && other.status !== undefined && error.status !== own) {
      other.add('UNEXPECTED_STATUS', other.place('status'));
    }
    this.checkFixed(error, own, other);
    other.join(first);
    return { other, error, params };
  }

  private body(body: Body, contentType: string | undefined, status: number, now: number): Reading {
    if (body.isEmpty || !body.isJson) {
      const reading = new Reading(now);
      reading.add(body.isEmpty ? 'EMPTY_BODY' : 'NOT_JSON', '');
      return reading;
    }
    const { value, cut, broken, tail } = parse(withoutCutNumber(body.json));
    const mediaType = contentType === undefined ? undefined : bareMediaType(contentType);
    const same = this.layouts.filter((each) => bareMediaType(each.layout.mediaType) === mediaType);
    const candidates = same.length > 0 ? same : this.layouts;
    let [layout, reading] = this.choose(candidates, value!, cut, status, now);
    if (!this.tells(status, layout, reading) && candidates.length < this.layouts.length) {
      // The media type names a layout that the body does not have.
      [layout, reading] = this.choose(this.layouts, value!, cut, status, now);
    }
    reading.tree = value;
    reading.complete = !broken;
    if (broken) {
      reading.drop('MISSING_FIELD');
    }
    for (const fault of [broken || tail, body.isMarked, body.isBroken]) {
      if (fault) {
        reading.add('MALFORMED_JSON', '');
      }
    }
    if (this.tells(status, layout, reading)) {
      reading.layout = layout;
    } else {
      reading.fieldViolations.length = 0;
      reading.others.length = 0;
      reading.drop('MISSING_FIELD');
      reading.drop('UNDECLARED_FIELD');
      if (!broken) {
        reading.add('UNKNOWN_BODY', '');
      }
    }
    return reading;
  }

  private choose(candidates: readonly LayoutReader[], value: Parameters<LayoutReader['read']>[0], cut: boolean, status: number, now: number): [LayoutReader, Reading] {
    const fits = candidates.map((layout) => this.fit(status, layout, layout.read(value, now, candidates.length > 1)));
    let best: Fit | undefined;
    fits.forEach((fit, i) => {
      const { layout, reading, evidence } = fit;
      // Any JSON has some field in common with some layout, so one that is not the first has to fit for the most part.
      const credible = i === 0 || cut || evidence >= MESSAGE || reading.bound + reading.constants >= reading.missing;
      if (credible && this.tells(status, layout, reading) && (best === undefined || isBetter(fit, best, cut))) {
        best = fit;
      }
    });
    const { layout, reading } = best ?? fits[0]!;
    return [layout, reading];
  }

  private fit(status: number, layout: LayoutReader, reading: Reading): Fit {
    const { code, message } = reading.texts;
    const known = code === undefined ? undefined : this.errors.get(code);
    if (known !== undefined) {
      return { layout, reading, evidence: CODE, own: layout.usedBy(known) };
    }
    const told = message !== undefined && this.byBody(reading.statusOr(status), layout, reading) !== undefined;
    const evidence = told ? MESSAGE : code !== undefined || message !== undefined ? UNKNOWN : NONE;
    return { layout, reading, evidence, own: false };
  }

  /** Whether a body is of a layout; one that any JSON has tells nothing but to whom the status is known. */
  private tells(status: number, layout: LayoutReader, reading: Reading): boolean {
    return layout.open
      ? layout.fits(reading) && this.contract.errors.some((error) => error.status === status && layout.usedBy(error))
      : layout.tells(reading);
  }

  /** Fills in what the body lacks. */
  private fill(layouts: readonly Header[], headers: ReadonlyMap<string, string>, out: Reading): void {
    for (const { name, slot } of layouts) {
      const value = headers.get(name.toLowerCase());
      if (value === undefined || BINDINGS[slot.source]?.lacks?.(slot, out) !== true) {
        continue;
      }
      let refused: boolean;
      if (isRetryAfter(name) && slot.source === 'retry_after') {
        out.retryAfter = retryAfter(value, out.now);
        refused = out.retryAfter === undefined;
        // It is there more than once: the first one counts. A date has a comma of its own.
        const parts = refused ? value.split(',') : [];
        for (let i = 1; i <= MAX_COMMAS && i < parts.length; i++) {
          out.retryAfter ??= retryAfter(parts.slice(0, i).join(','), out.now);
        }
      } else {
        refused = bind(slot, value, name, out) === 'WRONG_TYPE';
      }
      if (refused) {
        out.add('MALFORMED_HEADER', name);
      }
    }
  }

  private checkContract(header: string | undefined, out: Reading): void {
    if (header !== undefined) {
      const fingerprint = header.length > MAX_CONTRACT ? undefined : CONTRACT.exec(header)?.[1];
      if (fingerprint === undefined) {
        out.add('MALFORMED_HEADER', CONTRACT_HEADER);
      } else if (fingerprint !== this.contract.fingerprint) {
        out.add('OTHER_CONTRACT', CONTRACT_HEADER);
      }
    }
  }

  private identify(status: number, reading: Reading, body: Body | undefined): ErrorData | undefined {
    const code = reading.texts['code'];
    const where = reading.place('code');
    if (!code) {
      const recognized =
        this.byRule(status, reading, body) ??
        this.byProperty(reading) ??
        (reading.layout
          ? this.byBody(status, reading.layout, reading)
          : body?.isText
            ? this.byMessage(status, body.start, hasWords, reading)
            : undefined);
      if (code === '' || (!recognized && reading.layout && reading.complete)) {
        reading.add('MISSING_CODE', where);
      }
      return recognized;
    }
    const declared = this.errors.get(code);
    if (declared === undefined) {
      reading.add('UNKNOWN_CODE', where);
      return this.byRule(status, reading, body);
    }
    if (reading.layout === undefined) {
      // Where a header tells the code, an empty body lacks nothing: the response to HEAD has none.
      reading.drop('EMPTY_BODY');
    }
    return declared;
  }

  /** Recognizes an error by what its own `match` says. */
  private byRule(status: number, reading: Reading, body: Body | undefined): ErrorData | undefined {
    const message = reading.texts['message'] ?? (reading.layout || body === undefined || body.isEmpty ? undefined : body.start);
    let best: ErrorData | undefined;
    let bestFit = 0;
    for (const error of this.contract.errors) {
      const { match } = error;
      if (match === undefined) {
        continue;
      }
      const fields = Object.entries(match.fields ?? {});
      const matches =
        (match.status !== undefined || match.message !== undefined || fields.length > 0 || error.status === status) &&
        (match.status ?? status) === status &&
        (match.layout === undefined || match.layout === reading.layout?.layout.name) &&
        (match.message === undefined || (message !== undefined && fits(match.message, message))) &&
        fields.every(([pointer, value]) => holds(at(reading.tree, pointer), value));
      const fit =
        8 * fields.length +
        (match.status === undefined ? 0 : 1) +
        (match.layout === undefined ? 0 : 2) +
        (match.message === undefined ? 0 : 4 + 4 * specificity(match.message));
      if (matches && fit > bestFit) {
        best = error;
        bestFit = fit;
      }
    }
    return best;
  }

  /** Recognizes an error by a property that no other error has. */
  private byProperty(reading: Reading): ErrorData | undefined {
    for (const { slot, value } of reading.properties) {
      const found = slot.formats.read(value, false, 'any', reading.now);
      const errors = this.contract.errors.filter((error) => {
        const declared = property(error, slot.name);
        return declared !== undefined && isSame(declared, found);
      });
      if (errors.length === 1) {
        return errors[0];
      }
    }
    return undefined;
  }

  /** Recognizes an error by its layout, or by its status and message. */
  private byBody(status: number, layout: LayoutReader, reading: Reading): ErrorData | undefined {
    const { onlyError } = layout;
    const message = reading.texts['message'];
    if (onlyError) {
      // Anybody's JSON can have the layout that one error alone has, so its status or its message has to agree.
      const agrees =
        onlyError.status === status || (message !== undefined && hasWords(onlyError) && this.readsBack(onlyError, message, reading));
      return agrees ? onlyError : undefined;
    }
    if (message !== undefined) {
      return this.byMessage(status, message, (error) => layout.usedBy(error), reading);
    }
    const candidates = this.contract.errors.filter((error) => error.status === status && layout.usedBy(error));
    const silent = !layout.places.has('code') && !layout.places.has('message');
    return silent && candidates.length === 1 ? candidates[0] : undefined;
  }

  private byMessage(status: number, message: string, isCandidate: (error: ErrorData) => boolean, reading: Reading): ErrorData | undefined {
    let best: ErrorData | undefined;
    let bestFit = -1;
    for (const error of this.contract.errors) {
      const fit = template(error).literals.join('').length;
      if (error.status === status && fit > bestFit && isCandidate(error) && this.readsBack(error, message, reading)) {
        best = error;
        bestFit = fit;
      }
    }
    return best;
  }

  /** Whether a message is made from an error's template. */
  private readsBack(error: ErrorData, message: string, reading: Reading): boolean {
    const { names } = template(error);
    const values = template(error).capture(message);
    const isRead = (text: string, i: number): boolean => {
      const parameter = find(error, names[i]!);
      const isUnfilled = text === `{${names[i]!}}`;
      return !parameter || isUnfilled || this.completion.types.fromText(parameter.type, text, reading.now) !== undefined;
    };
    return values !== undefined && values.every(isRead);
  }

  /** A text that is no JSON is the message of an error that is known by it. */
  private readText(error: ErrorData, body: Body, reading: Reading): void {
    const { start } = body;
    const pattern = error.match?.message;
    const matched = pattern !== undefined && fits(pattern, start);
    if (reading.texts['message'] === undefined && (matched || (hasWords(error) && this.readsBack(error, start, reading)))) {
      reading.text('message', start);
    }
  }

  /** The family that a response names, or that a code or status belongs to. */
  family(named: string | undefined, code: string, status: number): string | undefined {
    const { families } = this.contract;
    let best = this.completion.family(named)?.id;
    let bestFit = best === undefined ? -1 : Infinity;
    for (const { id, codes = [] } of families) {
      for (const pattern of codes) {
        const fit = specificity(pattern);
        if (fit > bestFit && fits(pattern, code)) {
          best = id;
          bestFit = fit;
        }
      }
    }
    return best ?? families.find((family) => family.status === status)?.id;
  }

  /** The values of an error's parameters. */
  private parameters(error: ErrorData, reading: Reading): Record<string, unknown> {
    const values = record<unknown>();
    const met = new Set<string>();
    for (const [name, raw] of reading.params) {
      const parameter = find(error, name);
      if (parameter === undefined) {
        reading.add('UNDECLARED_FIELD', placeOf(name, raw), raw.value);
        continue;
      }
      met.add(name);
      if (raw.value !== null) {
        const value = this.parameter(parameter, raw, reading);
        if (value !== undefined) {
          values[name] = value;
        }
      } else if (!parameter.nullable) {
        this.missing(error, parameter, reading);
      }
    }
    this.fromMessage(error, values, reading);
    for (const parameter of error.params ?? []) {
      if (values[parameter.name] === undefined && !met.has(parameter.name)) {
        this.missing(error, parameter, reading);
      }
    }
    return values;
  }

  private parameter({ name, type }: ParameterData, raw: RawParam, reading: Reading): unknown {
    const { types } = this.completion;
    const slot = raw.slot ?? PLAIN;
    const where = placeOf(name, raw);
    const value =
      slot.formats.plain && !slot.isText
        ? types.read(type, raw.value, where, reading, reading.now)
        : types.formatted(type, raw.value, slot.formats, slot.isText, reading.now);
    if (value === undefined && slot.isText) {
      reading.add('MALFORMED_HEADER', where);
    } else if (value === undefined) {
      reading.add('WRONG_TYPE', where, raw.value);
    }
    return value;
  }

  /** Reads the message backwards, for what the body does not say otherwise. */
  private fromMessage(error: ErrorData, values: Record<string, unknown>, reading: Reading): void {
    const message = reading.texts['message'];
    if (message === undefined || error.params === undefined) {
      return;
    }
    const { names } = template(error);
    const lacking = names.some((name) => find(error, name) && values[name] === undefined);
    const found = lacking ? template(error).capture(message) : undefined;
    found?.forEach((text, i) => {
      const name = names[i]!;
      const parameter = find(error, name);
      // A server without a value leaves the placeholder itself.
      if (parameter && values[name] === undefined && text !== `{${name}}`) {
        const value = this.completion.types.fromText(parameter.type, text, reading.now);
        if (value !== undefined) {
          values[name] = value;
        }
      }
    });
  }

  /** Only what the layout has a place for can be missing, and only from a body that was read whole. */
  private missing(error: ErrorData, parameter: ParameterData, reading: Reading): void {
    const { layout } = reading;
    const { name } = parameter;
    if (!layout || !reading.complete || parameter.optional || !published(parameter) || isBoundElsewhere(parameter, reading)) {
      return;
    }
    if (layout.params.has(name)) {
      if (!parameter.nullable) {
        reading.add('MISSING_PARAMETER', '');
      }
    } else if (inBody(parameter) && layout.places.has('params')) {
      reading.add('MISSING_PARAMETER', child(reading.place('params'), name));
    } else if (parameter.headerOnly) {
      reading.add('MISSING_PARAMETER', '');
    } else if (layout.places.has('message') && template(error).names.includes(name)) {
      reading.add('MISSING_PARAMETER', reading.place('message'));
    }
  }

  /** Compares what a body says with what status and contract lay down; what differs, or is not laid down, is kept. */
  private checkFixed(error: ErrorData | undefined, status: number, reading: Reading): void {
    const { layout, texts } = reading;
    if (layout === undefined) {
      return;
    }
    if (reading.status !== undefined && Number(reading.status) !== status) {
      reading.add('UNEXPECTED_STATUS', reading.place('status'), Number(reading.status));
    }
    const reason = texts['reason'];
    if (reason !== undefined && !fitsStatus(status, reason)) {
      reading.add('WRONG_CONSTANT', reading.place('reason'), reason);
    }
    for (const source of ['title', 'family'] as const) {
      const found = texts[source];
      const declared = error?.[source];
      if (found !== undefined && found !== declared) {
        if (declared !== undefined) {
          reading.add('WRONG_CONSTANT', reading.place(source));
        }
        reading.keep(reading.place(source), found);
      }
    }
    for (const { slot, value, pointer } of reading.properties) {
      const declared = error && property(error, slot.name);
      const found = slot.formats.read(value, false, 'any', reading.now);
      if (declared === undefined) {
        reading.keep(pointer, value);
      } else if (!isSame(declared, found)) {
        reading.add('WRONG_CONSTANT', pointer, value);
      }
    }
  }

  /** The response's own message, else the contract's if it can be filled in, else the body's title, else what HTTP says. */
  private message(error: ErrorData | undefined, params: Record<string, unknown>, status: number, contentType: string | undefined, { texts }: Reading): string {
    const own = texts['message'];
    if (isPresent(own)) {
      return own;
    }
    if (error && template(error).isFilled(params)) {
      return this.completion.format(template(error), error, params);
    }
    const title = texts['title'];
    if (isPresent(title)) {
      return title;
    }
    const phrase = reasonPhrase(status);
    const mediaType = contentType?.split(';', 1)[0]!.trim() ?? '';
    const presentable = mediaType.length <= MAX_MEDIA_TYPE && /^[\w!#$%&'*+.^`|~/-]+$/.test(mediaType);
    return `HTTP ${status}${phrase ? ` ${phrase}` : ''}${presentable ? ` (${mediaType})` : ''}`;
  }
}

/** The text of a body, and where in it the JSON is. */
class Body {
  /** Whether it begins with a byte order mark, which RFC 8259 (8.1) does not allow. */
  readonly isMarked: boolean;
  /** Whether it has bytes that are not UTF-8. */
  readonly isBroken: boolean = false;
  readonly text: string;
  /** What a parser may see. */
  readonly json: string;

  constructor(body: Uint8Array | string) {
    let text = body as string;
    if (typeof body !== 'string') {
      try {
        text = STRICT.decode(body);
      } catch {
        this.isBroken = true;
        text = LENIENT.decode(body);
      }
    }
    this.isMarked = text.charCodeAt(0) === 0xfeff;
    this.text = text;
    let from = this.isMarked ? 1 : 0;
    let to = text.length;
    while (from < to && isSpace(text.charCodeAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charCodeAt(to - 1))) {
      to--;
    }
    this.json = text.slice(from, to);
  }

  get isEmpty(): boolean {
    return this.json === '';
  }

  get isJson(): boolean {
    return this.json[0] === '{' || this.json[0] === '[';
  }

  /** Whether it is a text for people, and neither JSON nor a page of HTML. */
  get isText(): boolean {
    return !this.isEmpty && !this.isJson && this.json[0] !== '<';
  }

  /** As much of the text as is compared with messages, without the white space around it. */
  get start(): string {
    const { text } = this;
    const from = Math.max(text.search(VISIBLE), 0);
    let to = text.length;
    while (to > from && !VISIBLE.test(text[to - 1]!)) {
      to--;
    }
    return text.slice(from, Math.min(to, from + MAX_MATCHED));
  }
}

function isSpace(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9;
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

/** What is not white space; a space that does not break a line is none, and neither is a mark of the byte order. */
// eslint-disable-next-line no-control-regex -- separators that nobody sees
const VISIBLE = /[^\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;

/** Whether a text says anything. */
function isPresent(text: string | undefined): text is string {
  return text !== undefined && VISIBLE.test(text);
}

/** A number that the text breaks within would be taken for a shorter one. */
function withoutCutNumber(json: string): string {
  let to = json.length;
  while (to > 0 && '0123456789.+-eE'.includes(json[to - 1]!)) {
    to--;
  }
  return json.slice(0, to);
}

/** Nothing tells which error it is but the status. */
const NONE = 0;
/** There is a code or message, and the contract does not have it. */
const UNKNOWN = 1;
/** The message is that of an error with the response's status. */
const MESSAGE = 2;
/** The contract has the code. */
const CODE = 3;

/** How well a layout fits a body, compared with others. */
interface Fit {
  readonly layout: LayoutReader;
  readonly reading: Reading;
  /** How surely the reading tells which error it is. */
  readonly evidence: number;
  /** Whether that error is written in this layout. */
  readonly own: boolean;
}

/** Whether a layout fits better: by what tells the error, then by what is missing and what is left over. */
function isBetter(one: Fit, other: Fit, cut: boolean): boolean {
  const [a, b] = [rank(one, cut), rank(other, cut)];
  const i = a.findIndex((value, at) => value !== b[at]);
  return i >= 0 && a[i]! > b[i]!;
}

/** What layouts are compared by, the weightiest first; more is better. Of a body that breaks off, nobody knows what is missing. */
function rank({ reading, evidence, own }: Fit, cut: boolean): number[] {
  const { texts, wrongConstants, unknown, missing, bound, spread, constants } = reading;
  // A code or message in its own place outweighs all that is just spread.
  const identity = Number(texts['code'] !== undefined) + Number(texts['message'] !== undefined);
  return [-wrongConstants, evidence, identity, Number(own), -(unknown + (cut ? 0 : missing)), bound + spread + constants];
}

/** Joins the parts of texts, as far as there is no gap. */
function join(reading: Reading): void {
  for (const { slot, pointer, parts } of reading.pieces.values()) {
    const gap = Array.from(parts).indexOf(undefined as never);
    const text = parts.slice(0, gap < 0 ? parts.length : gap).join(slot.formats.part![1]);
    if (text === '') {
      continue;
    }
    if (slot.source === 'param') {
      reading.params.set(slot.name, { value: text, place: pointer, slot: PLAIN });
    } else {
      reading.text(slot.source, text);
    }
  }
}

/** Keeps the parameters of an error that the contract does not have. */
function keepAll(reading: Reading): Record<string, unknown> {
  reading.params.forEach((raw, name) => reading.keep(placeOf(name, raw), raw.value));
  return record();
}

function placeOf(name: string, { place, slot }: RawParam): string {
  return slot === undefined ? child(place, name) : place;
}

function find(error: ErrorData, name: string): ParameterData | undefined {
  return error.params?.find((parameter) => parameter.name === name);
}

function property({ properties }: ErrorData, name: string): string | number | boolean | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function isSame(declared: string | number | boolean, found: unknown): boolean {
  const isNumber = typeof declared === 'number' && typeof found !== 'string';
  return found !== undefined && (isNumber ? same(declared, found) : String(declared) === String(found));
}

/** Whether a message has text of its own: one of placeholders alone can be read out of anything. */
function hasWords(error: ErrorData): boolean {
  return template(error).literals.some((literal) => /\p{L}/u.test(literal));
}

function isRetryAfter(name: string): boolean {
  return name.toLowerCase() === 'retry-after';
}

/** Whether the value that a parameter is another name of was read from a place of its own. */
function isBoundElsewhere({ binds }: ParameterData, reading: Reading): boolean {
  const source = binds && BINDINGS[binds.bind];
  return source?.lacks?.(new Slot(binds!), reading) === false;
}

/**
 * The headers that a reader looks at, by their names in small letters; the first of a name counts. But two lines of
 * `Retry-After` are as good as one with a comma (RFC 9110, 5.3), and proxies make one of them.
 */
export function headerMap(headers: HeadersLike | undefined): Map<string, string> {
  const map = new Map<string, string>();
  const put = (name: unknown, value: unknown): void => {
    const lines = typeof name === 'string' ? ((Array.isArray(value) ? value : [value]) as unknown[]) : [];
    const key = String(name).toLowerCase();
    lines.forEach((line, i) => {
      const text = typeof line === 'string' ? line.trim() : '';
      const before = map.get(key);
      if (text !== '' && before !== undefined && isRetryAfter(key)) {
        map.set(key, `${before}, ${text}`);
      } else if (text !== '' && before === undefined && (i === 0 || isRetryAfter(key))) {
        map.set(key, text);
      }
    });
  };
  if (headers && Symbol.iterator in headers) {
    for (const [name, value] of headers as Iterable<readonly [string, string]>) {
      put(name, value);
    }
  } else if (headers) {
    Object.entries(headers).forEach(([name, value]) => put(name, value));
  }
  return map;
}

