// @ts-check
'use strict';

const { NativeCleanup } = require('../native/native.cjs');
const { abortable } = require('./abortable.cjs');
const { unwrap } = require('./answer.cjs');
const { deployedDatabase, inspector, volumeDaemon } = require('./appliance.cjs');
const { callback, json, object, options, text } = require('./check.cjs');
const { SimulatedCloud, native } = require('./clouds.cjs');
const { own } = require('./own.cjs');
const { Run } = require('./run.cjs');
const { where } = require('./where.cjs');

/** The options that are settings, and what the native half calls them. */
const SETTINGS = {
  database: 'database',
  inspector: 'inspector',
  volumeDaemon: 'volume_daemon',
  deployedDatabase: 'deployed_database',
  speed: 'speed',
  cloudOnly: 'cloud_only',
  leaseSeconds: 'lease_seconds',
  answerSeconds: 'answer_seconds',
  testTag: 'test_tag',
  protectedVms: 'protected_vms',
};
const OPTIONS = ['cloud', 'vms', 'volumes', 'jobs', 'devices', ...Object.keys(SETTINGS)];

class Cleanup {
  /** @type {NativeCleanup} */
  #native;
  #closed = false;

  /** @param {NativeCleanup} made */
  constructor(made) {
    if (!(made instanceof NativeCleanup)) throw new TypeError('Cleanup has no constructor: use Cleanup.open()');
    this.#native = made;
  }

  /** @param {unknown} given */
  static async open(given) {
    const all = options('Cleanup.open', given, OPTIONS);
    const { cloud } = all;
    const named = Object.entries(SETTINGS).map(([option, name]) => [name, all[option]]);
    const chosen = {
      ...Object.fromEntries(named),
      inspector: inspector(all.inspector),
      volume_daemon: volumeDaemon(all.volumeDaemon),
      deployed_database: deployedDatabase(all.deployedDatabase),
    };
    const settings = json({ cloud: where(cloud), ...chosen });
    const parts = own(all);
    const made = cloud instanceof SimulatedCloud ? native(cloud).open(settings, parts) : NativeCleanup.open(settings, parts);
    return new Cleanup(unwrap(await made));
  }

  /** @param {object} test */
  async register(test) {
    return this.#ask('register', object('the failover test', test));
  }

  /**
   * @param {string} appliance
   * @param {string[]} volumes
   */
  async fingerprints(appliance, volumes) {
    return this.#ask('fingerprints', { appliance: text('appliance', appliance), volumes });
  }

  /** @param {string} test */
  async importTest(test) {
    return this.#ask('import', { test: text('test', test) });
  }

  async sync() {
    return this.#ask('sync', {});
  }

  async tests() {
    return this.#ask('tests', {});
  }

  /**
   * @param {unknown} test
   * @param {unknown[]} more
   */
  async plan(test, ...more) {
    // A wish that is not heard must not look like one that is.
    if (more.length > 0) throw new TypeError("plan takes one argument: write plan({ test, after: 'keep_vm', consent: {} })");
    return this.#ask('plan', typeof test === 'string' ? { test } : object('test', test));
  }

  /**
   * @param {any} planned
   * @param {unknown} given
   */
  async start(planned, given) {
    const { plan_hash, plan } = object('the plan', planned);
    const { test, after, snapshots, consent } = object('plan of the plan', plan);
    const { by, key, onProgress, signal } = options('start', given, ['by', 'key', 'onProgress', 'signal']);
    callback('onProgress', onProgress);
    const run = await this.#go('start', { test, after, snapshots, consent, plan_hash, plan, by: text('by', by), key }, signal);
    if (onProgress !== undefined) void follow(run, onProgress, signal);
    return run;
  }

  /**
   * @param {string} id
   * @param {unknown} [given]
   */
  async resume(id, given) {
    const { signal } = options('resume', given, ['signal']);
    return this.#go('resume', { id: text('id', id) }, signal);
  }

  /**
   * @param {string} id
   * @param {unknown} given
   */
  async resolve(id, given) {
    const { by, signal } = options('resolve', given, ['by', 'signal']);
    return this.#go('resolve', { id: text('id', id), by: text('by', by) }, signal);
  }

  /** @param {string} id */
  async watch(id) {
    return this.#go('watch', { id: text('id', id) }, undefined);
  }

  /**
   * @param {string} id
   * @param {unknown} given
   */
  async cancel(id, given) {
    const { by } = options('cancel', given, ['by']);
    await this.#ask('cancel', { id: text('id', id), by: text('by', by) });
  }

  /**
   * @param {string} id
   * @param {unknown} given
   */
  async retry(id, given) {
    const { by } = options('retry', given, ['by']);
    return this.#ask('retry', { id: text('id', id), by: text('by', by) });
  }

  /**
   * @param {string} id
   * @param {unknown} given
   */
  async withdraw(id, given) {
    const { by } = options('withdraw', given, ['by']);
    return this.#ask('withdraw', { id: text('id', id), by: text('by', by) });
  }

  async cleanups() {
    return this.#ask('cleanups', {});
  }

  async unfinished() {
    return this.#ask('unfinished', {});
  }

  /** @param {string} id */
  async status(id) {
    return this.#ask('status', { id: text('id', id) });
  }

  /** @param {string} id */
  async report(id) {
    return this.#ask('report', { id: text('id', id) });
  }

  /**
   * @param {string} id
   * @param {unknown} [given]
   */
  async events(id, given) {
    const { since } = options('events', given, ['since']);
    return this.#ask('events', { id: text('id', id), since });
  }

  /** @param {string} id */
  async evidence(id) {
    return this.#ask('evidence', { id: text('id', id) });
  }

  /** @param {string} id */
  async page(id) {
    return this.#ask('page', { id: text('id', id) });
  }

  async drain() {
    await this.#ask('drain', {});
  }

  async close() {
    this.#closed = true;
    unwrap(await this.#native.close());
  }

  #open() {
    if (this.#closed) throw new TypeError('this Cleanup was closed: open it again');
  }

  [Symbol.asyncDispose]() {
    return this.close();
  }

  /**
   * @param {string} what
   * @param {object} input
   */
  async #ask(what, input) {
    this.#open();
    return JSON.parse(unwrap(await this.#native.ask(what, json(input))));
  }

  /**
   * @param {string} what
   * @param {object} input
   * @param {AbortSignal | undefined} signal
   */
  async #go(what, input, signal) {
    this.#open();
    const run = await abortable(signal, (cancel) => this.#native.go(what, json(input), cancel));
    return new Run(/** @type {import('../native/native.cjs').NativeRun} */ (run));
  }
}

/**
 * Tells a callback every event. A callback that throws changes nothing for the cleanup, but it is not kept quiet either.
 *
 * @param {InstanceType<typeof Run>} run
 * @param {(event: object) => unknown} onProgress
 * @param {AbortSignal | undefined} signal
 */
async function follow(run, onProgress, signal) {
  try {
    for await (const event of run.progress({ signal })) await onProgress(event);
  } catch (thrown) {
    if (!signal?.aborted) process.emitWarning(thrown instanceof Error ? thrown : String(thrown));
  }
}

/** @param {string} evidence */
function verifyEvidence(evidence) {
  return JSON.parse(unwrap(NativeCleanup.verify(text('the evidence', evidence))));
}

module.exports = { Cleanup, verifyEvidence };
