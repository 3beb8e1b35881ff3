import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { AlteredError, Cleanup, MockCloud, NotFoundError, Simulator, verifyEvidence } from 'cloudstack-cleanup';

import { folder, over, owners, sent } from './help.mjs';

test('a whole cleanup over real HTTP, remembered in a file', async (t) => {
  const cloud = await Simulator.start({ speed: 50, volumes: 2 });
  t.after(() => cloud.close());
  const database = join(folder(t), 'jobs.db');
  const cleanup = await over(t, cloud, { database });
  const { appliance, test_vm } = cloud.failoverTest;
  assert.deepEqual(owners(cloud), [test_vm, test_vm]);

  const planned = await cleanup.plan('web01');
  assert.deepEqual(planned.plan.volumes.map(({ place }) => place), ['test_vm', 'test_vm']);
  assert.deepEqual((await cleanup.plan({ test: 'web01', after: 'delete_vm' })).plan_hash, planned.plan_hash);
  const told = [];
  let all;
  const toldAll = new Promise((resolve) => (all = resolve));
  const onProgress = (event) => {
    told.push(event);
    if (event.percent === 100) all();
  };
  const run = await cleanup.start(planned, { by: 'operator', onProgress });
  const seen = [];
  for await (const event of run) seen.push(event);
  const report = await run.wait();

  assert.deepEqual(report.ending, { ending: 'completed' });
  assert.equal(report.by, 'operator');
  assert.ok(report.volumes.every(({ step, device }) => step === 'home' && device.serial));
  assert.deepEqual(owners(cloud), [appliance, appliance]);
  const vm = cloud.state().virtualmachines.find(({ id }) => id === test_vm);
  assert.ok(vm === undefined || vm.state === 'Destroyed' || vm.expunged, JSON.stringify(vm));

  assert.deepEqual(seen.map(({ seq }) => seq), seen.map((_, i) => seen[0].seq + i));
  await toldAll;
  assert.deepEqual(told, seen);
  assert.deepEqual([...new Set(seen.map(({ phase }) => phase))], ['validate', 'power_off', 'volumes', 'delete', 'record']);
  const journey = seen.filter(({ volume }) => volume === report.volumes[0].id).map(({ volume_step }) => volume_step);
  assert.deepEqual([...new Set(journey.filter(Boolean))], ['detaching', 'attaching', 'attached', 'home']);
  assert.equal(seen.at(-1).percent, 100);
  assert.deepEqual([sent(cloud, 'detachVolume'), sent(cloud, 'attachVolume')], [2, 2]);

  // Somebody who opens the same file later finds it all.
  await cleanup.close();
  const later = await Cleanup.open({ cloud, database });
  t.after(() => later.close());
  assert.deepEqual((await later.report(run.id)).ending, { ending: 'completed' });
  assert.equal((await later.status(run.id)).status, 'completed');
  assert.deepEqual((await later.cleanups()).map(({ id, status }) => [id, status]), [[run.id, 'completed']]);
  assert.deepEqual(await later.unfinished(), []);
  assert.equal((await later.tests())[0].status, 'cleanup_completed');
  const events = await later.events(run.id);
  assert.deepEqual(events.map(({ number }) => number), events.map((_, i) => i + 1));
  assert.deepEqual(await later.events(run.id, { since: events.length - 2 }), events.slice(-2));
  await assert.rejects(later.watch(run.id), NotFoundError);
});

test('the same without a socket', async (t) => {
  const cloud = new MockCloud({ volumes: 1 });
  const cleanup = await over(t, cloud);
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'operator' });
  assert.equal((await cleanup.watch(run.id)).id, run.id);
  assert.equal((await run.wait()).ending.ending, 'completed');
  assert.deepEqual(owners(cloud), [cloud.failoverTest.appliance]);
  assert.equal(cloud.endpoint, null);
});

test('the log can be checked by anybody, and shown', async (t) => {
  const cloud = new MockCloud({ volumes: 1 });
  const cleanup = await over(t, cloud);
  const run = await cleanup.start(await cleanup.plan('web01'), { by: '<script>alert(1)</script>' });
  await run.wait();
  const evidence = await cleanup.evidence(run.id);
  const { entries, head, ...about } = verifyEvidence(evidence);
  assert.deepEqual(about, { cleanup: run.id });
  assert.equal(entries, (await cleanup.events(run.id)).length);
  assert.ok(head);
  assert.throws(() => verifyEvidence(evidence.replace('web01', 'web02')), AlteredError);
  assert.throws(() => verifyEvidence(5), TypeError);
  const page = await cleanup.page(run.id);
  assert.match(page, /^<!doctype html>/i);
  assert.ok(!page.includes('<script>alert'));
});

test('the same key never starts two', async (t) => {
  const cloud = new MockCloud({ volumes: 1, speed: 20 });
  const cleanup = await over(t, cloud);
  const planned = await cleanup.plan('web01');
  const [one, other] = await Promise.all([
    cleanup.start(planned, { by: 'a', key: 'k' }),
    cleanup.start(planned, { by: 'a', key: 'k' }),
  ]);
  assert.equal(one.id, other.id);
  await one.wait();
  assert.equal(sent(cloud, 'attachVolume'), 1);
});

test('a cleanup can be cancelled, and goes to a safe place', async (t) => {
  const cloud = new MockCloud({ speed: 10 });
  const cleanup = await over(t, cloud);
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'operator' });
  for await (const { volume_step } of run) if (volume_step === 'detaching') break;
  await cleanup.cancel(run.id, { by: 'somebody' });
  const report = await run.wait();
  assert.equal(report.ending.ending, 'cancelled');
  const { appliance, test_vm } = cloud.failoverTest;
  assert.ok(owners(cloud).every((owner) => owner === appliance || owner === test_vm), String(owners(cloud)));
});
