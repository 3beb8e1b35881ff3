// Tells the story through the npm package: one task on standard input, one line a step on standard output.
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { Cleanup } from 'cloudstack-cleanup';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { names, test, settings } = JSON.parse((await lines.next()).value);
const { endpoint, key, secret } = settings.cloud;

const tell = (step, answer, events = []) =>
  console.log(JSON.stringify({ step, name: names[step], answer, events }));
const all = async (run) => {
  const events = [];
  for await (const event of run) events.push(event);
  return events;
};

const cleanup = await Cleanup.open({
  cloud: { endpoint, key, secret },
  database: settings.database,
  cloudOnly: settings.cloud_only,
  speed: settings.speed,
  deployedDatabase: settings.deployed_database,
});
const goOn = async () => assert.equal((await lines.next()).value, 'go on');
// Every method by the name in the table.
if (settings.deployed_database) {
  tell('import', await cleanup[names.import](test.source_vm));
  await cleanup[names.withdraw](test.id, { by: 'story' });
}
tell('register', await cleanup[names.register](test));
await assert.rejects(cleanup[names.fingerprints](test.appliance, test.volumes), (error) => {
  tell('fingerprints', error.code);
  return true;
});
tell('withdraw', await cleanup[names.withdraw](test.id, { by: 'story' }));
await cleanup[names.register](test);
const planned = await cleanup[names.plan]({ test: test.id, snapshots: 'revert' });
tell('plan', planned);
const shown = [];
const run = await cleanup[names.run](planned, { by: 'story', key: 'story', onProgress: (event) => shown.push(event) });
await run.wait();
const events = await all(run);
assert.deepEqual(shown, events, 'callback and iterator differ');
tell('run', run.id, events);
const watched = await cleanup[names.watch](run.id);
tell('watch', await watched.wait(), await all(watched));
await goOn();
const resolved = await cleanup[names.resolve](run.id, { by: 'story' });
tell('resolve', await resolved.wait(), await all(resolved));
tell('report', await cleanup[names.report](run.id));
tell('retry', await cleanup[names.retry](run.id, { by: 'story' }));
if (settings.deployed_database) {
  await goOn();
  tell('sync', await cleanup[names.sync]());
}
await cleanup.close();
process.stdin.destroy();
