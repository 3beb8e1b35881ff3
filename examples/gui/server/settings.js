// What the environment says: which cloud, where it is remembered, where the page is.

import { userInfo } from 'node:os';

/**
 * Without `CLOUDSTACK_ENDPOINT` there is a simulator in this process, with several failover tests.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function settings(env) {
  const real = Boolean(env.CLOUDSTACK_ENDPOINT);
  return {
    real,
    // A simulator forgets everything with its process, so nothing that outlives it may remember it.
    database: real ? env.CLEANUP_DATABASE || 'cleanup.db' : undefined,
    // Only the name of the machine: an endpoint may hold more than a page should show.
    cloud: real ? host(env.CLOUDSTACK_ENDPOINT) : 'a simulated CloudStack',
    port: number(env, 'PORT', 3001, 0, 65_535),
    speed: number(env, 'CLEANUP_SPEED', 1, 0.1, 1000),
    leaseSeconds: number(env, 'CLEANUP_LEASE_SECONDS', undefined, 1, 3600),
    by: env.CLEANUP_BY || `${userInfo().username}, on the web page`,
  };
}

function host(endpoint) {
  if (!URL.canParse(endpoint))
    throw new Error('CLOUDSTACK_ENDPOINT is not a URL: give it as in https://cloud.example/client/api');
  return new URL(endpoint).host;
}

function number(env, name, otherwise, least, most) {
  if (!env[name]) return otherwise;
  const given = Number(env[name]);
  if (!(given >= least && given <= most)) throw new Error(`${name} must be a number from ${least} to ${most}`);
  return given;
}
