import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Cleanup, DriftedError, LeaseLostError, MockCloud, Simulator } from 'cloudstack-cleanup';

import { folder, over, owners, sent } from './help.mjs';

test('a lost reply is looked up, and the call is not sent again', async (t) => {
  const cloud = await Simulator.start({ speed: 50 });
  t.after(() => cloud.close());
  const cleanup = await over(t, cloud);
  cloud.fault('attachVolume', { lose_reply: true });
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'operator' });
  assert.equal((await run.wait()).ending.ending, 'completed');
  const { appliance, volumes } = cloud.failoverTest;
  assert.deepEqual(owners(cloud), volumes.map(() => appliance));
  assert.equal(sent(cloud, 'attachVolume'), volumes.length);
});

test('a parked cleanup says where everything is, and goes on when it is told to look again', async (t) => {
  const cloud = new MockCloud();
  const cleanup = await over(t, cloud);
  const { test_vm, appliance, volumes } = cloud.failoverTest;
  cloud.fault('attachVolume', { lie: true, times: 1, target: volumes[1] });
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'operator' });
  const report = await run.wait();
  assert.equal(report.ending.ending, 'parked');
  assert.ok(report.ending.code && report.ending.why && report.ending.next);
  assert.ok(report.volumes.every((volume) => volume.is));
  const status = await cleanup.status(run.id);
  assert.deepEqual([status.status, status.next], ['parked', report.ending.next]);
  assert.deepEqual(await cleanup.unfinished(), [{ id: run.id, status: 'parked' }]);
  // What a person does: takes it off and puts it on again.
  cloud.people({ do: 'detach', volume: volumes[1] });
  cloud.people({ do: 'attach', volume: volumes[1], virtualmachine: appliance });
  const again = await cleanup.resolve(run.id, { by: 'operator' });
  assert.equal((await again.wait()).ending.ending, 'completed');
  assert.ok(!cloud.state().hosts[test_vm]);
});

test('a plan that the world has left behind is not started', async (t) => {
  const cloud = new MockCloud();
  const cleanup = await over(t, cloud);
  const planned = await cleanup.plan('web01');
  cloud.people({ do: 'detach', volume: cloud.failoverTest.volumes[0] });
  await assert.rejects(cleanup.start(planned, { by: 'operator' }), (error) => {
    assert.ok(error instanceof DriftedError && error.code === 'drifted' && error.name === 'DriftedError');
    assert.match(error.next, /new plan/);
    assert.match(error.stack, /fault\.test\.mjs/);
    return true;
  });
  assert.equal(sent(cloud, 'stopVirtualMachine'), 0);
});

test('a process is killed in the middle, and a new one goes on', async (t) => {
  const cloud = await Simulator.start({ speed: 5 });
  t.after(() => cloud.close());
  const { appliance, volumes } = cloud.failoverTest;
  const settings = {
    cloud: { endpoint: cloud.endpoint, key: cloud.key, secret: cloud.secret },
    database: join(folder(t), 'jobs.db'),
    cloudOnly: true,
    speed: 5,
    leaseSeconds: 2,
    // What the dead process sent is valid no longer than that, so nobody has to wait longer for it.
    answerSeconds: 2,
  };
  const script = fileURLToPath(new URL('./child.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify({ settings, test: cloud.failoverTest })], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const gone = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  let id;
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line);
    id = event.cleanup;
    // The second volume is on its way while the first one is under way too.
    if (event.volume === volumes[1] && event.volume_step === 'detaching') break;
  }
  child.kill('SIGKILL');
  assert.equal(await gone, 'SIGKILL');
  assert.ok(!owners(cloud).every((owner) => owner === appliance), 'it was killed in the middle');

  const cleanup = await Cleanup.open(settings);
  t.after(() => cleanup.close());
  assert.deepEqual(await cleanup.unfinished(), [{ id, status: 'running' }]);
  const report = await (await taken(cleanup, id)).wait();
  assert.equal(report.ending.ending, 'completed');
  assert.deepEqual(owners(cloud), volumes.map(() => appliance));
  const kinds = (await cleanup.events(id)).map(({ kind }) => kind);
  assert.ok(kinds.includes('taken_over'), String(kinds));
});

/** Takes a cleanup over as soon as the dead process's lease has run out. */
async function taken(cleanup, id) {
  for (;;) {
    try {
      return await cleanup.resume(id);
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
