import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { ApiError, codec } from '../dist/index.js';

const contract = JSON.parse(readFileSync(new URL('../../vectors/pandastack/contract.json', import.meta.url), 'utf8'));
const errors = codec(contract, { root: ApiError });
const BODY = '{"error":{"code":"capacity.unavailable","message":"m","details":{"retryable":true}}}';

const kinds = (error) => error.contractViolations.map(({ kind }) => kind);

/** Serves one response, and gives what a client of fetch makes of it. */
async function served(handler, use) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, resolve));
  try {
    return await use(await fetch(`http://localhost:${server.address().port}/`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a response of fetch', async () => {
  const error = await served(
    (_, response) => response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '7' }).end(BODY),
    (response) => errors.fromResponse(response),
  );

  assert.equal(error.code, 'capacity.unavailable');
  assert.equal(error.retryAfterMs, 7000);
  assert.equal(error.retryAfter, 7);
  assert.equal(error.retryable, true);
  assert.deepEqual(kinds(error), []);
});

test('a body that was read already still gives an error', async () => {
  const response = new Response(BODY, { status: 503 });
  await response.text();
  const error = await errors.fromResponse(response);

  assert.equal(error.status, 503);
  assert.deepEqual(kinds(error), ['EMPTY_BODY']);
  assert.ok(error.cause instanceof TypeError);
});

test('a stream that somebody else reads still gives an error', async () => {
  const response = new Response(BODY, { status: 503 });
  response.body.getReader();
  const error = await errors.fromResponse(response);

  assert.equal(error.status, 503);
  assert.ok(error.cause instanceof TypeError);
});

test('a stream that breaks off gives what could be read', async () => {
  const error = await served(
    (request, response) => {
      response.writeHead(503, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write(BODY.slice(0, 40), () => request.socket.destroy());
    },
    (response) => errors.fromResponse(response),
  );

  assert.equal(error.code, 'capacity.unavailable');
  assert.ok(error.cause instanceof Error);
  assert.deepEqual(kinds(error), ['MALFORMED_JSON']);
});

test('a body without end is read up to the limit, and then let go', async () => {
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(1000))),
    cancel: () => void (cancelled = true),
  });
  const error = await codec(contract, { root: ApiError }, { bodyLimit: 10_000 }).fromResponse(new Response(endless, { status: 500 }));

  assert.deepEqual(kinds(error), ['EMPTY_BODY', 'BODY_TOO_LARGE']);
  assert.equal(error.response.body.length, 10_000);
  assert.ok(cancelled);
});

test('no body at all', async () => {
  const error = await errors.fromResponse(new Response(null, { status: 404 }));

  assert.equal(error.message, 'HTTP 404 Not Found');
  assert.equal(error.cause, undefined);
});
