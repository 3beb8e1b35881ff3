import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Client, CloudError, InvalidInputError, Job, MockCloud, Simulator } from 'cloudstack-cleanup';

test('commands, typed and by name, against any CloudStack', async (t) => {
  const cloud = await Simulator.start({ speed: 50, volumes: 1 });
  t.after(() => cloud.close());
  const { endpoint, key, secret } = cloud;
  for (const client of [await Client.open(cloud), await Client.open({ endpoint, key, secret })]) {
    const { count, virtualmachine } = await client.listVirtualMachines({ listall: true });
    assert.equal(count, virtualmachine.length);
    const named = await client.request('listVirtualMachines', { listall: true, ids: virtualmachine.map(({ id }) => id) });
    assert.deepEqual(named.virtualmachine.map(({ id }) => id), virtualmachine.map(({ id }) => id));
    assert.ok(!inspect(client, { depth: 9, showHidden: true }).includes(secret));
  }
});

test('an asynchronous command is a job with an id of ours', async () => {
  const cloud = new MockCloud({ volumes: 1 });
  const client = await Client.open(cloud);
  const { test_vm, volumes } = cloud.failoverTest;
  const stopped = await client.stopVirtualMachine({ id: test_vm });
  assert.ok(stopped instanceof Job);
  assert.equal((await stopped.wait()).state, 'Stopped');
  const id = '11111111-2222-4333-8444-555555555555';
  const detached = await client.detachVolume({ id: volumes[0], $job: id });
  assert.equal(detached.id, id);
  assert.equal((await client.job(id).wait({ timeoutMs: 10_000 })).id, volumes[0]);
  assert.equal((await client.listVolumes({ id: volumes[0] })).volume[0].virtualmachineid, undefined);
});

test('errors say what happened and whether anything may have', async () => {
  const cloud = new MockCloud({ volumes: 1, speed: 1 });
  const client = await Client.open(cloud);
  await assert.rejects(client.request('listNonsense'), (error) => {
    assert.ok(error instanceof CloudError);
    assert.equal(error.facts.may_have_happened, 'false');
    assert.equal(error.facts.command, 'listNonsense');
    assert.ok(error.next);
    return true;
  });
  const job = await client.stopVirtualMachine({ id: cloud.failoverTest.test_vm });
  await assert.rejects(job.wait({ timeoutMs: 1 }), { code: 'job_still_running', facts: { job_id: job.id, may_have_happened: 'true' } });
  await assert.rejects(client.request('listVolumes', { id: { a: 1 } }), InvalidInputError);
  await assert.rejects(client.request('listVolumes', ['x']), TypeError);
  await assert.rejects(client.request(5), TypeError);
  await assert.rejects(job.wait({ timeoutMs: -1 }), TypeError);
  await assert.rejects(client.listVolumes({}, { signal: AbortSignal.abort(new Error('mine')) }), { message: 'mine' });
});
