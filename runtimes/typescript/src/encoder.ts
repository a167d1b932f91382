import { BINDINGS, type EncodeContext, type Writing } from './bindings.js';
import type { Binding, Contract, ErrorData, Layout, Member, Node } from './contract.js';
import { type ApiError, Completion, facts } from './errors.js';
import { child, record } from './findings.js';
import { Formats, text } from './formats.js';
import { elementOf, endsInFieldPath, isEach, VIOLATION } from './layout.js';
import { stepsOf } from './paths.js';
import { JsonNumber } from './numbers.js';
import { bareMediaType } from './phrases.js';
import { Span } from './times.js';
import { inBody, writtenAsNull } from './types.js';

/** An error as a response. */
export interface EncodedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

const MAX_HEADER = 1024;

/** Writes errors as responses by one contract; what is sensitive or internal is not in them. */
export type Encode = (error: ApiError, context?: EncodeContext) => EncodedResponse;

/**
 * Makes a writer of responses. It is apart from the reader, so that clients need not carry it.
 *
 * @param contract the contract
 * @param now the present moment, in milliseconds since 1970
 */
export function encoder(contract: Contract, now: () => number = Date.now): Encode {
  let ready: Encoder | undefined;
  return (error, context = {}) => (ready ??= new Encoder(contract)).encode(error, context, now());
}

class Encoder {
  private readonly completion: Completion;
  private readonly errors: ReadonlyMap<string, ErrorData>;

  constructor(private readonly contract: Contract) {
    this.completion = new Completion(contract);
    this.errors = new Map(contract.errors.map((error) => [error.code, error]));
  }

  encode(given: ApiError, context: EncodeContext, now: number): EncodedResponse {
    const writing = (of: ApiError): Writing => this.writing(of, context, now);
    const from = writing(given);
    const layouts = this.layouts(from.error);
    const layout = layouts[choose(context.accept, layouts)]!;
    const body = json(new Body(from, layout, writing).node(layout.body, '', false) ?? null);
    return { status: from.facts.status, headers: this.headers(from, layout, layouts.length > 1), body };
  }

  private writing(error: ApiError, context: EncodeContext, now: number): Writing {
    const { completion } = this;
    const declared = error.known ? this.errors.get(error.code) : undefined;
    return { facts: facts(error), error: declared, family: completion.family(error.family), context, types: completion.types, now };
  }

  /** The error's own layout, and those of other media types that no error claims for itself. */
  private layouts(error: ErrorData | undefined): Layout[] {
    const { layouts, errors } = this.contract;
    const own = layouts.find((layout) => layout.name === error?.layout) ?? layouts[0]!;
    const others = layouts.filter(
      (layout) =>
        bareMediaType(layout.mediaType) !== bareMediaType(own.mediaType) &&
        !errors.some((each) => each.layout === layout.name),
    );
    return [own, ...others];
  }

  private headers(from: Writing, layout: Layout, isChosen: boolean): Record<string, string> {
    const headers = record<string>();
    headers['Content-Type'] = layout.mediaType;
    const own = from.error?.headers ?? [];
    const common = this.contract.headers.filter(({ name }) => !own.some((each) => each.name.toLowerCase() === name.toLowerCase()));
    for (const { name, value } of [...common, ...own]) {
      let found = valueOf(value, from);
      if (found instanceof Span && name.toLowerCase() === 'retry-after') {
        // The header knows whole seconds and dates alone (RFC 9110, 10.2.3).
        found = Math.ceil(found.ms / 1000);
      }
      const clean = found === undefined ? '' : cleanHeader(text(found));
      if (clean !== '' && clean.length <= MAX_HEADER) {
        headers[name] = clean;
      }
    }
    const vary = [isChosen && 'Accept', from.error?.renamedIn && 'Error-Contract'].filter(Boolean).join(', ');
    if (vary !== '') {
      headers['Vary'] ??= vary;
    }
    return headers;
  }
}

/** The value of a binding with its formats; nothing if there is none that may be shown. */
function valueOf({ bind, name = '', formats }: Binding, from: Writing): unknown {
  const value = BINDINGS[bind]?.write(from, name) ?? undefined;
  return value === undefined ? undefined : new Formats(formats).write(value, from.now);
}

/** A line break in a header begins another header. What is not ASCII has no agreed meaning, so no header is better. */
function cleanHeader(value: string): string {
  // eslint-disable-next-line no-control-regex -- these are what has to go
  return /[^\0-\x7f]/.test(value) ? '' : value.replace(/[\0-\x1f\x7f]/g, ' ').trim();
}

/** One body that is being written. */
class Body {
  private readonly placed = new Set<string>();

  constructor(
    private readonly from: Writing,
    private readonly layout: Layout,
    /** Begins to write another error of the same response. */
    private readonly writing: (error: ApiError) => Writing,
  ) {
    this.collect(layout.body);
  }

  /** Notes the parameters that have places of their own. */
  private collect(node: Node): void {
    const { bind, name = '', each } = node as Partial<Binding> & { each?: Binding };
    if (bind === 'param') {
      this.placed.add(name);
    } else if (each !== undefined) {
      this.collect(each);
      this.collect(elementOf(node as Parameters<typeof elementOf>[0]).element);
    } else if ('object' in node) {
      node.object.forEach((member) => this.collect('field' in member ? member.node : member.spread));
    } else if ('array' in node) {
      node.array.forEach((element) => this.collect(element));
      if (node.rest !== undefined) {
        this.collect(node.rest);
      }
    } else if ('json' in node) {
      this.collect(node.json);
    }
  }

  /** What is written for a node; nothing if it is optional and has no value. */
  node(node: Node, pointer: string, optional: boolean): unknown {
    if ('constant' in node) {
      return node.constant;
    }
    if (isEach(node)) {
      return this.each(node, pointer, optional);
    }
    if ('json' in node) {
      return optional && hasBinding(node.json) && !this.hasValue(node.json, pointer) ? undefined : json(this.node(node.json, pointer, false));
    }
    if ('object' in node || 'array' in node) {
      return optional && hasBinding(node) && !this.hasValue(node, pointer) ? undefined : this.container(node, pointer);
    }
    const binding = node as Binding;
    if (binding.bind === 'violations') {
      return this.each({ each: binding, element: VIOLATION }, pointer, optional);
    }
    if (binding.bind === 'params') {
      return this.node({ object: [{ spread: binding }] }, pointer, optional);
    }
    const value = valueOf(binding, this.from);
    return value === undefined && !optional ? null : value;
  }

  private container(node: Node, pointer: string): unknown {
    if ('array' in node) {
      // An element without any value is left out: nobody can mark it as optional.
      const path = endsInFieldPath(node);
      const fixed = path ? node.array.slice(0, -1) : node.array;
      const elements = fixed.map((each, i) => this.node(each, child(pointer, i), true)).filter((each) => each !== undefined);
      const rest = node.rest === undefined ? [] : this.node(node.rest, pointer, false);
      const { field } = (this.from.item ?? {}) as { readonly field?: string };
      return [...elements, ...(rest as unknown[]), ...(path && field ? stepsOf(field) : [])];
    }
    const members = (node as { object: readonly Member[] }).object;
    const taken = new Set(members.map((member) => ('field' in member ? member.field : undefined)));
    const fields: [string, unknown][] = [];
    for (const member of members) {
      if ('field' in member) {
        const value = this.node(member.node, child(pointer, member.field), member.optional === true);
        if (value !== undefined) {
          fields.push([member.field, value]);
        }
      } else {
        fields.push(...this.spread(member.spread, pointer).filter(([name]) => !taken.has(name)));
      }
    }
    return new Fields(fields);
  }

  private spread(binding: Binding, pointer: string): [string, unknown][] {
    const { facts, error, types } = this.from;
    if (binding.bind === 'param') {
      return Object.entries(Object(valueOf(binding, this.from)));
    }
    if (error === undefined) {
      // The parameters of an error that the contract does not have, where a gateway hands it on.
      const prefix = `${pointer}/`;
      return Object.entries(facts.extras)
        .filter(([where]) => where.startsWith(prefix) && !where.includes('/', prefix.length))
        .map(([where, value]) => [where.slice(prefix.length).replaceAll('~1', '/').replaceAll('~0', '~'), value]);
    }
    return (error.params ?? [])
      .filter((parameter) => inBody(parameter) && !this.placed.has(parameter.name))
      .map((parameter): [string, unknown] => {
        const value = types.wire(parameter.type, facts.params[parameter.name]);
        return [parameter.name, value === undefined && writtenAsNull(parameter) ? null : value];
      })
      .filter(([, value]) => value !== undefined);
  }

  /** Whether there is a value of the error in a node. */
  private hasValue(node: Node, pointer: string): boolean {
    if ('object' in node) {
      return node.object.some((member) =>
        'field' in member ? this.hasValue(member.node, child(pointer, member.field)) : this.spread(member.spread, pointer).length > 0,
      );
    }
    if ('array' in node) {
      return node.array.some((each, i) => this.hasValue(each, child(pointer, i))) || (node.rest !== undefined && this.hasValue(node.rest, pointer));
    }
    if ('json' in node) {
      return this.hasValue(node.json, pointer);
    }
    return !('constant' in node) && this.node(node, pointer, true) !== undefined;
  }

  private each(node: Node & { readonly each: Binding }, pointer: string, optional: boolean): unknown {
    const { from } = this;
    const { bind, name = '' } = node.each;
    if (bind === 'errors') {
      return this.errors(elementOf(node).element, pointer);
    }
    const found = bind === 'violations' ? from.facts.violations : BINDINGS[bind]?.write(from, name);
    const items = Array.isArray(found) ? (found as unknown[]) : [];
    if (items.length === 0 && optional) {
      return undefined;
    }
    const { element, grouped } = elementOf(node);
    const outer = from.item;
    const write = (item: unknown): unknown => {
      from.item = item;
      return this.node(element, pointer, false);
    };
    let written: unknown;
    if ('key' in node) {
      const groups = new Map<string, unknown[]>();
      for (const item of items) {
        from.item = item;
        const key = text(valueOf(node.key, from) ?? '');
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      written = new Fields([...groups].map(([key, all]) => [key, grouped ? all.map(write) : write(all[0])]));
    } else if ('tree' in node) {
      written = this.tree(node, items, (all) => (grouped ? all.map(write) : write(all[0])));
    } else {
      written = items.map(write);
    }
    from.item = outer;
    return written;
  }

  /** The error itself, and the further ones of the same response. */
  private errors(element: Node, pointer: string): unknown {
    const { from } = this;
    const { others = [], status } = from.facts;
    // Several errors have several statuses, of which the response has the most general one.
    const first = others.length === 0 ? from : { ...from, facts: { ...from.facts, status: from.error?.status ?? status } };
    return [first, ...others.map(this.writing)].map((each, i) =>
      new Body(each, this.layout, this.writing).node(element, child(pointer, i), false),
    );
  }

  /** Violations by the steps of their paths. */
  private tree({ tree, at, own }: { readonly tree: Binding; readonly at?: string; readonly own?: string }, items: unknown[], write: (items: unknown[]) => unknown): unknown {
    const root: Step = { items: [], children: new Map() };
    for (const item of items) {
      this.from.item = item;
      const path = text(valueOf(tree, this.from) ?? '');
      const steps = path === '' ? [] : stepsOf(path);
      let step = root;
      // A path that is nested deeper than any body is one name.
      for (const name of steps.length < MAX_STEPS ? steps : [path]) {
        const next: Step = step.children.get(String(name)) ?? { items: [], children: new Map() };
        step.children.set(String(name), next);
        step = next;
      }
      step.items.push(item);
    }
    const fields = ({ items: values, children }: Step): Fields =>
      new Fields([
        ...(values.length === 0 ? [] : [[at ?? own!, write(values)] as [string, unknown]]),
        ...[...children].map(([name, step]): [string, unknown] => [
          name,
          at !== undefined || step.children.size > 0 ? fields(step) : write(step.items),
        ]),
      ]);
    return fields(root);
  }
}

/** Deeper values are not read either. */
const MAX_STEPS = 100;

/** One step of a path: what is wrong there, and the steps after it. */
interface Step {
  readonly items: unknown[];
  readonly children: Map<string, Step>;
}

/** The fields of an object in their order, which JavaScript does not keep where names are digits. */
class Fields {
  constructor(readonly all: [string, unknown][]) {}
}

/** Whether there is anything but constants in a node. */
function hasBinding(node: Node): boolean {
  if ('object' in node) {
    return node.object.some((member) => !('field' in member) || hasBinding(member.node));
  }
  if ('json' in node) {
    return hasBinding(node.json);
  }
  return 'array' in node ? node.rest !== undefined || node.array.some(hasBinding) : !('constant' in node);
}

/** Writes JSON; half a surrogate pair, which is not text, becomes U+FFFD. */
function json(value: unknown): string {
  if (value instanceof JsonNumber) {
    return value.text;
  }
  if (value instanceof Date || value instanceof Span) {
    return json(text(value));
  }
  if (Array.isArray(value)) {
    return `[${value.map(json).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = value instanceof Fields ? value.all : Object.entries(value);
    return `{${fields.map(([name, each]) => `${json(name)}:${json(each)}`).join(',')}}`;
  }
  return typeof value === 'string'
    ? JSON.stringify(value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'))
    : (JSON.stringify(value) ?? 'null');
}

/** Chooses a representation by `Accept` (RFC 9110, 12.5.1); the first if nothing fits. */
function choose(accept: string | undefined, layouts: readonly Layout[]): number {
  let best = 0;
  let bestQuality = 0;
  layouts.forEach(({ mediaType }, i) => {
    let fit = 0;
    let quality = accept === undefined ? 1 : 0;
    for (const range of accept?.split(',') ?? []) {
      const [wanted = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const type = bareMediaType(mediaType);
      const found = wanted === type ? 3 : wanted === '*/*' ? 1 : wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1)) ? 2 : 0;
      if (found > fit) {
        const weight = parameters.find((each) => each.startsWith('q='))?.slice(2).trim() ?? '1';
        fit = found;
        quality = /^\d(?:\.\d{0,3})?$/.test(weight) ? Math.min(1, Number(weight)) : 1;
      }
    }
    if (quality > bestQuality) {
      best = i;
      bestQuality = quality;
    }
  });
  return best;
}

