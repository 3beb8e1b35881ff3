// Compiled and never run. What must not compile says so.
import {
  type Call,
  type Capability,
  Cleanup,
  CleanupError,
  Client,
  type CloudVm,
  type Device,
  type DeviceInspector,
  DriftedError,
  type Imported,
  type JobRepository,
  MockCloud,
  type Outcome,
  type Planned,
  type ProgressEvent,
  type Report,
  type Residue,
  Run,
  Simulator,
  type Told,
  done,
  pending,
  refused,
  unknown,
  type Vm,
  type VmProvider,
  type Volume,
  type VolumeStore,
} from 'cloudstack-cleanup';

const DONE: Outcome = done();
const OTHERS: Outcome[] = [pending(), pending('job-1'), refused('no'), unknown('lost'), { answer: 'accepted', status: { status: 'failed', why: 'x' } }];

class Vms implements VmProvider {
  capability(): Capability {
    return { calls_end_on_return: true };
  }
  async vm(id: string): Promise<Vm | null> {
    return id === '' ? null : { id, name: 'x', power: { other: 'odd' } };
  }
  findVms(): Vm[] {
    return [];
  }
  stop(call: Call, vm: string, mode: 'graceful' | 'forced'): Outcome {
    return mode === 'forced' && call.on === vm ? { answer: 'refused', why: 'no' } : DONE;
  }
  destroy(_: Call, permit: { vm: string }): Outcome {
    return permit.vm ? DONE : (OTHERS[0] ?? DONE);
  }
  status() {
    return { status: 'pending' } as const;
  }
}

const volumes: VolumeStore = {
  volumesOf: () => [],
  // @ts-expect-error an owner must be said, if only as null
  volume: (id: string): Volume => ({ id, name: 'x', size: 1 }),
  detach: async () => DONE,
  // @ts-expect-error there is no fourth answer
  attach: () => ({ answer: 'done' }),
  status: () => ({ status: 'absent' }),
  // @ts-expect-error whether it is whole must be said
  snapshot: (id: string) => ({ id, volume: 'v' }),
  revert: (call: Call, volume: string, snapshot: string) => (call.target === volume && snapshot !== '' ? DONE : refused('no')),
  deleteSnapshot: async () => DONE,
};

const devices: DeviceInspector = { devices: (): Device[] => [{ serial: 's', size: null, path: '/dev/x', bus: 'scsi' }] };

export async function whole(jobs: JobRepository, signal: AbortSignal): Promise<Report> {
  await using cloud = await Simulator.start({ volumes: 3, speed: 10 });
  await using cleanup = await Cleanup.open({ cloud, database: 'jobs.db' });
  if (cloud.failoverTest !== null) await cleanup.register(cloud.failoverTest);
  const planned: Planned = await cleanup.plan({ test: 'web01', consent: { forced_stop: 'allowed' } });
  const run: Run = await cleanup.start(planned, { by: 'me', key: 'k', onProgress: (event) => event.percent, signal });
  for await (const event of run) show(event);
  for await (const { volume_step } of run.progress({ signal })) if (volume_step === 'home') break;
  const report = await run.wait({ signal });
  if (report.ending?.ending === 'parked') console.log(report.ending.next);
  await cleanup.plan({ test: 'web01', snapshots: 'revert' });
  // @ts-expect-error another rule
  await cleanup.plan({ test: 'web01', snapshots: 'forget' });
  const left: Residue[] = (await cleanup.retry(report.cleanup, { by: 'me' })).residue;
  console.log(left.filter(({ retry }) => retry).map(({ next, size }) => [next, size]));
  // @ts-expect-error only a parked one has a next step
  console.log(report.ending?.next);
  await Cleanup.open({ cloud: 'own', vms: new Vms(), volumes, devices, jobs, cloudOnly: true });
  const deployed = await Cleanup.open({
    cloud: 'environment',
    volumeDaemon: { url: 'http://127.0.0.1:8090' },
    deployedDatabase: { urlFile: 'url', resetContext: true },
  });
  const { test, notes }: Imported = await deployed.importTest('web01');
  const told: Told[] = await deployed.sync();
  console.log(test.id, notes, told.filter(({ outcome }) => outcome === 'changed'));
  // @ts-expect-error one address, not two
  await Cleanup.open({ cloud: 'environment', deployedDatabase: { url: 'mysql://u:p@h/d', urlFile: 'url' } });
  // @ts-expect-error an address must be said
  await Cleanup.open({ cloud: 'environment', deployedDatabase: { resetContext: true } });
  // @ts-expect-error a misspelt option
  await Cleanup.open({ cloud: new MockCloud(), databse: 'x' });
  // @ts-expect-error who asks must be said
  await cleanup.start(planned, {});
  // @ts-expect-error there is no such constructor
  new Run();
  // @ts-expect-error methods are missing
  await Cleanup.open({ cloud: 'own', vms: { vm: () => null } });
  return report;
}

function show(event: ProgressEvent): string {
  // @ts-expect-error not every event is about a volume
  event.volume.length;
  return `${event.percent} ${event.volume ?? ''}`;
}

export async function client(): Promise<CloudVm | undefined> {
  const client = await Client.open({ endpoint: 'https://c.example/client/api', key: 'k', secret: 's' });
  const { virtualmachine } = await client.listVirtualMachines({ listall: true, zoneid: 'z' });
  const job = await client.attachVolume({ id: 'x', virtualmachineid: 'y', $job: 'z' });
  const volume = await job.wait({ timeoutMs: 5 });
  const id: string | undefined = volume.virtualmachineid;
  // @ts-expect-error the VM is missing
  await client.attachVolume({ id: 'x' });
  // @ts-expect-error any other command answers something unknown
  (await client.request('listZones')).zone;
  return virtualmachine?.find((vm) => vm.id === id);
}

export function told(error: unknown): string {
  if (error instanceof DriftedError) return error.next;
  // @ts-expect-error errors are made by the package
  new CleanupError();
  return error instanceof CleanupError ? `${error.code} ${error.facts['cleanup'] ?? ''} ${error.retryable}` : '';
}
