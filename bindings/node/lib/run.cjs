// @ts-check
'use strict';

const { NativeRun } = require('../native/native.cjs');
const { abortable } = require('./abortable.cjs');
const { options } = require('./check.cjs');

class Run {
  /** @type {NativeRun} */
  #native;

  /** @param {NativeRun} native */
  constructor(native) {
    if (!(native instanceof NativeRun)) throw new TypeError('Run has no constructor: use Cleanup.start(), resume() or watch()');
    this.#native = native;
    this.id = native.id();
  }

  /** @param {unknown} [given] */
  async wait(given) {
    const { signal } = options('wait', given, ['signal']);
    return JSON.parse(String(await abortable(signal, (cancel) => this.#native.wait(cancel))));
  }

  /** @param {unknown} [given] */
  progress(given) {
    const { signal } = options('progress', given, ['signal']);
    return events(this.#native.progress(), signal);
  }

  [Symbol.asyncIterator]() {
    return this.progress();
  }
}

/**
 * @param {import('../native/native.cjs').NativeProgress} progress
 * @param {AbortSignal | undefined} signal
 */
async function* events(progress, signal) {
  for (;;) {
    const event = await abortable(signal, (cancel) => progress.next(cancel));
    if (typeof event !== 'string') return;
    yield JSON.parse(event);
  }
}

module.exports = { Run };
