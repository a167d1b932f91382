// Makes the one file that a page can load as a module, and says what it weighs, and what a client that only reads does.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const options = { bundle: true, minify: true, format: 'esm', target: 'es2022' };
const outfile = 'dist/error-contract.min.js';
await build({ ...options, entryPoints: ['dist/index.js'], outfile });
say(outfile, readFileSync(outfile));

for (const [what, names] of [
  ['reading and retrying', 'codec, errorClass, retry'],
  ['one class', 'ApiError, errorClass'],
]) {
  const stdin = { contents: `export { ${names} } from './dist/index.js'`, resolveDir: '.' };
  const { outputFiles } = await build({ ...options, stdin, write: false });
  say(what, outputFiles[0].contents);
}

function say(what, bytes) {
  console.log(`${what}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
}
