import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Cleanup, InvalidInputError, MockCloud, RefusedError, RepositoryError, UnavailableError, pending, refused } from 'cloudstack-cleanup';

import { over } from './help.mjs';
import { MemoryCloud, MemoryJobs, SnapshotCloud, later } from './memory.mjs';

async function own(t, memory, { parts = memory, jobs = new MemoryJobs(), ...options } = {}) {
  const cleanup = await Cleanup.open({ cloud: 'own', vms: parts, volumes: parts, devices: parts, jobs, speed: 100, ...options });
  t.after(() => cleanup.close());
  await cleanup.register(memory.failoverTest);
  return cleanup;
}

async function toTheEnd(cleanup, wanted = 'web01') {
  const run = await cleanup.start(await cleanup.plan(wanted), { by: 'operator' });
  return run.wait();
}

for (const [kind, wrap] of [['synchronous', (object) => object], ['asynchronous', later]]) {
  test(`own parts that are ${kind}, repository and inspector included`, async (t) => {
    const [memory, jobs] = [new MemoryCloud(), new MemoryJobs()];
    const report = await toTheEnd(await own(t, memory, { parts: wrap(memory), jobs: wrap(jobs) }));
    assert.deepEqual(report.ending, { ending: 'completed' });
    assert.deepEqual(memory.owners(), ['vm-home', 'vm-home']);
    assert.deepEqual(report.volumes.map(({ device }) => device.serial), ['S0', 'S1']);
    assert.equal(memory.vm('vm-test'), null);
    assert.equal(new Set(memory.sent).size, memory.sent.length);
    assert.ok(jobs.find({ kind: 'cleanup', status: ['completed'] }).length === 1);
  });
}

for (const [kind, wrap] of [['synchronous', (object) => object], ['asynchronous', later]]) {
  test(`a ${kind} store takes volumes back to their snapshots, and deletes these`, async (t) => {
    const store = new SnapshotCloud();
    const cleanup = await own(t, store, { parts: wrap(store) });
    const wanted = { test: 'web01', snapshots: 'revert' };
    assert.deepEqual((await cleanup.tests())[0].snapshots, store.failoverTest.snapshots);
    assert.deepEqual((await cleanup.plan(wanted)).plan.volumes.map(({ snapshot }) => snapshot), ['snap-vol-0', 'snap-vol-1']);
    const report = await toTheEnd(cleanup, wanted);
    assert.deepEqual([report.ending.ending, report.residue], ['completed', []]);
    assert.equal(report.volumes[0].guest, 'the appliance shows /dev/S0');
    assert.deepEqual(store.reverted, { 'vol-0': 'snap-vol-0', 'vol-1': 'snap-vol-1' });
    assert.deepEqual([store.owners(), store.snapshots.size], [['vm-home', 'vm-home'], 0]);
  });

  test(`what a ${kind} store will not delete is left behind, and tried again`, async (t) => {
    const store = Object.assign(new SnapshotCloud(), { willing: false });
    const cleanup = await own(t, store, { parts: wrap(store) });
    const report = await toTheEnd(cleanup, { test: 'web01', snapshots: 'delete' });
    assert.equal(report.ending.ending, 'completed');
    const left = ({ residue }) => residue.map(({ kind, id, of, retry, reason }) => [kind, id, of, retry, reason]);
    const item = (volume) => ['snapshot', `snap-${volume}`, volume, true, `it could not be deleted: snap-${volume} is being copied`];
    assert.deepEqual(left(report), [item('vol-0'), item('vol-1')]);
    assert.deepEqual((await cleanup.status(report.cleanup)).residue, report.residue);
    assert.deepEqual(left(await cleanup.retry(report.cleanup, { by: 'operator' })), left(report));
    store.willing = true;
    assert.deepEqual((await cleanup.retry(report.cleanup, { by: 'somebody' })).residue, []);
    assert.deepEqual([store.snapshots.size, (await cleanup.report(report.cleanup)).residue], [0, []]);
    assert.deepEqual(store.kinds, Array(6).fill('delete_snapshot'));
    assert.match(await cleanup.evidence(report.cleanup), /somebody/);
    await assert.rejects(cleanup.retry(report.cleanup), { name: 'TypeError', message: /by must be a string/ });
  });
}

test('a store without snapshots is not asked for one', async (t) => {
  const memory = new MemoryCloud();
  const cleanup = await Cleanup.open({ cloud: 'own', vms: memory, volumes: memory, devices: memory, jobs: new MemoryJobs(), speed: 100 });
  t.after(() => cleanup.close());
  await cleanup.register({ ...memory.failoverTest, snapshots: [{ volume: 'vol-0', snapshot: 'x' }] });
  await assert.rejects(cleanup.plan('web01'), { code: 'refused', message: /has no snapshots/ });
});

test('an own part takes the place of the cloud\'s, and only that', async (t) => {
  const cloud = new MockCloud();
  let looked = 0;
  const devices = {
    devices() {
      looked += 1;
      const home = cloud.state().volumes.filter(({ virtualmachineid }) => virtualmachineid === cloud.failoverTest.appliance);
      return home.map(({ serial, size }) => ({ serial, size, path: `/dev/${serial}`, bus: 'virtio' }));
    },
  };
  const cleanup = await over(t, cloud, { devices, jobs: new MemoryJobs() });
  assert.equal((await toTheEnd(cleanup)).ending.ending, 'completed');
  assert.ok(looked > 0);
});

test('a device that does not show up parks the cleanup, and it goes on once it does', async (t) => {
  const memory = new MemoryCloud();
  let plugged = false;
  const devices = { devices: (appliance) => (plugged ? memory.devices(appliance) : []) };
  const cleanup = await own(t, memory, { devices });
  const report = await toTheEnd(cleanup);
  assert.equal(report.ending.ending, 'parked');
  assert.ok(report.ending.why && report.ending.next);
  assert.ok(memory.vm('vm-test') !== null, 'nothing is deleted before all is proven');
  plugged = true;
  const run = await cleanup.resolve(report.cleanup, { by: 'operator' });
  assert.equal((await run.wait()).ending.ending, 'completed');
});

test('what throws, rejects or answers nonsense is unknown, never "not done"', async (t) => {
  const wrongs = {
    'throws an Error': () => { throw new Error('boom'); },
    'throws nothing': () => { throw undefined; },
    'throws what cannot be shown': () => { throw Object.create(null); },
    'rejects': () => Promise.reject(new Error('boom')),
    'answers nothing': () => {},
    'answers null': () => null,
    'answers another word': () => ({ answer: 'done' }),
    'answers without a status': () => ({ answer: 'accepted' }),
    'answers what JSON cannot say': () => ({ answer: 'accepted', status: { status: 'succeeded' }, reference: NaN }),
    'answers a circle': () => { const circle = {}; circle.circle = circle; return circle; },
  };
  for (const [name, wrong] of Object.entries(wrongs)) {
    const memory = new MemoryCloud();
    memory.detach = function (call, volume) {
      const done = this.move(call, volume, null);
      // The work was done all the same.
      return volume === 'vol-0' ? wrong() : done;
    };
    const cleanup = await own(t, memory);
    const report = await toTheEnd(cleanup);
    assert.equal(report.ending.ending, 'completed', `${name}: ${JSON.stringify(report.ending)}`);
    const answers = (await cleanup.events(report.cleanup)).filter(({ kind }) => kind === 'sent').map(({ data }) => JSON.stringify(data));
    assert.equal(answers.filter((data) => data.includes('unknown')).length, 1, `${name}: ${answers}`);
    assert.deepEqual(memory.owners(), ['vm-home', 'vm-home'], name);
    assert.equal(new Set(memory.sent).size, memory.sent.length, `${name}: no call is sent twice`);
  }
});

test('a volume without an owner that was said is not free', async (t) => {
  for (const owner of [undefined, NaN, 42, { id: 'vm-test' }]) {
    const memory = new MemoryCloud();
    const cleanup = await own(t, memory);
    memory.volumes_.get('vol-0').owner = owner;
    await assert.rejects(cleanup.plan('web01'), (error) => {
      assert.ok(error instanceof UnavailableError || error instanceof RefusedError, String(error));
      return true;
    });
    memory.volumes_.get('vol-0').owner = 'vm-test';
    memory.volumes_.get('vol-0').ownr = 'vm-test';
    await assert.rejects(cleanup.plan('web01'), { code: 'unavailable', message: /ownr/ });
  }
});

test('what cannot be read is unavailable, and says what was thrown', async (t) => {
  const memory = new MemoryCloud();
  const cleanup = await own(t, memory);
  memory.vm = () => { throw new TypeError('<b>no\nway</b>'); };
  await assert.rejects(cleanup.plan('web01'), (error) => {
    assert.ok(error instanceof UnavailableError);
    assert.match(error.message, /TypeError: <b>no.*way<\/b>/);
    assert.ok(!error.message.includes('\n'));
    assert.ok(error.retryable && error.next);
    return true;
  });
});

test('a repository that fails stops the cleanup before the next call', async (t) => {
  const [memory, jobs] = [new MemoryCloud(), new MemoryJobs()];
  const cleanup = await own(t, memory, { jobs });
  const planned = await cleanup.plan('web01');
  jobs.putIf = () => { throw new Error('disk full'); };
  await assert.rejects(cleanup.start(planned, { by: 'operator' }).then((run) => run.wait()), RepositoryError);
  assert.deepEqual(memory.sent, []);
});

test('a part that never answers is not waited for without end', { timeout: 30_000 }, async (t) => {
  const memory = new MemoryCloud();
  const cleanup = await own(t, memory, { answerSeconds: 1 });
  memory.volumesOf = () => new Promise(() => {});
  await assert.rejects(cleanup.plan('web01'), UnavailableError);

  const shy = Object.assign(new MemoryCloud(), { capability: () => new Promise(() => {}) });
  await assert.rejects(own(t, shy, { answerSeconds: 1 }), UnavailableError);

  const silent = new MemoryCloud();
  const other = await own(t, silent, { answerSeconds: 1 });
  silent.detach = function (call) {
    this.sent.push(call.id);
    return new Promise(() => {});
  };
  const report = await toTheEnd(other);
  assert.equal(report.ending.ending, 'parked', JSON.stringify(report.ending));
  assert.equal(silent.sent.length, new Set(silent.sent).size);
  assert.ok(silent.vm('vm-test') !== null);
});

test('work that goes on is looked up by the reference that was given', async (t) => {
  const memory = new MemoryCloud();
  const asked = [];
  memory.attach = function (call, volume, vm) {
    setImmediate(() => this.move(call, volume, vm));
    return pending(`job-${volume}`);
  };
  memory.status = function (call) {
    asked.push(call.reference);
    return { status: this.sent.includes(call.id) ? 'succeeded' : 'pending' };
  };
  assert.equal((await toTheEnd(await own(t, memory))).ending.ending, 'completed');
  assert.deepEqual([...new Set(asked)].sort(), ['job-vol-0', 'job-vol-1']);
});

test('a change that is refused parks, with the reason', async (t) => {
  const memory = new MemoryCloud();
  memory.attach = () => refused('the appliance is full');
  const report = await toTheEnd(await own(t, memory));
  assert.equal(report.ending.ending, 'parked');
  assert.match(JSON.stringify(report), /the appliance is full/);
  assert.ok(report.volumes.some(({ step }) => step === 'free'));
  assert.ok(memory.vm('vm-test') !== null);
});

test('all that is missing is named at once', async () => {
  const part = { vm() {}, stop() {}, status: 5 };
  await assert.rejects(Cleanup.open({ cloud: 'own', vms: part, volumes: {} }), (error) => {
    assert.ok(error instanceof TypeError);
    assert.match(error.message, /findVms\(\), destroy\(\), status\(\)/);
    return true;
  });
  await assert.rejects(Cleanup.open({ cloud: 'own', vms: 'x' }), { name: 'TypeError', message: /a VM provider, not string/ });
  await assert.rejects(Cleanup.open({ cloud: 'own', vms: new MemoryCloud() }), InvalidInputError);
  const claims = Object.assign(new MemoryCloud(), { capability: () => ({ claims: true }) });
  await assert.rejects(Cleanup.open({ cloud: 'own', vms: claims, volumes: claims, jobs: new MemoryJobs() }), /claim/);
});
