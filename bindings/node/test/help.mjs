// What the tests share.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Cleanup } from 'cloudstack-cleanup';

/** A folder that goes with the test. */
export function folder(t) {
  const made = mkdtempSync(join(tmpdir(), 'cleanup-test-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** An engine over a simulated cloud with its own failover test recorded. */
export async function over(t, cloud, options = {}) {
  const cleanup = await Cleanup.open({ cloud, ...options });
  t.after(() => cleanup.close());
  await cleanup.register(cloud.failoverTest);
  return cleanup;
}

/** Which VM each volume is on. */
export function owners(cloud) {
  const { volumes } = cloud.state();
  return cloud.failoverTest.volumes.map((id) => volumes.find((volume) => volume.id === id)?.virtualmachineid ?? null);
}

/** How often a command was sent. */
export function sent(cloud, command) {
  return cloud.state().calls.by_command[command] ?? 0;
}
