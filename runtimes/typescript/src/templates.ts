import { text } from './formats.js';

/** A text with placeholders, such as `Sandbox {sandbox_id} does not exist`; doubled braces are literal ones. */
export class Template {
  /** The text around the placeholders: one more than there are placeholders. */
  readonly literals: string[] = [''];
  readonly names: string[] = [];

  constructor(template: string) {
    for (const [token, name] of template.matchAll(/\{\{|\}\}|\{([^{}]+)\}|[^{}]+/g)) {
      if (name !== undefined) {
        this.names.push(name);
        this.literals.push('');
      } else {
        this.literals[this.names.length] += token === '{{' ? '{' : token === '}}' ? '}' : token;
      }
    }
  }

  /** Fills the template in; a placeholder without a value is kept. */
  format(value: (name: string) => unknown): string {
    let filled = this.literals[0]!;
    this.names.forEach((name, i) => {
      const each = value(name);
      filled += (each === undefined ? `{${name}}` : text(each)) + this.literals[i + 1]!;
    });
    return filled;
  }

  /** Whether all placeholders have a value. */
  isFilled(values: Readonly<Record<string, unknown>>): boolean {
    return this.names.every((name) => values[name] !== undefined);
  }

  /** Finds the values that, filled in, give just this text; a placeholder takes as little as it can. */
  capture(message: string): string[] | undefined {
    const { literals, names } = this;
    const last = names.length;
    const tail = literals[last]!;
    if (!message.startsWith(literals[0]!) || !message.endsWith(tail)) {
      return undefined;
    }
    if (last === 0) {
      return message === tail ? [] : undefined;
    }
    const values: string[] = [];
    const limit = message.length - tail.length;
    let at = literals[0]!.length;
    for (let i = 0; i < last; i++) {
      const end = i === last - 1 ? limit : message.indexOf(literals[i + 1]!, at);
      if (end < at || end > limit) {
        return undefined;
      }
      values.push(message.slice(at, end));
      if (values[names.indexOf(names[i]!)] !== values[i]) {
        return undefined;
      }
      at = end + literals[i + 1]!.length;
    }
    return values;
  }
}

/** Whether a text fits a pattern in which `*` is any run of characters. In time that grows with both, no faster. */
export function fits(glob: string, text: string): boolean {
  let pattern = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (glob[pattern] === '*') {
      star = pattern++;
      resume = at;
    } else if (glob[pattern] === text[at]) {
      pattern++;
      at++;
    } else if (star >= 0) {
      pattern = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return /^\**$/.test(glob.slice(pattern));
}

/** How closely a pattern describes what fits it: its characters that are not `*`. */
export function specificity(glob: string): number {
  return glob.replaceAll('*', '').length;
}
