// @ts-check
'use strict';

const { NativeCloud } = require('../native/native.cjs');
const { unwrap } = require('./answer.cjs');
const { json, object, options, text } = require('./check.cjs');

/**
 * The native half of a simulated cloud.
 * @type {(cloud: SimulatedCloud) => NativeCloud}
 */
let native;

/** What a simulator and a mock cloud have in common. */
class SimulatedCloud {
  /** @type {NativeCloud} */
  #native;
  /** @type {{ endpoint: string | null, key: string, secret: string }} */
  #access;

  static {
    native = (cloud) => cloud.#native;
  }

  /** @param {NativeCloud} made */
  constructor(made) {
    if (!(made instanceof NativeCloud)) throw new TypeError(`${new.target.name} has no constructor: use ${new.target.name}.start()`);
    this.#native = made;
    this.#access = JSON.parse(unwrap(made.access()));
  }

  get endpoint() {
    return this.#access.endpoint;
  }

  get key() {
    return this.#access.key;
  }

  get secret() {
    return this.#access.secret;
  }

  get failoverTest() {
    return JSON.parse(unwrap(this.#native.failoverTest()));
  }

  state() {
    return control(this, 'state', {});
  }

  /**
   * @param {string} command
   * @param {object} what
   */
  fault(command, what) {
    control(this, 'faults', { ...object('the fault', what), on: text('the command', command) });
  }

  /** @param {string} [mode] */
  restart(mode) {
    control(this, 'restart', { mode });
  }

  /** @param {object} action */
  people(action) {
    control(this, 'people', object('the action', action));
  }

  /**
   * @param {string} name
   * @param {string[]} [allow]
   */
  account(name, allow) {
    return control(this, 'accounts', { name: text('the name', name), allow });
  }

  async close() {
    this.#native.close();
  }

  [Symbol.asyncDispose]() {
    return this.close();
  }
}

/**
 * @param {SimulatedCloud} cloud
 * @param {string} what
 * @param {object} input
 */
function control(cloud, what, input) {
  return JSON.parse(unwrap(native(cloud).control(what, json(input))));
}

const OPTIONS = ['volumes', 'speed', 'world'];

class Simulator extends SimulatedCloud {
  /** @param {unknown} [given] */
  static async start(given) {
    return new Simulator(unwrap(await NativeCloud.simulator(json(options('Simulator.start', given, OPTIONS)))));
  }

  /** @param {number} ms */
  advance(ms) {
    return control(this, 'advance', { ms });
  }
}

class MockCloud extends SimulatedCloud {
  /** @param {unknown} [given] */
  constructor(given) {
    super(unwrap(NativeCloud.mock(json(options('MockCloud', given, OPTIONS)))));
  }
}

module.exports = { MockCloud, SimulatedCloud, Simulator, native };
