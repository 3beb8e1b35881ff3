// @ts-check
'use strict';

const { NativeClient } = require('../native/native.cjs');
const { abortable } = require('./abortable.cjs');
const { unwrap } = require('./answer.cjs');
const { json, object, options, text } = require('./check.cjs');
const { SimulatedCloud, native } = require('./clouds.cjs');
const { CloudError, cloudError } = require('./errors.cjs');
const { where } = require('./where.cjs');

/** The commands of a cleanup that answer at once, and those that make a job. All others go by their name. */
const READS = ['listVirtualMachines', 'listVolumes', 'listVMSnapshot', 'listHypervisorCapabilities'];
const JOBS = [
  'startVirtualMachine',
  'stopVirtualMachine',
  'destroyVirtualMachine',
  'detachVolume',
  'attachVolume',
  'createTags',
  'deleteTags',
];

class Client {
  /** @type {NativeClient} */
  #native;

  static {
    for (const command of READS) {
      Object.defineProperty(this.prototype, command, method(function (parameters, given) {
        return this.request(command, parameters, given);
      }));
    }
    for (const command of JOBS) {
      Object.defineProperty(this.prototype, command, method(function (parameters) {
        return this.submit(command, parameters);
      }));
    }
  }

  /** @param {NativeClient} made */
  constructor(made) {
    if (!(made instanceof NativeClient)) throw new TypeError('Client has no constructor: use Client.open()');
    this.#native = made;
  }

  /** @param {any} cloud */
  static async open(cloud) {
    const made = cloud instanceof SimulatedCloud ? native(cloud).client() : NativeClient.open(json(where(cloud)));
    return new Client(unwrap(await made));
  }

  /**
   * @param {string} command
   * @param {object} [parameters]
   * @param {unknown} [given]
   */
  async request(command, parameters = {}, given) {
    const { signal } = options('request', given, ['signal']);
    const [name, input] = [text('the command', command), json(object('the parameters', parameters))];
    return JSON.parse(String(await abortable(signal, (cancel) => this.#native.request(name, input, cancel), cloudError)));
  }

  /**
   * @param {string} command
   * @param {object} [parameters]
   */
  async submit(command, parameters = {}) {
    const [name, input] = [text('the command', command), json(object('the parameters', parameters))];
    return this.job(JSON.parse(unwrap(await this.#native.submit(name, input), cloudError)).job);
  }

  /** @param {string} id */
  job(id) {
    return new Job(text('id', id), this.#native);
  }
}

/** @param {(this: Client, parameters?: object, given?: unknown) => unknown} value */
function method(value) {
  return { value, configurable: true, writable: true };
}

class Job {
  #native;

  /**
   * @param {string} id
   * @param {NativeClient} native
   */
  constructor(id, native) {
    if (!(native instanceof NativeClient)) throw new TypeError('Job has no constructor: use Client.job()');
    this.id = id;
    this.#native = native;
  }

  /** @param {unknown} [given] */
  async wait(given) {
    const { signal, timeoutMs } = options('wait', given, ['signal', 'timeoutMs']);
    if (timeoutMs !== undefined && !(Number.isSafeInteger(timeoutMs) && timeoutMs >= 0 && timeoutMs < 2 ** 32)) {
      throw new TypeError('timeoutMs must be a whole number of milliseconds, below 2^32');
    }
    const told = await abortable(signal, (cancel) => this.#native.wait(this.id, timeoutMs, cancel), cloudError);
    const { status, result } = JSON.parse(String(told));
    if (status === 'pending') {
      throw new CloudError({
        code: 'job_still_running',
        message: `job ${this.id} is still running after ${timeoutMs} ms`,
        next: 'wait for it again: it goes on',
        retryable: true,
        facts: { job_id: this.id, may_have_happened: 'true' },
      });
    }
    return result;
  }
}

module.exports = { Client, Job };
