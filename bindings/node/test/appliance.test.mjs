// A deployed appliance: a Volume Daemon that moves the volumes, and a MariaDB with the failover job.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Cleanup, InvalidInputError, MockCloud, NotFoundError, UnavailableError } from 'cloudstack-cleanup';

import { folder } from './help.mjs';

/** The program that plays the appliance; `cargo xtask test` names it. */
const PROGRAM = process.env.CLEANUP_TEST_APPLIANCE;

async function appliance(t) {
  const program = spawn(PROGRAM, { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => program.stdin.end());
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const line = async () => JSON.parse((await lines.next()).value);
  const now = async () => {
    program.stdin.write('now\n');
    return line();
  };
  return { facts: await line(), now };
}

test('a test is imported, cleaned up through the daemon, and told', { skip: !PROGRAM && 'CLEANUP_TEST_APPLIANCE names no program' }, async (t) => {
  const { facts, now } = await appliance(t);
  if (facts.missing) return t.skip(facts.missing);
  const { endpoint, key, secret, speed, job } = facts;
  const place = folder(t);
  const urlFile = join(place, 'url');
  writeFileSync(urlFile, facts.deployed_database);
  const options = { cloud: { endpoint, key, secret }, database: join(place, 'jobs.db'), speed, cloudOnly: true };
  const cleanup = await Cleanup.open({ ...options, volumeDaemon: { url: facts.volume_daemon }, deployedDatabase: { urlFile } });
  t.after(() => cleanup.close());
  const imported = await cleanup.importTest('web01');
  assert.deepEqual([imported.test.id, imported.test.status, imported.test.by], [job, 'active', 'operator@site']);
  assert.deepEqual(await cleanup.importTest(job), imported);
  await assert.rejects(cleanup.importTest('web99'), NotFoundError);
  assert.deepEqual(await cleanup.sync(), [], 'no cleanup has begun');
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'tests' });
  const report = await run.wait();
  assert.deepEqual([report.ending, report.warnings], [{ ending: 'completed' }, report.plan.warnings]);
  const [told, ...more] = await cleanup.sync();
  assert.deepEqual([told.test, told.source_vm, told.outcome, more], [job, 'web01', 'already_so', []]);
  assert.match(told.text, /cleanup_completed/);
  assert.deepEqual(await now(), { status: 'cleanup_completed', asked_of_the_daemon: 4, home: 2, mapped: 2, deleted: true });
});

test('a database that is away is unavailable, and its password is kept', async (t) => {
  const cleanup = await Cleanup.open({ cloud: new MockCloud(), deployedDatabase: { url: 'mysql://u:planted@127.0.0.1:1/jobs' } });
  t.after(() => cleanup.close());
  for (const ask of [() => cleanup.importTest('web01'), () => cleanup.sync()]) {
    await assert.rejects(ask, (error) => {
      assert.ok(error instanceof UnavailableError && error.retryable, String(error));
      assert.match(error.message, /127\.0\.0\.1/);
      assert.doesNotMatch(`${inspect(error)} ${JSON.stringify(error)} ${inspect(cleanup, { showHidden: true })}`, /planted/);
      return true;
    });
  }
});

test('what makes no sense is told by name and without secrets', async (t) => {
  const cloud = new MockCloud();
  const wrongs = [
    [{ volumeDaemon: 'http://u:planted@127.0.0.1:1' }, TypeError, /options of volumeDaemon must be an object, not string/],
    [{ volumeDaemon: { uri: 'planted' } }, TypeError, /volumeDaemon has no option uri/],
    [{ deployedDatabase: { url_file: 'planted' } }, TypeError, /deployedDatabase has no option url_file/],
    [{ volumeDaemon: { url: 'http://daemon.example' } }, InvalidInputError, /another machine/],
    [{ volumeDaemon: { url: 'http://u:planted@127.0.0.1' } }, InvalidInputError, /without a user/],
    [{ deployedDatabase: {} }, InvalidInputError, /either a url or a url_file/],
    [{ deployedDatabase: { url: ['planted'] } }, InvalidInputError, /deployed_database\.url/],
    [{ deployedDatabase: { url: 'postgres://u:planted@h/d' } }, InvalidInputError, /mysql:/],
  ];
  for (const [given, kind, message] of wrongs) {
    await assert.rejects(Cleanup.open({ cloud, ...given }), (error) => {
      assert.ok(error instanceof kind, inspect(error));
      assert.match(error.message, message);
      assert.doesNotMatch(inspect(error), /planted/);
      return true;
    });
  }
  const cleanup = await Cleanup.open({ cloud });
  t.after(() => cleanup.close());
  await assert.rejects(cleanup.importTest('web01'), InvalidInputError);
  await assert.rejects(cleanup.sync(), InvalidInputError);
  await assert.rejects(cleanup.importTest(), { name: 'TypeError', message: /test must be a string/ });
});
