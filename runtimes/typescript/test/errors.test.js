import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { ApiError, codec, encoder, errorClass, JsonNumber } from '../dist/index.js';

const contract = JSON.parse(readFileSync(new URL('../../vectors/pandastack/contract.json', import.meta.url), 'utf8'));

/** The classes of a package, made with a copy of the runtime. */
function classes(runtime) {
  const Root = runtime.errorClass(runtime.ApiError, 'PandaStackError', 'pandastack');
  const NotFoundError = runtime.errorClass(Root, 'NotFoundError', 'pandastack');
  const SandboxNotFoundError = runtime.errorClass(NotFoundError, 'SandboxNotFoundError', 'pandastack', {
    sandboxId: 'sandbox_id',
    httpStatus: '.status',
  });
  const errors = runtime.codec(contract, {
    root: Root,
    families: { not_found: NotFoundError },
    errors: { 'sandbox.not_found': SandboxNotFoundError },
  });
  return { Root, NotFoundError, SandboxNotFoundError, errors };
}

const { Root, NotFoundError, SandboxNotFoundError, errors } = classes({ ApiError, codec, errorClass });

const BODY =
  '{"error":{"code":"sandbox.not_found","message":"Sandbox sb_1 does not exist","request_id":"req_1","details":{}}}';
const read = (body = BODY, status = 404) => errors.decode(status, { 'content-type': 'application/json' }, body);

test('an error is a real Error of its class', () => {
  const error = read();

  assert.ok(error instanceof SandboxNotFoundError);
  assert.ok(error instanceof NotFoundError);
  assert.ok(error instanceof Root);
  assert.ok(error instanceof ApiError);
  assert.ok(error instanceof Error);
  assert.equal(error.name, 'SandboxNotFoundError');
  assert.equal(error.message, 'Sandbox sb_1 does not exist');
  assert.equal(error.code, 'sandbox.not_found');
  assert.equal(error.sandboxId, 'sb_1');
  assert.equal(error.httpStatus, 404);
  assert.equal(error.suggestion, 'Check the id sb_1 with GET /v1/sandboxes.');
  assert.equal(String(error), 'SandboxNotFoundError: Sandbox sb_1 does not exist');
  assert.ok(Object.prototype.toString.call(error) === '[object Error]');
});

test('the stack begins at the caller', () => {
  const [header, first] = read().stack.split('\n');

  assert.equal(header, 'SandboxNotFoundError: Sandbox sb_1 does not exist');
  assert.match(first, /at read .*errors\.test\.js/);
});

test('an unknown code is of its family, and no class is a member of another', () => {
  const unknown = read(BODY.replace('sandbox.', 'image.'));

  assert.ok(unknown instanceof NotFoundError);
  assert.ok(!(unknown instanceof SandboxNotFoundError));
  assert.equal(unknown.known, false);
  assert.equal(unknown.code, 'image.not_found');
  assert.ok(!(new Error('x') instanceof ApiError));
  assert.ok(!(null instanceof ApiError));
  assert.ok(!(Root.prototype instanceof SandboxNotFoundError));
});

test('a class of your own is found as usual', () => {
  class Own extends SandboxNotFoundError {}

  assert.ok(!(read() instanceof Own));
});

test('instanceof holds between two copies of the package', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync(new URL('../dist', import.meta.url), folder, { recursive: true });
  cpSync(new URL('../package.json', import.meta.url), join(folder, 'package.json'));
  const other = classes(await import(pathToFileURL(join(folder, 'index.js')).href));
  const error = other.errors.decode(404, undefined, BODY);

  assert.ok(error instanceof SandboxNotFoundError);
  assert.ok(error instanceof ApiError);
  assert.ok(errors.isError(error));
  assert.ok(!(other.errors.decode(404, undefined, BODY.replace('sandbox.', 'image.')) instanceof SandboxNotFoundError));
});

test('toJSON has all that a log needs, and fromJSON makes the error again', () => {
  const error = read();
  const json = structuredClone(error.toJSON());
  const again = errors.fromJSON(json);

  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: 'SandboxNotFoundError',
    code: 'sandbox.not_found',
    status: 404,
    message: 'Sandbox sb_1 does not exist',
    known: true,
    family: 'not_found',
    params: { sandbox_id: 'sb_1' },
    requestId: 'req_1',
    suggestion: 'Check the id sb_1 with GET /v1/sandboxes.',
    violations: [],
    extras: {},
    contractViolations: [],
  });
  assert.ok(again instanceof SandboxNotFoundError);
  assert.equal(again.sandboxId, 'sb_1');
  assert.deepEqual(JSON.stringify(again), JSON.stringify(error));
});

test('what fromJSON is given cannot make it throw', () => {
  for (const json of [undefined, null, 1, 'x', [], {}, { code: 5, params: 7 }, { code: '__proto__', params: { __proto__: 1 } }]) {
    assert.ok(errors.fromJSON(json) instanceof Root);
  }
});

test('neither the response nor the cause is shown by a log', () => {
  const shown = inspect(errors.decode(404, { authorization: 'Bearer secret', 'set-cookie': 'secret' }, BODY));

  assert.ok(!shown.includes('secret'));
  assert.equal(read().response.body, BODY);
});

test('sensitive parameters are not shown', () => {
  const secret = { ...contract, errors: [{ code: 'x', status: 400, message: 'm', params: [{ name: 'token', type: 'string', sensitive: true }] }] };
  const error = codec(secret, { root: ApiError }).create('x', { token: 'tk_1' });

  assert.equal(error.params.token, 'tk_1');
  assert.ok(!JSON.stringify(error).includes('tk_1'));
  assert.ok(!inspect(error).includes('tk_1'));
});

test('names that mean something to JavaScript are data', () => {
  const error = read('{"error":{"code":"constructor","message":"m","details":{"__proto__":{"x":1},"constructor":"c"}}}', 418);

  assert.equal(error.code, 'constructor');
  assert.equal(error.known, false);
  assert.deepEqual(Object.keys(error.extras), ['/error/details/__proto__', '/error/details/constructor']);
  assert.equal({}.x, undefined);
  assert.equal(Object.getPrototypeOf(error.params), null);
});

test('numbers keep their digits', () => {
  const { extras } = read('{"error":{"code":"x.y","message":"m","details":{"big":9007199254740993,"tiny":0.1234567890123456789,"fine":0.5}}}');

  assert.ok(extras['/error/details/big'] instanceof JsonNumber);
  assert.equal(String(extras['/error/details/big']), '9007199254740993');
  assert.equal(String(extras['/error/details/tiny']), '0.1234567890123456789');
  assert.equal(extras['/error/details/fine'], 0.5);
  assert.equal(JSON.stringify(extras['/error/details/big']), '"9007199254740993"');
});

test('lone surrogates neither throw nor get lost', () => {
  assert.equal(read('{"error":{"code":"x.y","message":"a\\ud800b","details":{}}}').message, 'a\ud800b');
  const { body } = encoder(contract)(errors.create('sandbox.not_found', { sandbox_id: '\ud800' }));
  assert.ok(body.isWellFormed?.() ?? body.includes('\ufffd'));
});

test('nothing makes decode throw', () => {
  const bodies = ['', '{', '[', '\0', '{"error":', 'null', '[[[[', '{"a":'.repeat(50_000), '[{"a":'.repeat(50_000), '\ud800', undefined, null];
  const headers = [undefined, {}, { 'Retry-After': ['5', '6'] }, new Headers([['a', 'b']]), [['retry-after', 'x']], [[null, undefined]], { a: undefined }];
  for (const body of bodies) {
    for (const each of headers) {
      assert.ok(errors.decode(500, each, body) instanceof Root);
    }
  }
  assert.ok(errors.decode(500, { get x() { throw new Error('no'); } }, 'x') instanceof Root);
  assert.ok(errors.decode(NaN, 5, '{}') instanceof Root);
});
