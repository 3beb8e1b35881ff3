/// <reference lib="esnext.disposable" />

// ---- Data: the same JSON as over HTTP and on the command line ----

/** RFC 3339, such as `2026-11-23T12:00:00Z`. */
export type Timestamp = string;
export type After = 'delete_vm' | 'keep_vm';
/** What happens to the snapshots that a record names: they stay; they are deleted at the end; or each volume first goes back to its own. */
export type SnapshotRule = 'keep' | 'delete' | 'revert';
export type Phase = 'validate' | 'power_off' | 'volumes' | 'delete' | 'record';
export type VolumeStep = 'on_test_vm' | 'detaching' | 'free' | 'attaching' | 'attached' | 'home' | 'astray';
export type CleanupStatus = 'running' | 'parked' | 'completed' | 'cancelled';

/** What tells one disk's data from another's without reading all of it. */
export interface Fingerprint {
  /** Bytes. */
  size: number;
  /** SHA-256 of the first MiB, in hex. */
  first: string;
  /** SHA-256 of the last MiB, in hex. */
  last: string;
  /** Null if the disk is partitioned, empty or of another kind. */
  filesystem: { kind: 'ext' | 'xfs'; uuid: string } | null;
}

/** What a volume held before a failover test, while the appliance still had it. */
export interface TestFingerprint {
  volume: string;
  fingerprint: Fingerprint;
}

/** A snapshot that was taken of a volume before the test wrote to it. */
export interface TestSnapshot {
  volume: string;
  snapshot: string;
}

/** A failover test to be recorded. */
export interface RegisterInput {
  /** Made from the test VM's id unless told. */
  id?: string | null;
  /** The name of the protected machine. */
  source_vm: string;
  /** The id of the VM that a cleanup deletes. */
  test_vm: string;
  /** The id of the VM that the volumes go home to. */
  appliance: string;
  /** The id of every volume that goes home. */
  volumes: string[];
  /** The ids of volumes that may go with the test VM. */
  disposable?: string[];
  /** At most one of each volume. */
  snapshots?: TestSnapshot[];
  /** What `fingerprints` read before the test, to be compared with what the volumes hold once they are home. */
  fingerprints?: TestFingerprint[];
  /** A moment before the test VM was created. This or `tag` shows that the VM is the test's. */
  began_at?: Timestamp | null;
  /** The tag that the test VM carries, as `KEY=VALUE`. */
  tag?: string | null;
  by?: string;
}

export interface FailoverTest {
  id: string;
  source_vm: string;
  test_vm: string;
  appliance: string;
  volumes: string[];
  disposable: string[];
  /** Not there if the record names none. */
  snapshots?: TestSnapshot[];
  /** What volumes held before the test. Not there if nobody looked. */
  fingerprints?: TestFingerprint[];
  began_at: Timestamp | null;
  tag?: string;
  by: string;
  status: 'active' | 'cleaning' | 'cleanup_parked' | 'cleanup_cancelled' | 'cleanup_completed' | 'withdrawn';
  /** The latest cleanup of it. */
  cleanup: string | null;
}

/** A failover test that was taken over from the deployed database. */
export interface Imported {
  /** The record, as it is registered now. */
  test: FailoverTest;
  /** What a person should know before its cleanup is started. */
  notes: string[];
}

/** What became of telling the deployed database how one failover test stands. */
export interface Told {
  /** The failover test. */
  test: string;
  source_vm: string;
  /** `written` and `already_so`: the row says it now. `changed`: somebody else has set it, and it was left. */
  outcome: 'written' | 'already_so' | 'changed' | 'no_row' | 'failed';
  /** What that means, in a sentence. */
  text: string;
}

export interface ConsentInput {
  /** Whether the test VM may be turned off without asking its guest. */
  forced_stop?: 'never' | 'allowed';
  /** What it takes to call a volume home. */
  proof?: 'device' | 'cloud_only' | null;
}

export interface PlanInput {
  /** The failover test: its id, its test VM's id, or the source VM's name. */
  test: string;
  after?: After;
  /** `'keep'` unless told. */
  snapshots?: SnapshotRule;
  consent?: ConsentInput;
}

export interface PlannedVolume {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  serial: string | null;
  place: 'test_vm' | 'free' | 'appliance';
  slot: number | null;
  /** Its snapshot from before the test, if the record names one and it was there. */
  snapshot?: string;
  /** What it held before the test, if the record says so. */
  before?: Fingerprint;
}

export interface Plan {
  test: string;
  source_vm: string;
  test_vm: string;
  /** What shows that the test VM was made for the failover test. */
  origin: { began_at: Timestamp | null; tag: string | null };
  test_vm_name: string;
  /** Null if it was gone already. */
  test_vm_power: PowerState | null;
  appliance: string;
  appliance_name: string;
  volumes: PlannedVolume[];
  disposable: string[];
  after: After;
  snapshots: SnapshotRule;
  consent: { forced_stop: 'never' | 'allowed'; proof: 'device' | 'cloud_only' };
  claim?: string;
  /** Things a person should know before saying yes. */
  warnings: string[];
  observed_at: Timestamp;
}

/** A plan and the hash by which it, and no other, is started. */
export interface Planned {
  plan_hash: string;
  plan: Plan;
}

export interface CleanupSummary {
  id: string;
  status: CleanupStatus;
  test: string;
  source_vm: string;
  test_vm: string;
  updated_at: Timestamp;
}

export type Ending =
  | { ending: 'completed' }
  | { ending: 'cancelled' }
  | { ending: 'parked'; code: string; why: string; next: string };

export interface CleanupOutput {
  id: string;
  status: CleanupStatus;
  test: string;
  source_vm: string;
  test_vm: string;
  by: string;
  plan_hash: string;
  began_at: Timestamp;
  updated_at: Timestamp;
  ending?: Ending['ending'];
  /** Why it is parked, a stable word. */
  code?: string;
  /** Why it is parked, in a sentence. */
  why?: string;
  /** What a person does next. */
  next?: string;
  /** What was left behind, once it has ended other than parked. */
  residue: Residue[];
  /** The latest step, if it runs in this process. */
  progress: ProgressEvent | null;
}

export interface ProgressEvent {
  v: number;
  cleanup: string;
  /** Counts up by one within a run. */
  seq: number;
  at: Timestamp;
  phase: Phase;
  /** What happens, in a few words. */
  step: string;
  volume?: string;
  volume_step?: VolumeStep;
  /** Never goes down within a run. */
  percent: number;
  remaining_s?: number;
}

export interface VolumeReport {
  id: string;
  name: string;
  /** Where it was, in words. */
  was: string;
  /** Where it is by the last reads, in words. */
  is: string;
  step: VolumeStep;
  device: Device | null;
  /** What the appliance shows of it, in words. */
  guest: string;
  /** Whether it holds what it held before the test, if the record has its fingerprint and it is home. */
  data?: { result: 'same' } | { result: 'changed'; what: ('size' | 'first' | 'last' | 'file_system')[] } | { result: 'unknown'; why: string };
  last_call: string | null;
  /** What a person does next about it. */
  next: string | null;
}

/** Something that a cleanup left behind, knowingly or because it would not go. Never a volume that was to go home. */
export interface Residue {
  /** A snapshot; a disk that could have gone with the test VM; a mark on a VM that stays. */
  kind: 'snapshot' | 'old_root' | 'tag';
  /** Of a tag, its key. */
  id: string;
  /** Of a tag, its value. */
  name: string;
  /** The id of what it belongs to: a snapshot's volume, a tag's VM, a disk's test VM. */
  of: string;
  /** Bytes, where known. */
  size: number | null;
  created: Timestamp | null;
  /** Why it is there still. */
  reason: string;
  /** The next safe step, as a person would type it. */
  next: string;
  /** `retry` can take it away. */
  retry: boolean;
}

/** What a cleanup did, and where everything is. For a parked one, this is the runbook. */
export interface Report {
  cleanup: string;
  plan: Plan;
  plan_hash: string;
  by: string;
  /** Null while it runs. */
  ending: Ending | null;
  volumes: VolumeReport[];
  test_vm: string;
  warnings: string[];
  /** What was left behind, once it has ended other than parked. */
  residue: Residue[];
  began_at: Timestamp;
  /** When it came to its end, or parked; null while it runs. */
  ended_at: Timestamp | null;
  at: Timestamp;
}

/** An entry of the log. */
export interface LogRecord {
  /** From 1 without gaps. */
  number: number;
  at: Timestamp;
  kind: string;
  data: unknown;
}

// ---- The cleanup ----

export interface WaitOptions {
  /** Ends the waiting, and only that: what goes on goes on. */
  signal?: AbortSignal;
}

export interface ByOptions {
  /** Who asks. */
  by: string;
}

export interface StartOptions extends ByOptions, WaitOptions {
  /** The same key never starts two cleanups. Drawn unless told. */
  key?: string;
  /** Told every step. What it throws becomes a process warning, and changes nothing for the cleanup. */
  onProgress?: (event: ProgressEvent) => unknown;
}

/** An endpoint and its keys. */
export interface CloudKeys {
  /** Such as `https://cloud.example/client/api`. */
  endpoint: string;
  key: string;
  secret: string;
}

/** A configuration file of cs, CloudMonkey or Terraform. */
export interface CloudFile {
  file: string;
  section?: string;
}

/** This machine, which is the appliance, looks at its own disks. Linux only. */
export interface LocalDevices {
  local: {
    /** The id of the VM that this machine is. */
    appliance: string;
    /** The folder with `sys` and `dev` in it, for a container that sees its host's elsewhere; `/` unless told. */
    root?: string;
  };
}

/** An agent on the appliance looks: `cleanup agent` starts one there. */
export interface AgentDevices {
  agent: {
    /** Such as `https://appliance.example`. */
    url: string;
    /** The file with the agent's token. */
    tokenFile: string;
    /** A PEM file with the authority of its certificate, if that is none of the system's. */
    caFile?: string;
    /** Whether the token may cross a network in clear. */
    allowPlainHttp?: boolean;
  };
}

/** The appliance's Volume Daemon, through which volumes are detached and attached; what is true is asked of CloudStack. */
export interface VolumeDaemon {
  /** Such as `http://127.0.0.1:8090`. */
  url: string;
  /** Whether it may be on another machine. It asks nobody who they are, and speaks no TLS. */
  allowRemote?: boolean;
}

interface DatabaseOptions {
  /** A PEM file with the authority of its certificate: TLS even to this machine. Without one, TLS to other machines, checked against the public authorities. */
  caFile?: string;
  /** Whether password and answers may cross a network in clear. */
  allowPlain?: boolean;
  /** Whether the VM context goes back to `ready_for_failover` when its test is cleaned up. */
  resetContext?: boolean;
  /** The id of the appliance's VM, for a database that names none. */
  appliance?: string;
}

/**
 * The deployed system's MariaDB: failover tests are read from there, and their rows are told how the cleanups stand.
 * Its address is `mysql://USER:PASSWORD@HOST/DATABASE`, here or as the only line of a file; no error shows it.
 */
export type DeployedDatabase = DatabaseOptions & ({ url: string; urlFile?: undefined } | { urlFile: string; url?: undefined });

export interface OpenOptions {
  /** `'environment'` reads `CLOUDSTACK_ENDPOINT`, `CLOUDSTACK_KEY` and `CLOUDSTACK_SECRET`; `'own'` is no CloudStack at all, but `vms` and `volumes`. */
  cloud: Simulator | MockCloud | CloudKeys | CloudFile | 'environment' | 'own';
  /** The SQLite file that remembers cleanups. Only over a simulated cloud it may be left out; then they are forgotten with the process. */
  database?: string;
  /** Takes the place of the cloud's VMs. */
  vms?: VmProvider;
  /** Takes the place of the cloud's volumes. */
  volumes?: VolumeStore;
  /** Takes the place of the database. */
  jobs?: JobRepository;
  /** Looks at the appliance's devices. */
  devices?: DeviceInspector;
  /** `'none'`: nobody looks at the appliance's devices, not even the simulator. */
  inspector?: LocalDevices | AgentDevices | 'none' | 'simulator';
  /** If volumes are moved through the appliance's own. */
  volumeDaemon?: VolumeDaemon;
  /** If failover tests are taken over from there, and it is told how their cleanups stand. */
  deployedDatabase?: DeployedDatabase;
  /** How many times faster than a real server the cloud works. A simulated cloud says so itself. */
  speed?: number;
  /** The cloud's word is enough to call a volume home, unless a plan says otherwise. */
  cloudOnly?: boolean;
  /** How long after a process died another one may take its cleanups over; 30 unless told. */
  leaseSeconds?: number;
  /** How long a part may take to answer before it counts as unavailable; 120 unless told. */
  answerSeconds?: number;
  /** The tag that every test VM carries, as `KEY=VALUE`: for failover tests recorded without `began_at` and `tag`. */
  testTag?: string;
  /** VMs that are never test VMs and never deleted, whatever a record says. */
  protectedVms?: string[];
}

/** Brings the volumes of failover tests home. */
export class Cleanup {
  private constructor();
  static open(options: OpenOptions): Promise<Cleanup>;
  /** Records a failover test. The same record again changes nothing. */
  register(test: RegisterInput): Promise<FailoverTest>;
  /** Takes back the record of a failover test that is wrong. It may be registered again. */
  withdraw(id: string, options: ByOptions): Promise<FailoverTest>;
  /** What these volumes hold now, while they are on the appliance: to be recorded with a failover test before it begins. */
  fingerprints(appliance: string, volumes: string[]): Promise<TestFingerprint[]>;
  /** Takes a failover test over from the deployed database: by the protected machine's name, or by the failover job's id. The same again changes nothing. */
  importTest(test: string): Promise<Imported>;
  /** Tells the deployed database what it could not be told when it happened: at the start of a process, and every few minutes. */
  sync(): Promise<Told[]>;
  tests(): Promise<FailoverTest[]>;
  /** Reads only. */
  plan(test: string | PlanInput): Promise<Planned>;
  /** Starts a plan that somebody has looked at. Refused with `DriftedError` if the world has changed since. */
  start(planned: Planned, options: StartOptions): Promise<Run>;
  /** Goes on with a cleanup whose process died. */
  resume(id: string, options?: WaitOptions): Promise<Run>;
  /** Looks again at a parked cleanup, after a person did what its report says. */
  resolve(id: string, options: ByOptions & WaitOptions): Promise<Run>;
  /** The run of a cleanup in this process. */
  watch(id: string): Promise<Run>;
  /** Goes to the nearest safe place. */
  cancel(id: string, options: ByOptions): Promise<void>;
  /** Tries once more to take away what a cleanup that ended has left behind, and looks again at all of it. No volume is touched. */
  retry(id: string, options: ByOptions): Promise<Report>;
  cleanups(): Promise<CleanupSummary[]>;
  /** Those that neither completed nor were cancelled. */
  unfinished(): Promise<{ id: string; status: CleanupStatus }[]>;
  status(id: string): Promise<CleanupOutput>;
  report(id: string): Promise<Report>;
  /** The log of a cleanup, after number `since`; at most 1,000 entries. */
  events(id: string, options?: { since?: number }): Promise<LogRecord[]>;
  /** The log, sealed entry by entry: lines of a file that anybody can check with `verifyEvidence`. */
  evidence(id: string): Promise<string>;
  /** Report and evidence as one HTML page. */
  page(id: string): Promise<string>;
  /** Stops all runs of this process at the next safe moment. They can be resumed. */
  drain(): Promise<void>;
  /** Closes the database. Not needed for safety. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a sealed log is about. */
export interface Evidence {
  cleanup: string;
  entries: number;
  /** The seal of the last entry: noted elsewhere, it shows whether the end was cut off. */
  head: string;
}

/** Checks the text of an evidence file without asking anybody. Throws `AlteredError` if it is not as it was written. */
export function verifyEvidence(text: string): Evidence;

/** A cleanup under way. It goes on whether or not anybody holds this or waits. */
export class Run implements AsyncIterable<ProgressEvent> {
  private constructor();
  readonly id: string;
  /** The report at the end: completed, cancelled or parked. */
  wait(options?: WaitOptions): Promise<Report>;
  /** Every event of this run, from the first. */
  progress(options?: WaitOptions): AsyncGenerator<ProgressEvent, void, undefined>;
  [Symbol.asyncIterator](): AsyncGenerator<ProgressEvent, void, undefined>;
}

// ---- Parts of your own. Methods may be async. What throws, rejects or answers nonsense is *unknown*, never "not done". ----

export type Answer<T> = T | Promise<T>;

export type PowerState =
  | 'running'
  | 'stopped'
  | 'starting'
  | 'stopping'
  | 'migrating'
  | 'destroyed'
  | 'expunging'
  | 'error'
  | { other: string };

export interface Vm {
  id: string;
  name: string;
  power: PowerState;
  /** Work in progress, by anybody. */
  busy?: boolean;
  /** The provider refuses to delete it. */
  protected?: boolean;
  claim?: string | null;
  zone?: string | null;
  hypervisor?: string | null;
  host?: string | null;
  /** A failover test recorded with `began_at` needs it. */
  created?: Timestamp | null;
  /** A failover test recorded with a `tag` needs them. */
  tags?: Record<string, string>;
}

export interface Volume {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** The VM it is attached to; null if it surely is on none. */
  owner: string | null;
  /** 0 is where a root disk sits. */
  slot?: number | null;
  /** When it was attached, in any form. Only compared. */
  attached?: string | null;
  state?: 'ready' | 'allocated' | 'attaching' | { working: string } | { deleted: string } | { other: string };
  /** Somebody's root disk. */
  root?: boolean;
  busy?: boolean;
  zone?: string | null;
  /** Under which a guest sees it. */
  serial?: string | null;
}

/** A snapshot of a volume. */
export interface Snapshot {
  id: string;
  /** The id of the volume that it was taken of. */
  volume: string;
  name?: string;
  /** Bytes, where known. */
  size?: number | null;
  created?: Timestamp | null;
  /** It is whole, and nothing is under way on it. */
  ready: boolean;
}

export interface Device {
  serial: string;
  /** Bytes. */
  size: number | null;
  path: string;
  bus: string;
}

/** A change: named and fenced before it is sent. */
export interface Call {
  id: string;
  cleanup: string;
  kind: 'claim' | 'release' | 'stop' | 'force_stop' | 'barrier' | 'detach' | 'attach' | 'destroy' | 'revert' | 'delete_snapshot';
  target: string;
  on: string | null;
  attempt: number;
  /** After this moment the call must not be carried out any more. */
  expires: Timestamp;
  /** Your own name for the work, once you gave one. */
  reference: string | null;
}

export type CallStatus =
  | { status: 'pending' }
  /** Done, or already as asked. */
  | { status: 'succeeded' }
  /** You call it failed. Says nothing about the effect. */
  | { status: 'failed'; why: string }
  /** You know no such call. */
  | { status: 'absent' }
  | { status: 'unknown'; why: string };

/** The answer to a change. Say `refused` only if it surely is not and will not be done. */
export type Outcome =
  | { answer: 'accepted'; status: CallStatus; reference?: string | null }
  | { answer: 'refused'; why: string }
  | { answer: 'unknown'; why: string };

/** Done, or already as asked. */
export function done(): Outcome;
/** Taken and still going on. */
export function pending(reference?: string): Outcome;
/** Surely not done, and never to be done. */
export function refused(why: string): Outcome;
/** Nobody can say. */
export function unknown(why: string): Outcome;

export type Quiet = 'quiet' | 'pending' | 'cannot_tell';

/** What you promise. To promise nothing is always safe. */
export interface Capability {
  /** A second request with the same call id has no second effect, and `status` finds a call by its id. */
  honours_call_ids?: boolean;
  /** When a changing method returns, its work is over. */
  calls_end_on_return?: boolean;
  /** `claim` and `release` work. */
  claims?: boolean;
}

export interface VmProvider {
  /** Null only if the VM surely does not exist; throw if it could not be read. */
  vm(id: string): Answer<Vm | null>;
  findVms(filter: { name: string | null; name_prefix: string | null }): Answer<Vm[]>;
  /** Stopping a stopped VM succeeds. */
  stop(call: Call, vm: string, mode: 'graceful' | 'forced'): Answer<Outcome>;
  /** Deletes the VM that the permit names, and no volume. */
  destroy(call: Call, permit: { vm: string; cleanup: string }): Answer<Outcome>;
  /** May wait so many seconds for the end of the call; to answer at once is always right. */
  status(call: Call, patienceSeconds: number): Answer<CallStatus>;
  /** Asked once. */
  capability?(): Answer<Capability>;
  /** In the order asked for, null for those that do not exist. */
  vms?(ids: string[]): Answer<(Vm | null)[]>;
  /** The snapshots that forbid moving disks. */
  blockingSnapshots?(vm: string): Answer<string[]>;
  maxDataVolumes?(vm: Vm): Answer<number | null>;
  claim?(call: Call, vm: string): Answer<Outcome>;
  release?(call: Call, vm: string): Answer<Outcome>;
  /** Whether anything of these calls can still happen. */
  quiet?(calls: Call[]): Answer<Quiet>;
  /** The moment so many seconds ahead, on your own clock. */
  deadline?(aheadSeconds: number): Answer<Timestamp>;
  offProof?(vm: string): Answer<'off' | 'on' | 'cannot_tell'>;
}

export interface VolumeStore {
  /** Empty only if there surely is none. */
  volumesOf(vm: string): Answer<Volume[]>;
  /** Null only if the volume surely does not exist; throw if it could not be read. */
  volume(id: string): Answer<Volume | null>;
  detach(call: Call, volume: string): Answer<Outcome>;
  attach(call: Call, volume: string, vm: string): Answer<Outcome>;
  /** May wait so many seconds for the end of the call; to answer at once is always right. */
  status(call: Call, patienceSeconds: number): Answer<CallStatus>;
  /** Asked once. */
  capability?(): Answer<Capability>;
  /** In the order asked for, null for those that do not exist. */
  volumes?(ids: string[]): Answer<(Volume | null)[]>;
  /** One that a failover test's record names; null only if it surely does not exist. Without this method, no record may name one. */
  snapshot?(id: string): Answer<Snapshot | null>;
  /** Takes a volume back to its snapshot. Refuse it unless the volume is on no VM, or on one that is off. */
  revert?(call: Call, volume: string, snapshot: string): Answer<Outcome>;
  /** Deletes a snapshot. The volume stays as it is. */
  deleteSnapshot?(call: Call, snapshot: string): Answer<Outcome>;
  /** Whether anything of these calls can still happen. */
  quiet?(calls: Call[]): Answer<Quiet>;
}

export type RowKind = 'failover_test' | 'cleanup';

export interface Row {
  id: string;
  kind: RowKind;
  /** Yours to give: 1 for a new row, one more with every put. */
  version: number;
  status: string;
  test_vm: string;
  source_vm: string;
  test: string;
  body: unknown;
  /** Yours to give: when it was last put. */
  updated_at: Timestamp;
}

export interface RowQuery {
  kind: RowKind;
  /** Any of these; empty means every status. */
  status: string[];
  test_vm: string | null;
  source_vm: string | null;
  test: string | null;
}

export type Put =
  | { put: 'committed'; version: number }
  | { put: 'conflict'; version: number | null }
  | { put: 'conflict'; claim: string; holder: string }
  | { put: 'refused'; why: string }
  /** The commit's own answer was lost. */
  | { put: 'unknown'; why: string };

/** Remembers. A put is atomic and durable before it answers `committed`. */
export interface JobRepository {
  name(): Answer<string>;
  /** Your own clock. */
  now(): Answer<Timestamp>;
  get(kind: RowKind, id: string): Answer<Row | null>;
  /** The latest put first. */
  find(query: RowQuery): Answer<Row[]>;
  /** With numbers greater than `since`, in order. */
  events(kind: RowKind, id: string, since: number, limit: number): Answer<LogRecord[]>;
  /** Puts a row if it is at version `expected` (null: if there is none), with all its claims and new events, which you number from 1 for each row. */
  putIf(expected: number | null, row: Row, claims: string[], events: Omit<LogRecord, 'number'>[]): Answer<Put>;
}

export interface DeviceInspector {
  /** All block devices of the appliance now. */
  devices(appliance: string): Answer<Device[]>;
}

// ---- CloudStack itself ----

export type Parameter = string | number | boolean | null | undefined | readonly (string | number)[];
export type Parameters = { readonly [name: string]: Parameter };

export interface CloudVm {
  id: string;
  name?: string;
  displayname?: string;
  state?: string;
  zoneid?: string;
  hypervisor?: string;
  hostid?: string;
  [field: string]: unknown;
}

export interface CloudVolume {
  id: string;
  name?: string;
  state?: string;
  /** Bytes. */
  size?: number;
  type?: string;
  virtualmachineid?: string;
  deviceid?: number;
  [field: string]: unknown;
}

export interface ListParameters extends Parameters {
  listall?: boolean;
  page?: number;
  pagesize?: number;
}

/** Any command of CloudStack; those of a cleanup are typed. */
export class Client {
  private constructor();
  static open(cloud: Simulator | MockCloud | CloudKeys | CloudFile | 'environment'): Promise<Client>;
  /** A command that answers at once: the object under the reply's only key. */
  request(command: string, parameters?: Parameters, options?: WaitOptions): Promise<unknown>;
  /** A command that makes a job. Never cut off half sent. `$job` chooses the job's id, a UUID. */
  submit(command: string, parameters?: Parameters): Promise<Job<unknown>>;
  /** A job that was submitted earlier. */
  job(id: string): Job<unknown>;
  /** One page; `count` says how many there are. */
  listVirtualMachines(
    parameters?: ListParameters & { id?: string; ids?: readonly string[]; name?: string; state?: string },
    options?: WaitOptions,
  ): Promise<{ count?: number; virtualmachine?: CloudVm[] }>;
  /** One page; `count` says how many there are. */
  listVolumes(
    parameters?: ListParameters & { id?: string; ids?: readonly string[]; name?: string; virtualmachineid?: string },
    options?: WaitOptions,
  ): Promise<{ count?: number; volume?: CloudVolume[] }>;
  listVMSnapshot(
    parameters?: ListParameters & { virtualmachineid?: string },
    options?: WaitOptions,
  ): Promise<{ count?: number; vmSnapshot?: { id: string; name?: string; [field: string]: unknown }[] }>;
  listHypervisorCapabilities(
    parameters?: ListParameters & { hypervisor?: string },
    options?: WaitOptions,
  ): Promise<{ count?: number; hypervisorCapabilities?: { id: string; [field: string]: unknown }[] }>;
  startVirtualMachine(parameters: Parameters & { id: string }): Promise<Job<CloudVm>>;
  stopVirtualMachine(parameters: Parameters & { id: string; forced?: boolean }): Promise<Job<CloudVm>>;
  destroyVirtualMachine(parameters: Parameters & { id: string; expunge?: boolean }): Promise<Job<CloudVm>>;
  detachVolume(parameters: Parameters & { id: string }): Promise<Job<CloudVolume>>;
  attachVolume(parameters: Parameters & { id: string; virtualmachineid: string }): Promise<Job<CloudVolume>>;
  createTags(parameters: Parameters & { resourceids: readonly string[]; resourcetype: string }): Promise<Job<{ success: boolean }>>;
  deleteTags(parameters: Parameters & { resourceids: readonly string[]; resourcetype: string }): Promise<Job<{ success: boolean }>>;
}

/** A job of CloudStack. */
export class Job<T> {
  private constructor();
  readonly id: string;
  /** Its result. A `CloudError` if it failed, or if it still runs after `timeoutMs`. */
  wait(options?: WaitOptions & { timeoutMs?: number }): Promise<T>;
}

// ---- A CloudStack that is simulated in this process ----

export interface SimulatorOptions {
  /** How many volumes its failover test has; 3 unless told. */
  volumes?: number;
  /** How many times faster than a real server it works; 1 for a simulator, 200 for a mock cloud unless told. */
  speed?: number;
  /** A file with another world. */
  world?: string;
}

/** What goes wrong with the next calls of a command. Several may be combined. */
export interface Fault {
  /** How often; once unless told. */
  times?: number;
  /** How many pass before. */
  skip?: number;
  /** Only where the call's `id` is this one. */
  target?: string | null;
  delay_ms?: number | null;
  fail?: boolean;
  fail_after_effect?: boolean;
  host_only?: boolean;
  unreachable?: boolean;
  lie?: boolean;
  late_device_ms?: number | null;
  lose_reply?: boolean;
  drop_connection?: boolean;
  throttle_ms?: number | null;
  duplicate?: boolean;
}

/** What somebody does around the cleanup. */
export type Action =
  | { do: 'attach'; volume: string; virtualmachine: string }
  | { do: 'detach'; volume: string }
  | { do: 'start'; virtualmachine: string }
  | { do: 'stop'; virtualmachine: string }
  | { do: 'expunge'; virtualmachine: string }
  | { do: 'late_detach'; volume: string; virtualmachine: string }
  | { do: 'occupy'; virtualmachine: string; ms: number };

/** What the simulated cloud knows, with what its hosts really hold. */
export interface CloudState {
  now_ms: number;
  date: string;
  virtualmachines: (CloudVm & { expunged: boolean })[];
  volumes: (CloudVolume & { expunged: boolean; serial: string; open_in: string[] })[];
  /** What was asked of it. */
  calls: { by_command: { [command: string]: number }; mutating: number; [more: string]: unknown };
  [more: string]: unknown;
}

declare abstract class SimulatedCloud {
  readonly key: string;
  readonly secret: string;
  /** The failover test in its own world, ready to be registered; null with a world of yours. */
  readonly failoverTest: RegisterInput | null;
  state(): CloudState;
  /** `*` is every command. */
  fault(command: string, what: Fault): void;
  /** The management server dies and comes back. */
  restart(mode?: 'queue_purged' | 'queue_survives' | 'half_done'): void;
  people(action: Action): void;
  /** Another account, which may only use these commands. */
  account(name: string, allow?: string[]): { apikey: string; secretkey: string };
  /** Lets go of it. A `Cleanup` over it keeps it until that is gone. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Listens on a loopback port, with signatures checked, for any CloudStack client. */
export class Simulator extends SimulatedCloud {
  private constructor();
  static start(options?: SimulatorOptions): Promise<Simulator>;
  readonly endpoint: string;
  /** Pushes its time. */
  advance(ms: number): { now_ms: number };
}

/** The same without a socket. */
export class MockCloud extends SimulatedCloud {
  constructor(options?: SimulatorOptions);
  readonly endpoint: null;
}

// ---- Errors ----

/** Every error of this package that is not a `TypeError`. */
export class CleanupError extends Error {
  protected constructor();
  /** A stable word, such as `busy`. */
  readonly code: string;
  /** What to do next. */
  readonly next: string;
  /** Whether the same request may succeed later without any change. */
  readonly retryable: boolean;
  /** Facts by name, such as `cleanup`: the one that is in the way. */
  readonly facts: { readonly [name: string]: string };
}
/** What was asked for makes no sense; nothing was changed. */
export class InvalidInputError extends CleanupError {}
/** The named thing does not exist. */
export class NotFoundError extends CleanupError {}
/** Several things fit. */
export class AmbiguousError extends CleanupError {}
/** The plan may not be carried out. */
export class RefusedError extends CleanupError {}
/** The world differs from the plan that was looked at. */
export class DriftedError extends CleanupError {}
/** Another cleanup owns the test VM or one of the volumes. */
export class BusyError extends CleanupError {}
/** Another process runs this cleanup now. */
export class LeaseLostError extends CleanupError {}
/** The provider could not be asked. */
export class UnavailableError extends CleanupError {}
/** The provider does not let this account do it. */
export class DeniedError extends CleanupError {}
/** The job repository could not be read or written. */
export class RepositoryError extends CleanupError {}
/** The job repository was written by a newer version of this software. */
export class NewerVersionError extends CleanupError {}
/** Something that should not happen. */
export class UnexpectedError extends CleanupError {}
/** An evidence file is not as it was written; the message names the first line that does not fit. */
export class AlteredError extends CleanupError {}
/** An error of `Client` and `Job`. The fact `may_have_happened` tells whether anything may be concluded. */
export class CloudError extends CleanupError {}
