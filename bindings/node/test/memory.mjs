// A cloud and a repository of somebody's own, as small as they can be.

import { done, refused } from 'cloudstack-cleanup';

/** Two VMs and some volumes. Methods use `this`, as those of any class do. */
export class MemoryCloud {
  constructor(names = ['disk-0', 'disk-1']) {
    this.vms_ = new Map([
      ['vm-test', { id: 'vm-test', name: 'web01-test', power: 'running', tags: { 'failover-test': 'web01' } }],
      ['vm-home', { id: 'vm-home', name: 'appliance', power: 'running' }],
    ]);
    this.volumes_ = new Map(
      names.map((name, i) => [`vol-${i}`, { id: `vol-${i}`, name, size: 1024 * (i + 1), owner: 'vm-test', serial: `S${i}` }]),
    );
    this.sent = [];
  }

  get failoverTest() {
    const volumes = [...this.volumes_.keys()];
    return { id: 'test-1', source_vm: 'web01', test_vm: 'vm-test', appliance: 'vm-home', volumes, tag: 'failover-test=web01' };
  }

  owners() {
    return [...this.volumes_.values()].map(({ owner }) => owner);
  }

  capability() {
    return { calls_end_on_return: true };
  }

  vm(id) {
    return this.vms_.get(id) ?? null;
  }

  findVms({ name, name_prefix }) {
    return [...this.vms_.values()].filter((vm) => vm.name.startsWith(name_prefix ?? '') && vm.name === (name ?? vm.name));
  }

  stop(call, vm) {
    this.sent.push(call.id);
    this.vms_.get(vm).power = 'stopped';
    return done();
  }

  destroy(call, permit) {
    this.sent.push(call.id);
    this.vms_.delete(permit.vm);
    return done();
  }

  volumesOf(vm) {
    return [...this.volumes_.values()].filter(({ owner }) => owner === vm);
  }

  volume(id) {
    return this.volumes_.get(id) ?? null;
  }

  detach(call, volume) {
    return this.move(call, volume, null);
  }

  attach(call, volume, vm) {
    return this.move(call, volume, vm);
  }

  move(call, volume, owner) {
    this.sent.push(call.id);
    this.volumes_.get(volume).owner = owner;
    return done();
  }

  status() {
    return { status: 'absent' };
  }

  devices(appliance) {
    return this.volumesOf(appliance).map(({ serial, size }) => ({ serial, size, path: `/dev/${serial}`, bus: 'virtio' }));
  }
}

/** The same, with a snapshot of every volume, which it will not delete before it is `willing`. */
export class SnapshotCloud extends MemoryCloud {
  willing = true;
  kinds = [];
  reverted = {};
  snapshots = new Map([...this.volumes_.values()].map(({ id, name, size }) => [`snap-${id}`, { id: `snap-${id}`, volume: id, name, size, ready: true }]));

  get failoverTest() {
    const snapshots = [...this.snapshots.values()].map(({ id, volume }) => ({ volume, snapshot: id }));
    return { ...super.failoverTest, snapshots };
  }

  snapshot(id) {
    return this.snapshots.get(id) ?? null;
  }

  revert(call, volume, snapshot) {
    this.kinds.push(call.kind);
    if (this.volumes_.get(volume).owner !== null) return refused(`${volume} is in use`);
    this.reverted[volume] = snapshot;
    return done();
  }

  deleteSnapshot(call, snapshot) {
    this.kinds.push(call.kind);
    if (!this.willing) return refused(`${snapshot} is being copied`);
    this.snapshots.delete(snapshot);
    return done();
  }

  // What it refused or did is over.
  quiet() {
    return 'quiet';
  }
}

/** Rows in memory. */
export class MemoryJobs {
  rows = new Map();
  claims = new Map();
  log = new Map();

  name() {
    return 'memory of a test';
  }

  now() {
    return new Date().toISOString();
  }

  get(kind, id) {
    return this.rows.get(`${kind}/${id}`) ?? null;
  }

  find({ kind, status, test_vm, source_vm, test }) {
    const fits = (row) =>
      row.kind === kind &&
      (status.length === 0 || status.includes(row.status)) &&
      row.test_vm === (test_vm ?? row.test_vm) &&
      row.source_vm === (source_vm ?? row.source_vm) &&
      row.test === (test ?? row.test);
    return [...this.rows.values()].filter(fits).sort((a, b) => b.updated_at.localeCompare(a.updated_at));
  }

  events(kind, id, since, limit) {
    return (this.log.get(`${kind}/${id}`) ?? []).slice(since, since + limit);
  }

  putIf(expected, row, claims, events) {
    const key = `${row.kind}/${row.id}`;
    const version = this.rows.get(key)?.version ?? null;
    if (version !== expected) return { put: 'conflict', version };
    for (const claim of claims) {
      const holder = this.claims.get(claim) ?? key;
      if (holder !== key) return { put: 'conflict', claim, holder: holder.slice(holder.indexOf('/') + 1) };
    }
    for (const [claim, holder] of this.claims) if (holder === key) this.claims.delete(claim);
    for (const claim of claims) this.claims.set(claim, key);
    const log = this.log.get(key) ?? [];
    this.log.set(key, [...log, ...events.map((event, i) => ({ ...event, number: log.length + i + 1 }))]);
    this.rows.set(key, { ...row, version: (version ?? 0) + 1, updated_at: this.now() });
    return { put: 'committed', version: (version ?? 0) + 1 };
  }
}

/** The same object with every method asynchronous. */
export function later(object) {
  const slow = (method) => async (...given) => {
    await new Promise((resolve) => setImmediate(resolve));
    return method.apply(object, given);
  };
  return new Proxy(object, {
    get: (_, name) => (typeof object[name] === 'function' ? slow(object[name]) : object[name]),
  });
}
