import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

test('the types are strict, and complete', () => {
  assert.ok(process.env.TSC, 'TSC names the compiler; `npm test` sets it');
  const { status, stdout } = spawnSync(process.execPath, [process.env.TSC, '-p', join(HERE, 'types')], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
  const types = readFileSync(join(HERE, '..', 'node_modules', 'cloudstack-cleanup', 'index.d.ts'), 'utf8');
  assert.doesNotMatch(types, /\bany\b(?! )/);
});

test('every name that is exported has a type, and the other way round', async () => {
  const types = readFileSync(join(HERE, '..', 'node_modules', 'cloudstack-cleanup', 'index.d.ts'), 'utf8');
  const typed = [...types.matchAll(/^export (?:class|function) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(typed.sort(), Object.keys(await import('cloudstack-cleanup')).sort());
});
