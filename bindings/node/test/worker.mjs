// Three cleanups under way in a worker, until it is terminated.
import { parentPort } from 'node:worker_threads';

import { Cleanup, MockCloud } from 'cloudstack-cleanup';

import { MemoryCloud, MemoryJobs, later } from './memory.mjs';

const cloud = new MockCloud({ speed: 5 });
const runs = [await begin(await Cleanup.open({ cloud }), cloud.failoverTest)];
for (const wrap of [(object) => object, later]) {
  const memory = new MemoryCloud(['a', 'b', 'c', 'd']);
  const [parts, jobs] = [wrap(memory), wrap(new MemoryJobs())];
  const cleanup = await Cleanup.open({ cloud: 'own', vms: parts, volumes: parts, devices: parts, jobs, speed: 100 });
  runs.push(await begin(cleanup, memory.failoverTest));
}
parentPort.postMessage('under way');
await Promise.all(runs.map((run) => run.wait()));

async function begin(cleanup, test) {
  await cleanup.register(test);
  return cleanup.start(await cleanup.plan('web01'), { by: 'worker' });
}
