import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from 'node:util';
import ts from 'typescript';

const { PACKAGES } = process.env;
const skip = PACKAGES ? false : 'PACKAGES names no folder of generated packages; the Maven build makes them';
const sdk = PACKAGES ? await import(new URL('cloudflare-sandbox/index.js', `file://${PACKAGES}/`).href) : {};

/** Each class that the page shows, a code of it, and what the page shows of it. */
const SHOWN = [
  ['FileNotFoundError', 'FILE_NOT_FOUND', { path: '/missing.txt' }],
  ['FileExistsError', 'FILE_EXISTS', { path: '/config.txt' }],
  ['FileTooLargeError', 'FILE_TOO_LARGE', { path: '/huge-file.bin', maxSize: 10_485_760, actualSize: 52_428_800 }],
  ['PermissionDeniedError', 'PERMISSION_DENIED', { path: '/etc/shadow' }],
  ['CommandNotFoundError', 'COMMAND_NOT_FOUND', { command: 'nonexistent-command' }],
  ['CommandError', 'COMMAND_EXECUTION_ERROR', { command: 'npm test', exitCode: 1, stdout: 'out', stderr: 'err' }],
  ['ProcessNotFoundError', 'PROCESS_NOT_FOUND', { processId: 'invalid-id' }],
  ['ProcessReadyTimeoutError', 'PROCESS_READY_TIMEOUT', { processId: 'p', command: 'c', condition: 'port 3000', timeout: 10_000 }],
  ['ProcessExitedBeforeReadyError', 'PROCESS_EXITED_BEFORE_READY', { processId: 'p', command: 'npm run dev', condition: 'c', exitCode: 1 }],
  ['PortAlreadyExposedError', 'PORT_ALREADY_EXPOSED', { port: 8080, portName: 'app' }],
  ['PortNotExposedError', 'PORT_NOT_EXPOSED', { port: 9999 }],
  ['InvalidPortError', 'INVALID_PORT', { port: 80, reason: 'Privileged port' }],
  ['ServiceNotRespondingError', 'SERVICE_NOT_RESPONDING', { port: 8080 }],
  ['GitRepositoryNotFoundError', 'GIT_REPOSITORY_NOT_FOUND', { repository: 'https://github.com/user/nonexistent' }],
  ['GitAuthenticationError', 'GIT_AUTH_FAILED', { repository: 'https://github.com/private/repo' }],
  ['GitBranchNotFoundError', 'GIT_BRANCH_NOT_FOUND', { branch: 'nonexistent', repository: 'https://github.com/user/repo' }],
  ['GitNetworkError', 'GIT_NETWORK_ERROR', { repository: 'https://github.com/user/repo' }],
  ['BackupNotFoundError', 'BACKUP_NOT_FOUND', { backupId: 'nonexistent-backup-id' }],
  ['BackupExpiredError', 'BACKUP_EXPIRED', { backupId: 'old-backup-id', expiredAt: '2026-01-01T00:00:00Z' }],
];

/** A response of the container's API. */
function body(code, context, httpStatus = 400) {
  const timestamp = '2026-01-28T00:00:00.000Z';
  return JSON.stringify({ code, message: `${code} happened`, operation: 'file.read', context, httpStatus, timestamp });
}

const error = (code, context) => sdk.decode(400, { 'content-type': 'application/json' }, body(code, context));

for (const [name, code, context] of SHOWN) {
  test(`${name} has what the page shows`, { skip }, () => {
    const thrown = error(code, context);

    assert.ok(thrown instanceof sdk[name]);
    assert.ok(thrown instanceof sdk.SandboxError);
    assert.equal(thrown.name, name);
    for (const [property, value] of Object.entries(context)) {
      assert.equal(String(thrown[property]), String(value), property);
      assert.equal(String(thrown.context[property]), String(value), property);
    }
    assert.equal(thrown.code, code);
    assert.equal(thrown.httpStatus, 400);
    assert.equal(thrown.operation, 'file.read');
    assert.ok(thrown.timestamp instanceof Date);
    assert.equal(typeof thrown.suggestion, 'string');
    assert.equal(JSON.parse(JSON.stringify(thrown.toJSON(), null, 2)).timestamp, '2026-01-28T00:00:00Z');
    assert.ok(!SHOWN.some(([other]) => other !== name && thrown instanceof sdk[other]));
  });
}

const samples = readFileSync(new URL('samples/cloudflare.md', import.meta.url), 'utf8')
  .split('```ts\n')
  .slice(1)
  .map((block) => block.split('```')[0]);

/** Runs a sample as it is, in a world in which every call of the sandbox fails with an error. */
async function run(sample, thrown) {
  const { outputText } = ts.transpileModule(sample, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  const printed = [];
  const fail = async () => {
    throw thrown;
  };
  const methods = ['exec', 'readFile', 'writeFile', 'exists', 'killProcess', 'startProcess', 'exposePort', 'unexposePort', 'restoreBackup'];
  const sandbox = { ...Object.fromEntries(methods.map((method) => [method, fail])), git: { clone: fail } };
  const print = (...words) => printed.push(format(...words));
  const world = {
    ...sdk,
    sandbox,
    console: { error: print, warn: print, log: print },
    getSandbox: () => sandbox,
    env: {},
    userId: 'u',
    cleanupOldSandboxes: async () => print('cleaned up'),
    setTimeout: (done) => done(),
  };
  const names = Object.keys(world);
  // What a sample declares is called as well.
  const calls = [...sample.matchAll(/^async function (\w+)/gm)].map(([, name]) => `await ${name}(sandbox, 'x');`);
  const body = new Function(...names, `return (async () => {\n${outputText}\n${calls.join('\n')}\n})();`);
  try {
    await body(...names.map((name) => world[name]));
  } catch (rethrown) {
    assert.equal(rethrown, thrown);
  }
  return printed;
}

test('the page has samples', { skip }, () => assert.ok(samples.length > 30));

samples.forEach((sample, number) => {
  const [caught] = /(?<=instanceof )\w+/.exec(sample) ?? ['SandboxError'];
  const [, code, context] = SHOWN.find(([name]) => name === caught) ?? SHOWN[0];

  test(`sample ${number + 1}, which catches ${caught}, runs as the page shows it`, { skip }, async () => {
    const printed = await run(sample, error(code, context));

    assert.ok(printed.every((line) => !line.includes('undefined') || line.includes('Operation')), printed.join('\n'));
    if (/instanceof \w+\) \{\s+(\/\/.*\s+)*console/.test(sample)) {
      assert.ok(printed.length > 0);
    }
  });
});
