// @ts-check
'use strict';

const { options } = require('./check.cjs');

// The parts of a deployed appliance, as settings.

/**
 * Who looks at the appliance's devices.
 * @param {unknown} given
 */
function inspector(given) {
  if (typeof given !== 'object' || given === null) return given;
  const { local, agent } = options('inspector', given, ['local', 'agent']);
  if ((local === undefined) === (agent === undefined)) throw new TypeError('inspector is either { local } or { agent }');
  if (local !== undefined) return { local: options('inspector.local', local, ['appliance', 'root']) };
  const { url, tokenFile, caFile, allowPlainHttp } = options('inspector.agent', agent, [
    'url',
    'tokenFile',
    'caFile',
    'allowPlainHttp',
  ]);
  return { agent: { url, token_file: tokenFile, ca_file: caFile, allow_plain_http: allowPlainHttp } };
}

/**
 * What moves the volumes.
 * @param {unknown} given
 */
function volumeDaemon(given) {
  if (given === undefined) return undefined;
  const { url, allowRemote } = options('volumeDaemon', given, ['url', 'allowRemote']);
  return { url, allow_remote: allowRemote };
}

/**
 * Where failover tests are taken over from, and who is told how their cleanups stand.
 * @param {unknown} given
 */
function deployedDatabase(given) {
  if (given === undefined) return undefined;
  const { url, urlFile, caFile, allowPlain, resetContext, appliance } = options('deployedDatabase', given, [
    'url',
    'urlFile',
    'caFile',
    'allowPlain',
    'resetContext',
    'appliance',
  ]);
  return { url, url_file: urlFile, ca_file: caFile, allow_plain: allowPlain, reset_context: resetContext, appliance };
}

module.exports = { deployedDatabase, inspector, volumeDaemon };
