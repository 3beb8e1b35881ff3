// What CommonJS users see; the other tests are ES modules.
'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');

const { Cleanup, CleanupError, MockCloud } = require('cloudstack-cleanup');

test('a whole cleanup with require', async (t) => {
  const cloud = new MockCloud();
  const cleanup = await Cleanup.open({ cloud });
  t.after(() => cleanup.close());
  await cleanup.register(cloud.failoverTest);
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'operator' });
  assert.equal((await run.wait()).ending.ending, 'completed');
});

test('require and import give the same', async () => {
  const required = require('cloudstack-cleanup');
  const imported = await import('cloudstack-cleanup');
  assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).sort());
  for (const [name, value] of Object.entries(required)) assert.equal(imported[name], value, name);
});

test('every error has its class, and all have one', () => {
  const all = require('cloudstack-cleanup');
  const errors = Object.entries(all).filter(([name]) => name.endsWith('Error'));
  assert.equal(errors.length, 15);
  for (const [name, Class] of errors) {
    const error = new Class({ code: 'x', message: 'm', next: 'n', retryable: true, cause: 'c' });
    assert.ok(error instanceof CleanupError && error instanceof Error);
    assert.deepEqual([error.name, error.message, error.next, error.retryable, error.cause, error.facts], [name, 'm', 'n', true, 'c', {}]);
    assert.match(String(error.stack), /package\.test\.cjs/);
  }
});
