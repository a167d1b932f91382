// What the types of a generated package promise; this file is compiled under strict rules, and nothing more.
import {
  create,
  decode,
  GoneOneError,
  hasCode,
  HostileErrorCode,
  isHostileError,
  SharedError,
  type HostileKnownError,
  type HostileUnknownError,
} from './packages/hostile/index.js';
import { decode as decodeSandbox, FileNotFoundError, SandboxError } from './packages/cloudflare-sandbox/index.js';

function never(value: never): string {
  return value;
}

/** A switch over the codes is exhaustive. */
export function text(error: HostileKnownError): string {
  switch (error.code) {
    case 'weird.params':
      return `${error.wait.toFixed()} ${error.it?.toString() ?? ''}`;
    case 'gone.one':
      return error.message;
    case 'gone.two':
    case 'gone.sub.three':
      return error.a;
    case 'only.any':
    case 'only.opt':
      return String(error.details);
    default:
      return never(error);
  }
}

const caught: unknown = decode(410, undefined, '');

if (isHostileError(caught) && !caught.known) {
  const unknown: HostileUnknownError = caught;
  console.log(unknown.code);
}
if (hasCode(caught, HostileErrorCode.GONE_ONE)) {
  const one: 'gone.one' = caught.code;
  console.log(one);
}
if (caught instanceof SharedError) {
  const code: 'gone.two' | 'gone.sub.three' = caught.code;
  const perhaps: number | undefined = typeof caught.b === 'number' ? caught.b : undefined;
  console.log(code, perhaps);
}
if (caught instanceof GoneOneError) {
  const known: true = caught.known;
  console.log(known);
}
console.log(create('only.any', { details: 1 }).params.details);
// @ts-expect-error a parameter that is required
create('only.any', {});
// @ts-expect-error no such code
create('no.such.code', {});

const file = decodeSandbox(404);
if (file instanceof FileNotFoundError) {
  const path: string = file.path;
  const status: number = file.httpStatus;
  console.log(path, status, file.context.path, file instanceof SandboxError);
}
