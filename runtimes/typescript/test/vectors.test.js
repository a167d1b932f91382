import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, isSkipped, outcome, suites } from './tools/vectors.js';

const all = suites();

test('there are vectors', () => assert.ok(all.length > 0));

for (const { contract, manifest, files } of all) {
  test(`the vectors of ${contract.id}`, () => {
    assert.deepEqual(manifest.contract.fingerprint, contract.fingerprint);
    for (const file of files) {
      assert.equal(file.cases.length, file.count, file.name);
      for (const vector of file.cases.filter((each) => !isSkipped(each))) {
        assert.deepEqual(differences(vector, outcome(contract, file, vector)), [], vector.id);
      }
    }
  });

  test(`each key of each vector of ${contract.id} is compared`, () => {
    const ids = new Set();
    for (const file of files) {
      for (const vector of file.cases) {
        ids.add(vector.id);
        if (isSkipped(vector)) {
          continue;
        }
        const found = outcome(contract, file, vector);
        for (const key of Object.keys(vector.out)) {
          const { [key]: _, ...without } = vector.out;
          assert.deepEqual(differences({ out: without }, found), [key], `${vector.id} without ${key}`);
          const changed = { out: { ...vector.out, [key]: mutated(vector.out[key]) } };
          assert.deepEqual(differences(changed, found), [key], `${vector.id} with another ${key}`);
        }
        assert.deepEqual(differences({ out: { ...vector.out, zz: 1 } }, found), ['zz'], vector.id);
      }
    }
    assert.equal(ids.size, files.reduce((sum, file) => sum + file.count, 0), 'IDs are unique');
  });
}

/** The same value with one thing changed, as deep in it as there is something. */
function mutated(value) {
  if (Array.isArray(value)) {
    return value.length === 0 ? [null] : [...value.slice(0, -1), mutated(value.at(-1))];
  }
  if (value !== null && typeof value === 'object') {
    const key = Object.keys(value).at(-1);
    return key === undefined ? { zz: 1 } : { ...value, [key]: mutated(value[key]) };
  }
  if (typeof value === 'string' && value.startsWith('{')) {
    return JSON.stringify({ ...JSON.parse(value), zz: 1 });
  }
  return typeof value === 'boolean' ? !value : typeof value === 'number' ? value * 2 + 3 : `${value}.`;
}
