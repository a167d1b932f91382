// Reading the error of a documented body, against JSON.parse, a switch by hand and a plain Error: processor time per
// call, in one run, so that the ratio is what counts.
import { readFileSync } from 'node:fs';
import { ApiError, codec } from '../dist/index.js';

const ROUNDS = 7;
const CALLS = 40_000;
const contract = JSON.parse(readFileSync(new URL('../../vectors/pandastack/contract.json', import.meta.url), 'utf8'));
const errors = codec(contract, { root: ApiError });
const headers = { 'content-type': 'application/json' };
const body = new TextEncoder().encode(
  '{"error":{"code":"sandbox.not_found","message":"Sandbox sb_abc123 does not exist","request_id":"req_8f14e45f","details":{}}}',
);

class SandboxNotFound extends Error {
  constructor({ message, code, request_id: requestId }) {
    super(message);
    this.code = code;
    this.requestId = requestId;
    this.status = 404;
  }
}

function byHand() {
  const { error } = JSON.parse(new TextDecoder().decode(body));
  switch (error.code) {
    case 'sandbox.not_found':
      return new SandboxNotFound(error);
    default:
      return new Error(error.message);
  }
}

/** Microseconds of processor time per call. */
function measure(call) {
  const start = process.cpuUsage();
  for (let i = 0; i < CALLS; i++) {
    call();
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / CALLS;
}

const ratios = [];
for (let round = 0; round <= ROUNDS; round++) {
  const hand = measure(byHand);
  const decode = measure(() => errors.decode(404, headers, body));
  if (round > 0) {
    ratios.push(decode / hand);
    console.log(`by hand ${hand.toFixed(2)} µs, decode ${decode.toFixed(2)} µs`);
  }
}
console.log(`ratio ${ratios.sort((a, b) => a - b)[ROUNDS >> 1].toFixed(2)} (median of ${ROUNDS})`);
