import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { Cleanup, CleanupError, Client, InvalidInputError, Job, MockCloud, NotFoundError, Run, Simulator } from 'cloudstack-cleanup';

import { folder, over } from './help.mjs';

test('wrong types are a TypeError that names what is wrong', async (t) => {
  const cleanup = await over(t, new MockCloud());
  const planned = await cleanup.plan('web01');
  const wrongs = [
    [() => Cleanup.open(), /cloud must be/],
    [() => Cleanup.open('x'), /must be an object, not string/],
    [() => Cleanup.open({ cloud: 'simulator' }), /cloud must be/],
    [() => Cleanup.open({ cloud: 'environment', databse: 'x' }), /no option databse/],
    [() => Cleanup.open({ cloud: { endpoint: 'x', key: 'x', secrets: 'x' } }), /no option secrets/],
    [() => Cleanup.open({ cloud: 'environment', inspector: { lokal: {} } }), /no option lokal/],
    [() => Cleanup.open({ cloud: 'environment', inspector: {} }), /either \{ local \} or \{ agent \}/],
    [() => Cleanup.open({ cloud: 'environment', inspector: { agent: { token: 'x' } } }), /no option token/],
    [() => Simulator.start({ volume: 3 }), /no option volume/],
    [() => cleanup.plan(), /not undefined/],
    [() => cleanup.plan(42), /not number/],
    [() => cleanup.plan('web01', { after: 'keep_vm' }), /plan takes one argument/],
    [() => cleanup.register(null), /not null/],
    [() => cleanup.start(), /the plan must be an object/],
    [() => cleanup.start(planned.plan, { by: 'x' }), /plan of the plan/],
    [() => cleanup.start(planned, {}), /by must be a string/],
    [() => cleanup.start(planned, { by: 'x', onprogress() {} }), /no option onprogress/],
    [() => cleanup.start(planned, { by: 'x', onProgress: 5 }), /onProgress must be a function/],
    [() => cleanup.start(planned, { by: 'x', signal: {} }), /AbortSignal/],
    [() => cleanup.resolve('x'), /by must be a string/],
    [() => cleanup.report(5), /id must be a string/],
    [() => cleanup.events('x', 5), /must be an object/],
    [() => cleanup.register({ source_vm: 1n }), /bigint/],
  ];
  for (const [wrong, message] of wrongs) {
    await assert.rejects(async () => wrong(), (error) => {
      assert.ok(error instanceof TypeError, `${wrong}: ${error}`);
      assert.match(error.message, message);
      return true;
    });
  }
  for (const Class of [Cleanup, Client, Run, Job, Simulator]) assert.throws(() => new Class(), { name: 'TypeError', message: /has no constructor/ });
  assert.equal((await cleanup.tests())[0].status, 'active');
});

test('wrong values are an InvalidInputError that names the field', async (t) => {
  const cloud = new MockCloud();
  const cleanup = await over(t, cloud);
  const planned = await cleanup.plan('web01');
  const wrongs = [
    [() => Cleanup.open({ cloud, inspector: { agent: { url: 'https://a.example', tokenFile: '/does/not/exist' } } }), /does\/not\/exist/],
    [() => Cleanup.open({ cloud, inspector: { local: {} } }), /appliance/],
    [() => cleanup.register({ ...cloud.failoverTest, volumes: 'x' }), /volumes/],
    [() => cleanup.register({ ...cloud.failoverTest, surce_vm: 'x' }), /surce_vm/],
    [() => cleanup.register({ ...cloud.failoverTest, source_vm: 'a\nb' }), /source_vm/],
    [() => cleanup.plan({ test: 'web01', after: 'burn' }), /after/],
    [() => cleanup.plan({ test: 'web01', consent: { forced: 'allowed' } }), /forced/],
    [() => cleanup.start({ ...planned, plan_hash: 'x' }, { by: 'x' }), /plan_hash/],
    [() => cleanup.start(planned, { by: 'x', key: 'a b' }), /key/],
    [() => cleanup.start(planned, { by: 'x'.repeat(300) }), /by/],
    [() => cleanup.report('nonsense'), /nonsense/],
    [() => new MockCloud({ volumes: 0 }), /volumes/],
    [() => new MockCloud({ speed: 'fast' }), /speed/],
    [() => Cleanup.open({ cloud, database: 5 }), /database/],
    [() => Cleanup.open({ cloud: 'own' }), /VM provider/],
    [() => Cleanup.open({ cloud: { endpoint: 'https://c.example/client/api', key: 'a', secret: 'b' } }), /database/],
    [() => Cleanup.open({ cloud: { file: '/does/not/exist' }, database: 'x' }), /does\/not\/exist/],
    [() => cloud.fault('attachVolume', { loose_reply: true }), /loose_reply/],
    [() => cloud.people({ do: 'dance' }), /dance/],
  ];
  for (const [wrong, message] of wrongs) {
    await assert.rejects(async () => wrong(), (error) => {
      assert.ok(error instanceof InvalidInputError, `${wrong}: ${error}`);
      assert.ok(error instanceof CleanupError && error.code === 'invalid_input' && error.next);
      assert.match(error.message, message);
      return true;
    });
  }
  await assert.rejects(cleanup.plan('nobody'), NotFoundError);
  await assert.rejects(cleanup.report('00000000-0000-4000-8000-000000000000'), NotFoundError);
});

test('no key is in any error', async () => {
  const planted = 'planted-0123456789';
  for (const open of [(cloud) => Cleanup.open({ cloud, database: '/does/not/exist/jobs.db' }), (cloud) => Client.open(cloud).then((client) => client.request('listZones'))]) {
    for (const cloud of [
      { endpoint: 'http://127.0.0.1:1/client/api', key: planted, secret: planted },
      { endpoint: 'nonsense', key: planted, secret: planted },
      { endpoint: 'http://127.0.0.1:1/client/api', key: [planted], secret: planted },
      { endpoint: 'http://127.0.0.1:1/client/api', key: planted, secret: planted, more: planted },
      planted,
    ]) {
      await assert.rejects(open(cloud), (error) => {
        assert.ok(!`${error.stack} ${JSON.stringify(error)} ${error.cause}`.includes(planted), String(error));
        return true;
      });
    }
  }
});

test('a database that cannot be used is said so', async (t) => {
  const database = join(folder(t), 'jobs.db');
  writeFileSync(database, 'this is no database');
  await assert.rejects(Cleanup.open({ cloud: new MockCloud(), database }), { code: 'invalid_input', message: /not a SQLite database/ });
});

test('a closed cleanup says so, whatever it remembered in', async (t) => {
  const cleanup = await over(t, new MockCloud());
  const planned = await cleanup.plan('web01');
  await cleanup.close();
  await cleanup.close();
  for (const use of [() => cleanup.plan('web01'), () => cleanup.start(planned, { by: 'x' }), () => cleanup.tests()]) {
    await assert.rejects(use, { name: 'TypeError', message: /was closed: open it again/ });
  }
});

test('a closed simulator says so, and close may be called twice', async () => {
  const cloud = await Simulator.start();
  await cloud.close();
  await cloud[Symbol.asyncDispose]();
  assert.throws(() => cloud.state(), { code: 'invalid_input', message: /closed/ });
  await assert.rejects(Cleanup.open({ cloud }), /closed/);
});

test('a signal that has aborted already stops everything before it begins', async (t) => {
  const cloud = new MockCloud();
  const cleanup = await over(t, cloud);
  const mine = new Error('mine');
  const signal = AbortSignal.abort(mine);
  const planned = await cleanup.plan('web01');
  await assert.rejects(cleanup.start(planned, { by: 'x', signal }), mine);
  assert.deepEqual(await cleanup.cleanups(), []);
  const run = await cleanup.start(planned, { by: 'x' });
  await assert.rejects(run.wait({ signal }), mine);
  await assert.rejects(run.progress({ signal }).next(), mine);
  assert.equal((await run.wait()).ending.ending, 'completed');
});

test('a signal stops the waiting and not the cleanup, and nothing keeps listening', async (t) => {
  const cleanup = await over(t, new MockCloud({ speed: 20 }));
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x' });
  const [waiting, watching] = [new AbortController(), new AbortController()];
  let handled = 0;
  waiting.signal.onabort = () => { handled += 1; };
  const wait = run.wait({ signal: waiting.signal });
  const seen = [];
  const watch = (async () => {
    for await (const event of run.progress({ signal: watching.signal })) {
      seen.push(event);
      if (event.volume_step === 'attaching') watching.abort();
    }
  })();
  waiting.abort(new Error('mine'));
  await assert.rejects(wait, { message: 'mine' });
  await assert.rejects(watch, { name: 'AbortError' });
  assert.equal(handled, 1, 'the caller\'s own handler still runs');
  for (const { signal } of [waiting, watching]) assert.deepEqual(getEventListeners(signal, 'abort').filter((f) => f.name === 'abort'), []);
  assert.ok(seen.length > 0);
  const patient = new AbortController();
  assert.equal((await run.wait({ signal: patient.signal })).ending.ending, 'completed');
  assert.deepEqual(getEventListeners(patient.signal, 'abort'), []);
  assert.equal((await cleanup.watch(run.id)).id, run.id);
});

test('a progress callback that throws is a warning, and nothing else', async (t) => {
  const cleanup = await over(t, new MockCloud());
  const warned = new Promise((resolve) => process.once('warning', resolve));
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x', onProgress: () => { throw new Error('mine'); } });
  assert.equal((await run.wait()).ending.ending, 'completed');
  assert.equal((await warned).message, 'mine');
});

test('two loops over one run each see everything', async (t) => {
  const cleanup = await over(t, new MockCloud());
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x' });
  const all = async () => {
    const seen = [];
    for await (const event of run) seen.push(event);
    return seen;
  };
  const [one, other] = await Promise.all([all(), all()]);
  assert.deepEqual(one, other);
  assert.equal(one.at(-1).percent, 100);
});

test('names with HTML, quotes, emoji and bidi marks are harmless text, and come back as they are', async (t) => {
  const { MemoryCloud, MemoryJobs } = await import('./memory.mjs');
  for (const name of ['<script>alert(1)</script>', `"'\`\\ \${x}`, '💾 Zürich 東京', 'x'.repeat(200), '__proto__']) {
    const memory = new MemoryCloud([name]);
    memory.vm('vm-test').name = name;
    const cleanup = await Cleanup.open({ cloud: 'own', vms: memory, volumes: memory, devices: memory, jobs: new MemoryJobs(), speed: 100 });
    t.after(() => cleanup.close());
    await cleanup.register({ ...memory.failoverTest, source_vm: name, by: name });
    const planned = await cleanup.plan(name);
    assert.deepEqual([planned.plan.source_vm, planned.plan.test_vm_name, planned.plan.volumes[0].name], [name, name, name]);
    const run = await cleanup.start(planned, { by: name });
    const report = await run.wait();
    assert.equal(report.ending.ending, 'completed');
    assert.deepEqual([report.by, report.volumes[0].name], [name, name]);
  }
  const memory = new MemoryCloud(['two\nlines\u202e\u0007']);
  const cleanup = await Cleanup.open({ cloud: 'own', vms: memory, volumes: memory, devices: memory, jobs: new MemoryJobs(), speed: 100 });
  t.after(() => cleanup.close());
  await cleanup.register(memory.failoverTest);
  const run = await cleanup.start(await cleanup.plan('web01'), { by: 'x' });
  for await (const { step } of run) assert.doesNotMatch(step, /[\n\u202e\u0007]/);
  assert.equal((await run.wait()).ending.ending, 'completed');
});
