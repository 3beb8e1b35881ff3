import assert from 'node:assert/strict';
import { test } from 'node:test';

import { harmless, sameName, toType } from '../page/names.js';

test('what cannot be typed makes no difference, and everything else does', () => {
  const name = 'a\u202eb\n c';
  assert.equal(harmless(name), 'a\ufffdb\ufffd c');
  for (const same of [name, 'ab c', ' ab  c ', 'a\ufffdb\ufffd c'])
    assert.ok(sameName(same, name), JSON.stringify(same));
  for (const other of ['', 'ab', 'abc', 'AB c', 'ab c d']) assert.ok(!sameName(other, name), JSON.stringify(other));
});

test('a name that nobody can type is asked for by its id', () => {
  for (const test_vm_name of ['', ' ', '\u200b\n']) assert.equal(toType({ test_vm_name, test_vm: 'the-id' }), 'the-id');
  assert.equal(toType({ test_vm_name: ' x', test_vm: 'the-id' }), ' x');
});
