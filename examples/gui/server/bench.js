// The simulator's failover tests, and what goes wrong with some of them.

import { fileURLToPath } from 'node:url';

import { Simulator } from 'cloudstack-cleanup';

const APPLIANCE = 'a1000000-0000-4000-8000-0000000000aa';
const vm = (number) => `b100000${number}-0000-4000-8000-0000000000bb`;
const volume = (number) => `c1000${number}-0000-4000-8000-0000000000cc`;
const snapshot = (number) => `e1000${number}-0000-4000-8000-0000000000ee`;
const HOUR = 3_600_000;

/** What world.json holds. */
const TESTS = [
  { source: 'web01', vm: vm(1), volumes: [101, 102, 103], hours: 3, by: 'ines' },
  { source: 'db01', vm: vm(2), volumes: [201, 202, 203, 204], hours: 5, by: 'ines' },
  { source: 'mail01', vm: vm(3), volumes: [301, 302], hours: 9, by: 'tomasz' },
  // Whoever may rename a VM may write anything; it must stay text.
  {
    source: '<b onmouseover="window.__pwned=3">"it\'s"</b> 👩‍💻',
    vm: vm(4),
    volumes: [401, 402],
    hours: 26,
    by: '<i>mallory</i>',
    snapshots: [401, 402],
  },
  // Has a VM snapshot, so there can be no plan.
  { source: 'files01', vm: vm(5), volumes: [501, 502], hours: 51, by: 'tomasz' },
];

export const bench = {
  /** The volume that the host does not attach: the cleanup of db01 parks. */
  stuck: { volume: volume(203), appliance: APPLIANCE },

  async start(speed) {
    const simulator = await Simulator.start({ world: fileURLToPath(new URL('../world.json', import.meta.url)), speed });
    // Five times is as often as it is tried. Then it parks, and a look again finds the host well.
    await simulator.fault('attachVolume', { target: bench.stuck.volume, fail: true, times: 5 });
    // The guest of mail01 ignores the power button three times; with consent, it is turned off by force.
    await simulator.fault('stopVirtualMachine', { target: vm(3), fail: true, times: 3 });
    // The first snapshot that shall go is in use once; it is left behind, and goes when that is tried again.
    await simulator.fault('deleteSnapshot', { fail: true });
    return simulator;
  },

  async register(cleanup) {
    // The latest changed comes first in lists.
    for (const test of TESTS.toReversed()) {
      const began = new Date(Date.now() - test.hours * HOUR);
      await cleanup.register({
        id: `test-${test.volumes[0]}-${began.toISOString().slice(0, 10)}`,
        source_vm: test.source,
        test_vm: test.vm,
        appliance: APPLIANCE,
        volumes: test.volumes.map(volume),
        snapshots: test.snapshots?.map((number) => ({ volume: volume(number), snapshot: snapshot(number) })),
        began_at: began.toISOString(),
        tag: `failover-test=${test.vm.charAt(7)}`,
        by: test.by,
      });
    }
  },
};
