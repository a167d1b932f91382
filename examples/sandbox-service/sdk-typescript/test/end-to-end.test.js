import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AuthInvalidTokenError,
  CapacityUnavailableError,
  InternalError,
  isPandaStackError,
  NotFoundError,
  PandaStack,
  RateLimitApiError,
  SandboxInvalidStateError,
  SandboxNotFoundError,
  ValidationError,
} from '../dist/client.js';

const { BASE_URL: baseUrl } = process.env;

/** A client that gives up instead of waiting for a retry. */
function client(token = 'pk_live') {
  const controller = new AbortController();
  return new PandaStack({
    baseUrl,
    token,
    signal: controller.signal,
    onRetry(error) {
      throw error;
    },
  });
}

/** What a call is rejected with. */
async function failure(promise, type) {
  const error = await promise.then(
    () => assert.fail('the call succeeds'),
    (reason) => reason,
  );
  assert.ok(error instanceof type, String(error));
  assert.ok(isPandaStackError(error));
  assert.deepEqual(error.contractViolations, []);
  assert.ok(error.requestId);
  return error;
}

test('a sandbox lives and dies', async () => {
  const made = await client().createSandbox({ template: 'python-3.12' });
  assert.equal(made.state, 'booting');
  assert.equal((await client().getSandbox(made.id)).id, made.id);
  assert.equal((await client().exec(made.id, 'ls')).output, '$ ls');
  await client().deleteSandbox(made.id);
  await failure(client().getSandbox(made.id), SandboxNotFoundError);
});

test('a sandbox that does not exist', async () => {
  const error = await failure(client().getSandbox('sb_abc123'), SandboxNotFoundError);
  assert.ok(error instanceof NotFoundError);
  assert.equal(error.sandboxId, 'sb_abc123');
  assert.equal(error.status, 404);
  assert.equal(error.suggestion, 'Check the id sb_abc123 with GET /v1/sandboxes.');
});

test('a parameter that is an enumeration', async () => {
  const error = await failure(client().exec('sb_paused', 'ls'), SandboxInvalidStateError);
  assert.equal(error.state, 'paused');
  assert.equal(error.suggestion, 'Resume sandbox sb_paused first.');
});

test('the time that the server asks to wait', async () => {
  const error = await failure(client('pk_busy').getTemplate('gpu'), RateLimitApiError);
  assert.equal(error.retryAfter, 17);
  assert.equal(error.retryable, true);
});

test('an error that the API calls retryable is retried', async () => {
  const attempts = [];
  const controller = new AbortController();
  const sdk = new PandaStack({
    baseUrl,
    token: 'pk_live',
    signal: controller.signal,
    onRetry(error, attempt, delay) {
      attempts.push([error.code, attempt, delay]);
      controller.abort();
    },
  });
  await assert.rejects(sdk.createSandbox({ template: 'gpu' }), { name: 'AbortError' });
  assert.deepEqual(attempts, [['capacity.unavailable', 1, 5000]]);
});

test('the other errors of the README', async () => {
  await failure(client('expired').getSandbox('sb_abc123'), AuthInvalidTokenError);
  await failure(client().createSandbox({ template: 'gpu' }), CapacityUnavailableError);
});

for (const [call, type, code] of [
  [() => client('pk_unlucky').getSandbox('sb_abc123'), InternalError, 'internal.bug'],
  [() => client().createVolume(0), ValidationError, 'validation.invalid_request'],
]) {
  test(`${code}, which the contract does not have, is of its family`, async () => {
    const error = await call().catch((reason) => reason);
    assert.ok(error instanceof type, String(error));
    assert.equal(error.code, code);
    assert.equal(error.known, false);
    assert.deepEqual(error.contractViolations, [{ kind: 'UNKNOWN_CODE', where: '/error/code' }]);
  });
}
