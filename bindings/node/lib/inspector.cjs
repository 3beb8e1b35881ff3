// @ts-check
'use strict';

const { options } = require('./check.cjs');

/**
 * Who looks at the appliance's devices, as settings.
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

module.exports = { inspector };
