// @ts-check
'use strict';

const { json, shown } = require('./check.cjs');

/**
 * The methods of each own part: by the name that the native half uses, the parameters in order. Those behind `needed` must be there.
 *
 * @type {Record<string, { role: string, needed: Record<string, readonly string[]>, optional: Record<string, readonly string[]> }>}
 */
const PARTS = {
  vms: {
    role: 'a VM provider',
    needed: {
      vm: ['id'],
      find_vms: ['filter'],
      stop: ['call', 'vm', 'mode'],
      destroy: ['call', 'permit'],
      status: ['call', 'patience_s'],
    },
    optional: {
      capability: [],
      vms: ['ids'],
      blocking_snapshots: ['vm'],
      max_data_volumes: ['vm'],
      claim: ['call', 'vm'],
      release: ['call', 'vm'],
      quiet: ['calls'],
      deadline: ['ahead_s'],
      off_proof: ['vm'],
    },
  },
  volumes: {
    role: 'a volume store',
    needed: {
      volumes_of: ['vm'],
      volume: ['id'],
      detach: ['call', 'volume'],
      attach: ['call', 'volume', 'vm'],
      status: ['call', 'patience_s'],
    },
    optional: {
      capability: [],
      volumes: ['ids'],
      quiet: ['calls'],
      snapshot: ['id'],
      revert: ['call', 'volume', 'snapshot'],
      delete_snapshot: ['call', 'snapshot'],
    },
  },
  jobs: {
    role: 'a job repository',
    needed: {
      name: [],
      now: [],
      get: ['kind', 'id'],
      find: ['query'],
      events: ['kind', 'id', 'since', 'limit'],
      put_if: ['expected', 'row', 'claims', 'events'],
    },
    optional: {},
  },
  devices: { role: 'a device inspector', needed: { devices: ['appliance'] }, optional: {} },
};

/** @param {string} method */
function camel(method) {
  return method.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * What somebody threw, as text; it may be anything.
 *
 * @param {unknown} thrown
 */
function told(thrown) {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  } catch {
    return 'something that cannot be shown';
  }
}

/**
 * One own part as the native half calls it.
 *
 * @param {string} part
 * @param {any} given
 */
function connect(part, given) {
  const { role, needed, optional } = PARTS[part];
  if ((typeof given !== 'object' && typeof given !== 'function') || given === null) {
    throw new TypeError(`${part} must be ${role}, not ${shown(given)}`);
  }
  const has = (/** @type {string} */ method) => typeof given[camel(method)] === 'function';
  const missing = Object.keys(needed).filter((method) => !has(method));
  if (missing.length > 0) {
    throw new TypeError(`${part} must be ${role}, and lacks ${missing.map((method) => `${camel(method)}()`).join(', ')}`);
  }
  const parameters = { ...needed, ...optional };
  return {
    methods: Object.keys(parameters).filter(has),
    // Never rejects: whatever goes wrong in here is told to the engine, which treats it as unknown.
    ask: async (/** @type {string} */ method, /** @type {string} */ input) => {
      try {
        const named = JSON.parse(input);
        return { answer: json(await given[camel(method)](...parameters[method].map((name) => named[name]))) };
      } catch (thrown) {
        return { raised: told(thrown) };
      }
    },
  };
}

/**
 * The own parts among some options.
 *
 * @param {Record<string, any>} options
 */
function own(options) {
  const given = Object.keys(PARTS).filter((part) => options[part] !== undefined);
  return Object.fromEntries(given.map((part) => [part, connect(part, options[part])]));
}

module.exports = { own };
