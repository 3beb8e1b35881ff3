import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { Cleanup, MockCloud, RefusedError } from 'cloudstack-cleanup';

import { folder } from './help.mjs';

// The appliance's own disk in the simulated world.
const ROOT = 'a0000001-0000-4000-8000-00000000000a';
const DATA = 'what stands on the disk'.padEnd(512);

/** A made tree of sysfs with one disk, and what that holds. */
function tree(t) {
  const root = folder(t);
  const block = join(root, 'sys/devices/hardware/block/vda');
  for (const made of [block, join(root, 'sys/block'), join(root, 'dev')]) mkdirSync(made, { recursive: true });
  writeFileSync(join(block, 'serial'), ROOT.replaceAll('-', '').slice(0, 20));
  writeFileSync(join(block, 'size'), '1');
  symlinkSync('../../bus/virtio', join(root, 'sys/devices/hardware/subsystem'));
  symlinkSync('../..', join(block, 'device'));
  symlinkSync('../devices/hardware/block/vda', join(root, 'sys/block/vda'));
  writeFileSync(join(root, 'dev/vda'), DATA);
  return root;
}

test('a fingerprint is read and recorded', async (t) => {
  const cloud = new MockCloud({ volumes: 1 });
  t.after(() => cloud.close());
  const { appliance, volumes } = cloud.failoverTest;
  const cleanup = await Cleanup.open({ cloud, inspector: { local: { appliance, root: tree(t) } } });
  t.after(() => cleanup.close());
  const digest = createHash('sha256').update(DATA).digest('hex');
  const fingerprint = { size: DATA.length, first: digest, last: digest, filesystem: null };
  assert.deepEqual(await cleanup.fingerprints(appliance, [ROOT]), [{ volume: ROOT, fingerprint }]);
  await assert.rejects(cleanup.fingerprints(appliance, volumes), RefusedError);
  await assert.rejects(cleanup.fingerprints(appliance, 'x'));
  const fingerprints = [{ volume: volumes[0], fingerprint }];
  const recorded = await cleanup.register({ ...cloud.failoverTest, fingerprints });
  assert.deepEqual(recorded.fingerprints, fingerprints);
  const { plan } = await cleanup.plan(recorded.id);
  assert.deepEqual(plan.volumes[0].before, fingerprint);
});
