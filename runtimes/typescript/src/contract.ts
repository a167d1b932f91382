/**
 * A contract as data, as the goal `vectors` writes it to `contract.json`. What is not said has no value; times are
 * whole milliseconds.
 */
export interface Contract {
  readonly contract: 1;
  readonly id: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly title: string;
  readonly locale: string;
  /** The layouts of bodies, the default one first. */
  readonly layouts: readonly Layout[];
  /** The fields that violations have beside the common ones. */
  readonly violation?: readonly ParameterData[];
  readonly headers: readonly HeaderData[];
  /** The name of the policy of errors and families that name none. */
  readonly retryPolicy: string;
  readonly retryPolicies: Readonly<Record<string, RetryPolicy>>;
  readonly types: Readonly<Record<string, NamedType>>;
  readonly families: readonly FamilyData[];
  readonly errors: readonly ErrorData[];
}

/** A header, and what it holds. */
export interface HeaderData {
  readonly name: string;
  readonly value: Binding;
}

/** The layout of a body: its media type, and the template that writes and reads it. */
export interface Layout {
  readonly name: string;
  readonly mediaType: string;
  readonly body: Node;
}

/** A node of a template. */
export type Node =
  | { readonly constant: unknown }
  | Binding
  | { readonly object: readonly Member[] }
  | { readonly array: readonly Node[]; readonly rest?: Node }
  | { readonly each: Binding; readonly element: Node }
  | { readonly each: Binding; readonly key: Binding; readonly value: Node }
  | { readonly each: Binding; readonly tree: Binding; readonly at?: string; readonly own?: string; readonly value: Node }
  | { readonly json: Node };

/** A part of an object: a field, or a map that is spread into it. */
export type Member =
  | { readonly field: string; readonly optional?: boolean; readonly node: Node }
  | { readonly spread: Binding };

/** Ties a place in a body or header to a value of the error. */
export interface Binding {
  /** What the place holds, for example `request_id`. */
  readonly bind: string;
  /** The parameter, property or item field, or the text of a constant. */
  readonly name?: string;
  /** How the value appears there: a format's word and its arguments; writers apply them in order. */
  readonly formats?: readonly FormatData[];
}

/** A format and its arguments: `["seconds"]`, `["prefix", "req_"]`, `["part", 0, "/"]`. */
export type FormatData = readonly [string, ...(string | number)[]];

/** The type of a parameter. */
export type Type =
  | string
  | { readonly list: Type }
  | { readonly map: Type }
  | { readonly enum: string }
  | { readonly record: string };

/** An open enumeration, or a record. */
export type NamedType = { readonly values: readonly string[] } | { readonly fields: readonly ParameterData[] };

/** A parameter of an error, or a field of a record. */
export interface ParameterData {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly messageOnly?: boolean;
  readonly headerOnly?: boolean;
  readonly sensitive?: boolean;
  readonly internal?: boolean;
  /** The value of the error that the parameter is another name of. */
  readonly binds?: Binding;
}

/** A family of errors. */
export interface FamilyData {
  readonly id: string;
  readonly title?: string;
  readonly status?: number;
  readonly parent?: string;
  /** Patterns of the codes that belong to it; `*` stands for any run of characters. */
  readonly codes?: readonly string[];
  readonly retryable?: boolean;
  readonly retryAfter?: number;
  readonly retryPolicy?: string;
}

/** One error. */
export interface ErrorData {
  readonly code: string;
  readonly status: number;
  readonly family?: string;
  readonly title?: string;
  readonly message: string;
  readonly params?: readonly ParameterData[];
  readonly suggestions?: readonly {
    readonly when?: Readonly<Record<string, string | number | boolean>>;
    readonly text: string;
  }[];
  readonly documentation?: string;
  readonly retryable?: boolean;
  readonly retryAfter?: number;
  readonly retryPolicy?: string;
  readonly layout?: string;
  readonly match?: { readonly status?: number; readonly message?: string; readonly layout?: string; readonly fields?: Readonly<Record<string, string | number | boolean>> };
  /** The headers besides the contract's, or in place of those of the same name. */
  readonly headers?: readonly HeaderData[];
  readonly aliases?: readonly string[];
  readonly renamedIn?: Readonly<Record<string, string>>;
  readonly deprecated?: { readonly since?: string; readonly replacedBy?: string; readonly note?: string };
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

/** When and how often a call is retried: growing delays, or a list of which the last one repeats. */
export interface RetryPolicy {
  readonly delays?: readonly number[];
  readonly initial: number;
  readonly multiplier: number;
  readonly max: number;
  readonly budget?: number;
  readonly attempts: number;
  readonly jitter: 'none' | 'equal' | 'full';
}
