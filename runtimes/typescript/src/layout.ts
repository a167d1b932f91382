import { bind, BINDINGS } from './bindings.js';
import type { Binding, ErrorData, Layout, Member, Node } from './contract.js';
import { child, type Json, MAX_DEPTH } from './findings.js';
import { JsonObject, parse, type Raw } from './json.js';
import { JsonNumber, same } from './numbers.js';
import { appended, isIndex } from './paths.js';
import { PLAIN, Reading, Slot, type Item } from './reading.js';

/** A place of a layout, made ready to read. */
interface Place {
  /** The JSON Pointer, from the list element that it is in. */
  readonly pointer: string;
  /** Whether it tells which error it is, or what happened. */
  readonly essential?: boolean;
  /** Whether there is always a constant in it, which tells it from other elements of a list. */
  readonly constant?: boolean;
  read(raw: Raw, out: Reading): void;
}

/** Takes the fields of an object that have no place of their own. */
type Rest = (name: string, value: Json, pointer: string, out: Reading) => void;

/** Nobody shows more to a user. */
const MAX_ERRORS = 1_000;

/** A map that is still being filled, told from one that was in a body as such. */
class Entries extends Map<string, Json> {}

/** How a violation looks where a layout names the list of them and no more. */
export const VIOLATION: Node = {
  object: [
    { field: 'field', node: { bind: 'field' } },
    ...['violation_message', 'violation_code', 'in', 'rejected'].map((bind) => ({
      field: bind.replace('violation_', ''),
      optional: true,
      node: { bind },
    })),
  ],
};

const undeclared: Rest = (name, value, pointer, out) => {
  const where = child(pointer, name);
  out.unknown++;
  out.add(out.keep(where, value) ? 'DUPLICATE_FIELD' : 'UNDECLARED_FIELD', where);
};

const parameterFields: Rest = (name, value, pointer, out) => {
  out.spread++;
  if (out.params.has(name)) {
    out.add('DUPLICATE_FIELD', child(pointer, name));
  }
  out.params.set(name, { value, place: pointer, slot: undefined });
};

function mapFields(parameter: string): Rest {
  return (name, value, pointer, out) => {
    out.spread++;
    let entries = out.params.get(parameter)?.value;
    if (!(entries instanceof Entries)) {
      entries = new Entries();
      out.params.set(parameter, { value: entries, place: pointer, slot: PLAIN });
    }
    if ((entries.get(name) ?? null) !== null) {
      out.add('DUPLICATE_FIELD', child(pointer, name));
    }
    entries.set(name, value);
  };
}

/** Notes a value of another type than a place has. */
function wrongType(place: Place, raw: Raw, out: Reading): void {
  const value = out.settle(raw);
  if (value !== undefined) {
    out.missing++;
    out.add('WRONG_TYPE', out.anchor + place.pointer, value);
  }
}

/** The step of a path that is an element of an array; nothing if the element is none. */
function stepOf(element: Raw): string | number | undefined {
  return typeof element === 'string' || (typeof element === 'number' && Number.isInteger(element)) ? element : undefined;
}

/** Notes that there is a list or object where the layout always has one. */
function met({ pointer }: Place, nullable: boolean, out: Reading): void {
  if (!nullable && out.anchor + pointer !== '') {
    out.containers++;
  }
}

/** Whether the list that the layout has here is there; what else stands there is noted. */
function isList(place: Place, raw: Raw, nullable: boolean, out: Reading): raw is Raw[] {
  return begins(place, raw, Array.isArray(raw), nullable, out);
}

/** Whether the object that the layout has here is there; what else stands there is noted. */
function isObject(place: Place, raw: Raw, nullable: boolean, out: Reading): raw is JsonObject {
  return begins(place, raw, raw instanceof JsonObject, nullable, out);
}

function begins(place: Place, raw: Raw, fits: boolean, nullable: boolean, out: Reading): boolean {
  if (fits) {
    met(place, nullable, out);
  } else if (raw !== null || !nullable) {
    wrongType(place, raw, out);
  }
  return fits;
}

/** Whether an array ends in the path of a violation's field, with an element for each step. */
export function endsInFieldPath({ array, rest }: { readonly array: readonly Node[]; readonly rest?: Node | undefined }): boolean {
  const last = array[array.length - 1];
  return rest === undefined && last !== undefined && 'bind' in last && last.bind === 'field' && last.formats === undefined;
}

/** Whether a binding names a list or map to go through rather than a value. */
export function isEach(node: Node): node is { readonly each: Binding } & Node {
  return 'each' in node;
}

/** The template of an element, and whether the values of one name are collected in an array. */
export function elementOf(node: Node & { readonly each: Binding }): { element: Node; grouped: boolean } {
  const value = 'value' in node ? node.value : (node as { readonly element: Node }).element;
  const grouped = ('key' in node || 'tree' in node) && 'array' in value && value.array.length === 1;
  return { element: grouped ? value.array[0]! : value, grouped };
}

/** Goes through violations or the elements of a list parameter; each is kept as soon as it was read. */
function eachItem(source: Slot, pointer: string, out: Reading, walk: (item: (anchor: string, read: () => void) => void) => void): void {
  const { item: outerItem, anchor: outerAnchor } = out;
  const elements: Json[] = [];
  const isParam = source.source === 'param';
  if (isParam) {
    out.params.set(source.name, { value: elements, place: pointer, slot: PLAIN });
  } else if (out.again) {
    out.fieldViolations.length = 0;
  }
  walk((anchor, read) => {
    const item: Item = {};
    out.item = item;
    out.anchor = anchor;
    read();
    const { element, fields, ...violation } = item;
    const value = fields ?? element;
    if (isParam) {
      if (value !== undefined) {
        elements.push(value);
        out.bound++;
      }
    } else if (value !== undefined || Object.keys(violation).length > 0) {
      out.fieldViolations.push(violation);
      out.bound++;
    }
  });
  out.item = outerItem;
  out.anchor = outerAnchor;
}

/** A layout, made ready to read. */
export class LayoutReader {
  readonly layout: Layout;
  /** The parameters that have places of their own. */
  readonly params = new Set<string>();
  /** Where each kind of value is; the first place if there are several. */
  readonly places = new Map<string, string>();
  private readonly root: Place;
  /** Whether it has neither places nor constants, so that any object is of it. */
  readonly open: boolean;
  private anchor = '';

  constructor(
    layout: Layout,
    /** Whether errors that name no layout have it. */
    private readonly general: boolean,
    /** The error that is the only one to name it. */
    readonly onlyError: ErrorData | undefined,
  ) {
    this.layout = layout;
    this.root = this.place(layout.body, '', false);
    this.open = ('each' in layout.body && ('key' in layout.body || 'tree' in layout.body)) || (!this.root.constant && [...this.places.keys()].every((source) => source === 'params'));
  }

  usedBy(error: ErrorData): boolean {
    return error.layout === undefined ? this.general : error.layout === this.layout.name;
  }

  /** The pointer of a value, of one error where a body has several; empty if it has no place. */
  pointer(source: string, error = 0): string {
    const pointer = this.places.get(source) ?? '';
    const errors = this.places.get('errors');
    const first = child(errors ?? '', 0);
    return error > 0 && errors !== undefined && pointer.startsWith(first) ? child(errors, error) + pointer.slice(first.length) : pointer;
  }

  /** Whether a body has what tells it from other JSON: a value in a place of its own, or its constants. */
  tells({ bound, spread, constants, wrongConstants, missing, containers }: Reading): boolean {
    const told = constants > 0 && wrongConstants === 0;
    // Nothing is missing though there are no values: lists that are empty, or constants alone.
    const isEmptyOne = missing === 0 && wrongConstants === 0 && (containers > 0 || (told && !this.places.has('params')));
    return bound > 0 || (spread > 0 && told) || isEmptyOne;
  }

  /** Whether a body is of an open layout, as far as that can be told. */
  fits({ bound, spread, missing }: Reading): boolean {
    return bound > 0 || spread > 0 || missing === 0;
  }

  /**
   * Reads a body.
   *
   * @param compared whether other layouts are tried as well; then a text within which the body breaks off is null
   */
  read(raw: Raw, now: number, compared: boolean): Reading {
    const out = new Reading(now, compared);
    this.root.read(raw, out);
    return out;
  }

  private place(node: Node, pointer: string, nullable: boolean): Place {
    if ('json' in node) {
      return this.jsonText(node.json, pointer, nullable);
    }
    if ('tree' in node) {
      return this.tree(node, pointer, nullable);
    }
    if ('constant' in node) {
      return constant(node.constant, pointer);
    }
    if ('object' in node) {
      return this.object(node.object, pointer, nullable);
    }
    if ('array' in node) {
      return this.list(node, pointer, nullable);
    }
    return isEach(node) ? this.each(node, pointer, nullable) : this.value(node as Binding, pointer, nullable);
  }

  private first(source: string, pointer: string): void {
    if (!this.places.has(source)) {
      this.places.set(source, this.anchor + pointer);
    }
  }

  private slot(binding: Binding): Slot {
    if (binding.bind === 'param') {
      this.params.add(binding.name ?? '');
    }
    return new Slot(binding);
  }

  private value(binding: Binding, pointer: string, nullable: boolean): Place {
    if (binding.bind === 'params') {
      return this.object([{ spread: binding }], pointer, nullable);
    }
    if (binding.bind === 'violations') {
      return this.each({ each: binding, element: VIOLATION }, pointer, nullable);
    }
    const slot = this.slot(binding);
    const source = BINDINGS[slot.source];
    const essential = source?.essential === true;
    const isText = source?.target === 'text' && slot.formats.plain && source.lacks !== undefined;
    this.first(binding.bind, pointer);
    return {
      pointer,
      essential,
      read(raw, out) {
        if (isText && typeof raw === 'string') {
          if (!out.text(slot.source, raw)) {
            out.add('WRONG_CONSTANT', out.anchor + pointer, raw);
          }
          return;
        }
        const value = out.settle(raw);
        if (value === undefined) {
          return;
        }
        if (value === null) {
          if (slot.source === 'param' && !out.params.has(slot.name)) {
            out.params.set(slot.name, { value, place: out.anchor + pointer, slot });
          } else if (essential && slot.source !== 'violation_message' && !nullable) {
            wrongType(this, null, out);
          }
          return;
        }
        const refusal = bind(slot, value, out.anchor + pointer, out);
        if (refusal !== undefined) {
          out.missing += refusal === 'WRONG_TYPE' ? 1 : 0;
          out.add(refusal, out.anchor + pointer, value);
        }
      },
    };
  }

  private object(members: readonly Member[], pointer: string, nullable: boolean): Place {
    const index = new Map<string, number>();
    const places: Place[] = [];
    const required: number[] = [];
    let rest = undeclared;
    let always = false;
    for (const member of members) {
      if ('field' in member) {
        const place = this.place(member.node, child(pointer, member.field), member.optional === true);
        index.set(member.field, places.length);
        if (!member.optional) {
          required.push(places.length);
          always ||= place.constant === true;
        }
        places.push(place);
      } else {
        rest = this.rest(member.spread, pointer);
      }
    }
    return {
      pointer,
      essential: places.some((place) => place.essential),
      constant: always,
      read(raw, out) {
        if (!isObject(this, raw, nullable, out)) {
          return;
        }
        const seen: boolean[] = [];
        const outer = out.again;
        for (let n = 0; n < raw.names.length; n++) {
          const name = raw.names[n]!;
          const i = index.get(name);
          if (i !== undefined) {
            if (seen[i]) {
              out.add('DUPLICATE_FIELD', child(out.anchor + pointer, name));
              out.again = true;
            }
            seen[i] = true;
            places[i]!.read(raw.values[n]!, out);
            out.again = outer;
          } else {
            const value = out.settle(raw.values[n]);
            if (value !== undefined || out.compared) {
              rest(name, value ?? null, out.anchor + pointer, out);
            }
          }
        }
        for (const i of required) {
          if (!seen[i]) {
            out.missing++;
            out.add('MISSING_FIELD', out.anchor + places[i]!.pointer);
          }
        }
      },
    };
  }

  private rest(binding: Binding, pointer: string): Rest {
    if (binding.bind === 'params') {
      this.first('params', pointer);
      return parameterFields;
    }
    return binding.bind === 'param' ? mapFields(this.slot(binding).name) : undeclared;
  }

  private list({ array, rest }: { readonly array: readonly Node[]; readonly rest?: Node }, pointer: string, nullable: boolean): Place {
    const path = endsInFieldPath({ array, rest });
    const nodes = path ? array.slice(0, -1) : array;
    const outer = this.anchor;
    const places = nodes.map((node, i) => {
      this.anchor = child(outer + pointer, i);
      return this.place(node, '', false);
    });
    this.anchor = outer;
    const further = rest as (Node & { readonly each: Binding; readonly element: Node }) | undefined;
    const source = further && this.slot(further.each);
    const element = further && this.place(further.element, '', false);
    const byConstants = places.some((place) => place.constant);
    return {
      pointer,
      essential: places.some((place) => place.essential),
      read(raw, out) {
        if (!isList(this, raw, nullable, out)) {
          return;
        }
        const { anchor } = out;
        const free = new Set(places);
        const others: [string, Raw][] = [];
        let steps: string | undefined;
        raw.forEach((element, i) => {
          out.anchor = child(anchor + pointer, i);
          const step = path && i >= places.length ? stepOf(element) : undefined;
          if (step !== undefined) {
            steps = appended(steps ?? '', step);
            return;
          }
          const place =
            (byConstants ? [...free].find((each) => each.constant && fitsElement(each, element, out)) : undefined) ??
            [...free].find((each) => !each.constant);
          if (place === undefined && source !== undefined) {
            others.push([out.anchor, element]);
          } else if (place === undefined) {
            out.unknown++;
            out.add('UNDECLARED_FIELD', out.anchor, out.settle(element));
          } else {
            free.delete(place);
            place.read(element, out);
          }
        });
        out.anchor = anchor;
        if (source !== undefined) {
          eachItem(source, anchor + pointer, out, (item) =>
            others.forEach(([where, other]) => item(where, () => element!.read(other, out))),
          );
        }
        if (steps !== undefined && out.item !== undefined) {
          out.item.field = steps;
        }
        places.forEach((place, i) => {
          if (free.has(place) && place.essential) {
            out.missing++;
            out.add('MISSING_FIELD', child(anchor + pointer, i));
          }
        });
      },
    };
  }

  private jsonText(node: Node, pointer: string, nullable: boolean): Place {
    const inner = this.place(node, pointer, nullable);
    return {
      ...inner,
      read(raw, out) {
        const tree = typeof raw === 'string' ? parse(raw) : undefined;
        if (tree?.value instanceof JsonObject || Array.isArray(tree?.value)) {
          inner.read(tree.value, out);
          if (tree.broken) {
            wrongType(this, raw, out);
          }
        } else if (raw !== null || !nullable) {
          wrongType(this, raw, out);
        }
      },
    };
  }

  private tree(node: Node & { readonly each: Binding; readonly at?: string; readonly own?: string }, pointer: string, nullable: boolean): Place {
    const source = this.slot(node.each);
    const { element: template, grouped } = elementOf(node);
    const value = this.place(template, '', false);
    const always = node.at !== undefined;
    const name = node.at ?? node.own;
    return {
      pointer,
      read(raw, out) {
        if (!isObject(this, raw, nullable, out)) {
          return;
        }
        const here = out.anchor + pointer;
        eachItem(source, here, out, (item) => {
          const one = (each: Raw, where: string, path: string): void =>
            item(where, () => {
              out.item!.field = path;
              value.read(each, out);
            });
          const leaf = (each: Raw, where: string, path: string): void => {
            if (!always) {
              one(each, where, path);
              return;
            }
            out.unknown++;
            out.add('UNDECLARED_FIELD', where, out.settle(each));
          };
          const walk = (each: Raw, where: string, path: string, depth: number): void => {
            if (depth > MAX_DEPTH && (each instanceof JsonObject || Array.isArray(each))) {
              out.add('MALFORMED_JSON', out.anchor);
            } else if (each instanceof JsonObject) {
              each.names.forEach((field, i) => {
                const inner = each.values[i]!;
                const at = child(where, field);
                if (field !== name) {
                  walk(inner, at, appended(path, isIndex(field) ? Number(field) : field), depth + 1);
                } else if (grouped && Array.isArray(inner)) {
                  inner.forEach((element, n) => one(element, child(at, n), path));
                } else if (inner !== null) {
                  one(inner, at, path);
                }
              });
            } else if (Array.isArray(each)) {
              each.forEach((element, n) => {
                if (element instanceof JsonObject || Array.isArray(element)) {
                  walk(element, child(where, n), appended(path, n), depth + 1);
                } else if (element !== null) {
                  leaf(element, child(where, n), path);
                }
              });
            } else if (each !== null) {
              leaf(each, where, path);
            }
          };
          walk(raw, here, '', 1);
        });
      },
    };
  }

  /** A list of errors, of which the first one is the error itself: what is in it counts as outside. */
  private errors(element: Node, pointer: string, nullable: boolean): Place {
    const outer = this.anchor;
    this.places.set('errors', outer + pointer);
    this.anchor = child(outer + pointer, 0);
    const place = this.place(element, '', false);
    this.anchor = outer;
    return {
      pointer,
      essential: place.essential === true,
      read(raw, out) {
        if (!isList(this, raw, nullable, out)) {
          return;
        }
        const { anchor } = out;
        const here = anchor + pointer;
        out.others.length = 0;
        raw.slice(0, MAX_ERRORS).forEach((each, i) => {
          const error = i === 0 ? out : new Reading(out.now, out.compared, i);
          error.anchor = child(here, i);
          place.read(each, error);
          if (i > 0) {
            out.take(error);
          }
        });
        out.anchor = anchor;
        if (raw.length > MAX_ERRORS) {
          out.add('BODY_TOO_LARGE', here);
        }
      },
    };
  }

  private each(node: Node & { readonly each: Binding }, pointer: string, nullable: boolean): Place {
    if (node.each.bind === 'errors') {
      return this.errors((node as { readonly element: Node }).element, pointer, nullable);
    }
    const source = this.slot(node.each);
    const { element, grouped } = elementOf(node);
    const place = this.place(element, '', false);
    const key = 'key' in node ? new Slot(node.key) : undefined;
    return {
      pointer,
      read(raw, out) {
        const here = out.anchor + pointer;
        if (key === undefined) {
          if (isList(this, raw, nullable, out)) {
            eachItem(source, here, out, (item) =>
              raw.forEach((each, i) => item(child(here, i), () => place.read(each, out))),
            );
          }
        } else if (isObject(this, raw, nullable, out)) {
          eachItem(source, here, out, (item) => {
            const names = new Set<string>();
            raw.names.forEach((name, i) => {
              const anchor = child(here, name);
              const value = raw.values[i]!;
              const one = (each: Raw, where: string): void =>
                item(where, () => {
                  bind(key, name, where, out);
                  place.read(each, out);
                });
              if (names.has(name)) {
                out.add('DUPLICATE_FIELD', anchor);
              }
              names.add(name);
              if (grouped && Array.isArray(value)) {
                value.forEach((each, n) => one(each, child(anchor, n)));
              } else {
                one(value, anchor);
              }
            });
          });
        }
      },
    };
  }
}

/** A value that is the same in every body. */
function constant(expected: unknown, pointer: string): Place {
  return {
    pointer,
    constant: true,
    read(raw, out) {
      const value = out.settle(raw);
      const isNumber = typeof value === 'number' || value instanceof JsonNumber;
      if (value === undefined) {
        return;
      }
      if (isNumber && typeof expected === 'number' ? same(expected, value) : value === expected) {
        out.constants++;
      } else {
        out.wrongConstants++;
        out.add('WRONG_CONSTANT', out.anchor + pointer, value);
      }
    },
  };
}

function fitsElement(place: Place, raw: Raw, out: Reading): boolean {
  const probe = new Reading(out.now);
  probe.item = {};
  place.read(raw, probe);
  return probe.wrongConstants === 0 && probe.constants > 0;
}
