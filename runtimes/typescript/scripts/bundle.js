// Makes the one file that a page can load as a module, and says what it weighs.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const outfile = 'dist/error-contract.min.js';
await build({ entryPoints: ['dist/index.js'], bundle: true, minify: true, format: 'esm', target: 'es2022', outfile });
const bundle = readFileSync(outfile);
console.log(`${outfile}: ${bundle.length} bytes, ${gzipSync(bundle).length} compressed`);
