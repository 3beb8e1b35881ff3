import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { Cleanup, LeaseLostError, Simulator } from 'cloudstack-cleanup';

import { folder } from './help.mjs';

const HELP = new URL('.', import.meta.url).pathname;
const MEMORY = `import { MemoryCloud, MemoryJobs } from '${HELP}memory.mjs';`;

/** Runs a script, at most ten seconds. It lies among the tests, so that it finds the package. */
async function script(text) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { cwd: HELP, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const [code, signal] = await new Promise((resolve) => child.on('close', (...ended) => resolve(ended)));
  clearTimeout(timer);
  return { code, signal, out, err };
}

const ENDS = { code: 0, signal: null, err: '' };

test('a script that forgets close ends by itself', async () => {
  const { out, ...ended } = await script(`
    import { Cleanup, Client, MockCloud, Simulator } from 'cloudstack-cleanup';
    for (const cloud of [await Simulator.start({ speed: 100 }), new MockCloud()]) {
      const cleanup = await Cleanup.open({ cloud });
      await cleanup.register(cloud.failoverTest);
      const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x' });
      console.log((await run.wait()).ending.ending);
      await (await Client.open(cloud)).listVolumes();
    }`);
  assert.deepEqual(ended, ENDS);
  assert.equal(out, 'completed\ncompleted\n');
});

test('nothing keeps a process alive while nobody waits, not even own parts and a run', async () => {
  const { out, ...ended } = await script(`
    ${MEMORY}
    import { Cleanup } from 'cloudstack-cleanup';
    const memory = new MemoryCloud();
    memory.detach = () => new Promise(() => {});
    const cleanup = await Cleanup.open({ cloud: 'own', vms: memory, volumes: memory, devices: memory, jobs: new MemoryJobs(), speed: 100 });
    await cleanup.register(memory.failoverTest);
    const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x' });
    for await (const { volume_step } of run) if (volume_step === 'detaching') break;
    console.log('bye');`);
  assert.deepEqual(ended, ENDS);
  assert.equal(out, 'bye\n');
});

test('an aborted wait does not keep a process alive', async () => {
  const { out, ...ended } = await script(`
    import { Cleanup, MockCloud } from 'cloudstack-cleanup';
    const cloud = new MockCloud({ speed: 0.1 });
    const cleanup = await Cleanup.open({ cloud });
    await cleanup.register(cloud.failoverTest);
    const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x' });
    await run.wait({ signal: AbortSignal.timeout(200) }).catch((error) => console.log(error.name));`);
  assert.deepEqual(ended, ENDS);
  assert.equal(out, 'TimeoutError\n');
});

test('process.exit in the middle neither crashes nor hangs, and the cleanup is resumed', async (t) => {
  const cloud = await Simulator.start({ speed: 5 });
  t.after(() => cloud.close());
  const { endpoint, key, secret, failoverTest } = cloud;
  const settings = { cloud: { endpoint, key, secret }, database: join(folder(t), 'jobs.db'), cloudOnly: true, speed: 5, leaseSeconds: 2, answerSeconds: 2 };
  const { out, ...ended } = await script(`
    import { Cleanup } from 'cloudstack-cleanup';
    const cleanup = await Cleanup.open(${JSON.stringify(settings)});
    await cleanup.register(${JSON.stringify(failoverTest)});
    const run = await cleanup.start(await cleanup.plan('web01'), {
      by: 'x',
      onProgress: ({ cleanup, volume_step }) => {
        if (volume_step !== 'detaching') return;
        console.log(cleanup);
        process.exit(3);
      },
    });
    await run.wait();`);
  assert.deepEqual(ended, { ...ENDS, code: 3 });
  const cleanup = await Cleanup.open(settings);
  t.after(() => cleanup.close());
  const id = out.trim();
  for (;;) {
    try {
      assert.equal((await (await cleanup.resume(id)).wait()).ending.ending, 'completed');
      break;
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
});

test('process.exit while own parts are asked neither crashes nor hangs', async () => {
  for (let i = 0; i < 10; i += 1) {
    const { code, signal, err } = await script(`
      ${MEMORY}
      import { later } from '${HELP}memory.mjs';
      import { Cleanup } from 'cloudstack-cleanup';
      const memory = new MemoryCloud(['a', 'b', 'c', 'd']);
      const parts = later(memory);
      const cleanup = await Cleanup.open({ cloud: 'own', vms: parts, volumes: parts, devices: parts, jobs: later(new MemoryJobs()), speed: 100 });
      await cleanup.register(memory.failoverTest);
      setTimeout(() => process.exit(3), ${i * 7});
      for (;;) await (await cleanup.start(await cleanup.plan('web01'), { by: 'x' })).wait().catch(() => {});`);
    assert.deepEqual([signal, err], [null, ''], `${i}: ${code} ${signal} ${err}`);
    assert.equal(code, 3);
  }
});

test('a worker that is terminated in the middle leaves the others alone', async (t) => {
  const cloud = await Simulator.start({ speed: 20 });
  t.after(() => cloud.close());
  const cleanup = await Cleanup.open({ cloud });
  await cleanup.register(cloud.failoverTest);
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x' });
  for (let i = 0; i < 5; i += 1) {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url));
    await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    await worker.terminate();
  }
  assert.equal((await run.wait()).ending.ending, 'completed');
});
