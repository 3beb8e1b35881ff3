// @ts-check
'use strict';

/** @param {unknown} value */
function shown(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : typeof value;
}

/**
 * Options with known names only: a misspelt option must not be a silent default.
 *
 * @param {string} what whose options they are
 * @param {unknown} given
 * @param {readonly string[]} names
 * @returns {Record<string, any>}
 */
function options(what, given, names) {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`the options of ${what} must be an object, not ${shown(given)}`);
  }
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new TypeError(`${what} has no option ${unknown.join(', ')}: it has ${names.join(', ')}`);
  }
  const { signal } = /** @type {Record<string, any>} */ (given);
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`the signal of ${what} must be an AbortSignal, not ${shown(signal)}`);
  }
  return given;
}

/**
 * @param {string} what
 * @param {unknown} given
 * @returns {string}
 */
function text(what, given) {
  if (typeof given !== 'string') throw new TypeError(`${what} must be a string, not ${shown(given)}`);
  return given;
}

/**
 * @param {string} what
 * @param {unknown} given
 * @returns {Record<string, any>}
 */
function object(what, given) {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${what} must be an object, not ${shown(given)}`);
  }
  return given;
}

/**
 * @param {string} what
 * @param {unknown} given
 * @returns {Function | undefined}
 */
function callback(what, given) {
  if (given !== undefined && typeof given !== 'function') {
    throw new TypeError(`${what} must be a function, not ${shown(given)}`);
  }
  return given;
}

/**
 * JSON text without silent changes: what JSON cannot say is an error. `JSON.stringify` alone would turn a size that is not a number into null.
 *
 * @param {unknown} value
 * @returns {string}
 */
function json(value) {
  const written = JSON.stringify(value, (name, inner) => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) throw new TypeError(`${name || 'the value'} is ${inner}`);
    if (typeof inner === 'bigint') throw new TypeError(`${name || 'the value'} is a bigint: use a number`);
    if (typeof inner === 'function' || typeof inner === 'symbol') throw new TypeError(`${name || 'the value'} is a ${typeof inner}`);
    if (inner instanceof Map || inner instanceof Set || inner instanceof Promise) {
      throw new TypeError(`${name || 'the value'} is a ${inner.constructor.name}`);
    }
    return inner;
  });
  if (written === undefined) throw new TypeError('there is no value');
  return written;
}

module.exports = { callback, json, object, options, shown, text };
