import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ApiError, codec, retry, retryBudget } from '../dist/index.js';

const contract = JSON.parse(readFileSync(new URL('../../vectors/pandastack/contract.json', import.meta.url), 'utf8'));
const errors = codec(contract, { root: ApiError });

/** Fails so many times, and then succeeds. */
function failing(times, make) {
  let calls = 0;
  const call = async () => {
    if (++calls <= times) {
      throw make();
    }
    return calls;
  };
  return Object.assign(call, { count: () => calls });
}

const unavailable = () => errors.create('capacity.unavailable', {}, { retryAfter: 1 });

test('an error that the API calls retryable is retried, after the time that the server asks for', async () => {
  const call = failing(2, unavailable);
  const waits = [];

  assert.equal(await retry(call, { onRetry: (_, attempt, delay) => waits.push([attempt, delay]) }), 3);
  assert.deepEqual(waits, [[1, 1], [2, 1]]);
});

test('attempts end where the policy ends', async () => {
  const { attempts } = contract.retryPolicies[contract.retryPolicy];
  const call = failing(Infinity, unavailable);

  await assert.rejects(retry(call), (error) => error.code === 'capacity.unavailable');
  assert.equal(call.count(), attempts);
});

test('what is not retryable, and what is no error of an API, is thrown at once', async () => {
  for (const failure of [errors.create('sandbox.not_found', { sandbox_id: 'x' }), new TypeError('fetch failed'), 'x', undefined]) {
    const call = failing(1, () => failure);

    await assert.rejects(retry(call, { idempotent: true }), (error) => error === failure);
    assert.equal(call.count(), 1);
  }
});

test('an invitation to come back is enough only for a call that can be made twice', async () => {
  const silent = codec({ ...contract, families: [] }, { root: ApiError });
  const invited = () => silent.decode(503, { 'Retry-After': '0' }, '');

  await assert.rejects(retry(failing(1, invited)));
  assert.equal(await retry(failing(1, invited), { idempotent: true }), 2);
});

test('an empty budget ends all retries', async () => {
  const budget = retryBudget(5, 5);

  await assert.rejects(retry(failing(2, unavailable), { budget }));
  const call = failing(1, unavailable);
  await assert.rejects(retry(call, { budget }));
  assert.equal(call.count(), 1);
});

test('a signal ends the wait', async () => {
  const abort = new AbortController();
  const call = failing(Infinity, () => errors.create('capacity.unavailable', {}, { retryAfter: 20_000 }));
  const done = retry(call, { signal: abort.signal, onRetry: () => abort.abort() });

  await assert.rejects(done, { name: 'AbortError' });
  assert.equal(call.count(), 1);
});

test('a signal that was given before ends the call before it begins', async () => {
  const call = failing(0, unavailable);

  await assert.rejects(retry(call, { signal: AbortSignal.abort(new Error('no')) }), { message: 'no' });
  assert.equal(call.count(), 0);
});
