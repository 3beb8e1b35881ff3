import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(join(PROJECT, 'node_modules', 'cloudstack-cleanup', 'README.md'), 'utf8');
const blocks = [...README.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block]) => block);

test('there are examples to run', () => assert.ok(blocks.length >= 3, String(blocks.length)));

blocks.forEach((block, i) => {
  test(`example ${i + 1} of the README runs`, () => {
    const file = join(PROJECT, `example-${i}.mjs`);
    writeFileSync(file, block);
    const run = spawnSync(process.execPath, [file], { cwd: PROJECT, encoding: 'utf8', timeout: 30_000 });
    for (const left of ['', '-wal', '-shm']) rmSync(join(PROJECT, `jobs.db${left}`), { force: true });
    assert.deepEqual([run.status, run.stderr], [0, '']);
    const promised = /\/\/ prints: (.*)/.exec(block);
    if (promised !== null) assert.match(run.stdout, new RegExp(promised[1]));
  });
});
