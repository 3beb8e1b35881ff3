// @ts-check
'use strict';

const { SimulatedCloud } = require('./clouds.cjs');
const { options, shown } = require('./check.cjs');

/**
 * Which cloud is meant, as the native half's settings have it.
 *
 * @param {any} cloud
 * @returns {object}
 */
function where(cloud) {
  if (cloud instanceof SimulatedCloud) return { kind: 'given' };
  if (cloud === 'environment' || cloud === 'own') return { kind: cloud };
  if (typeof cloud === 'object' && cloud !== null && 'endpoint' in cloud) {
    const { endpoint, key, secret } = options('cloud', cloud, ['endpoint', 'key', 'secret']);
    return { kind: 'keys', endpoint, key, secret };
  }
  if (typeof cloud === 'object' && cloud !== null && 'file' in cloud) {
    const { file, section } = options('cloud', cloud, ['file', 'section']);
    return { kind: 'file', path: file, section };
  }
  // The text itself may be a key in the wrong place.
  throw new TypeError(`cloud must be a Simulator, a MockCloud, { endpoint, key, secret }, { file }, 'environment' or 'own', not ${shown(cloud)}`);
}

module.exports = { where };
