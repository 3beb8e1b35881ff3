// @ts-check
'use strict';

const { Cancel } = require('../native/native.cjs');
const { unwrap } = require('./answer.cjs');

/**
 * Waits for something of the native half, or until a signal aborts. Only the waiting ends then: what goes on goes on.
 *
 * @template T
 * @param {AbortSignal | undefined} signal
 * @param {(cancel: Cancel) => Promise<T | null | { problem: string }>} wait
 * @param {(problem: import('./errors.cjs').Problem) => Error} [error]
 * @returns {Promise<T | null>} null if the native half says so
 */
async function abortable(signal, wait, error) {
  const cancel = new Cancel();
  if (signal === undefined) return unwrap(await wait(cancel), error);
  signal.throwIfAborted();
  const abort = () => cancel.cancel();
  signal.addEventListener('abort', abort, { once: true });
  try {
    const answer = await wait(cancel);
    if (answer === null) signal.throwIfAborted();
    return unwrap(answer, error);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

module.exports = { abortable };
