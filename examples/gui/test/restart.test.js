// The server dies in the middle; the cloud, the database and the page do not.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Cleanup } from 'cloudstack-cleanup';

import { bench } from '../server/bench.js';
import { agree, freePort, inOrder, launch, picture, run, simulatorBinary, visit, volume } from './support.js';

const SPEED = '2';
const WORLD = fileURLToPath(new URL('../world.json', import.meta.url));
const SERVER = fileURLToPath(new URL('../server/main.js', import.meta.url));

test('a server killed in the middle goes on where it was, and so does the page', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cleanup-gui-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const simulator = await run(simulatorBinary, [
    '--listen',
    '127.0.0.1:0',
    '--send-date-header',
    '--speed',
    SPEED,
    '--world',
    WORLD,
  ]);
  t.after(() => simulator.kill('SIGKILL'));
  const access = { endpoint: simulator.url, key: 'admin-api-key', secret: 'admin-secret-key' };
  const database = join(folder, 'jobs.db');
  const recorder = await Cleanup.open({ cloud: access, database });
  await bench.register(recorder);
  await recorder.close();

  const env = {
    CLOUDSTACK_ENDPOINT: access.endpoint,
    CLOUDSTACK_KEY: access.key,
    CLOUDSTACK_SECRET: access.secret,
    CLEANUP_DATABASE: database,
    CLEANUP_SPEED: SPEED,
    CLEANUP_LEASE_SECONDS: '2',
    PORT: String(await freePort()),
  };
  let server = await run(process.execPath, [SERVER], env);
  t.after(() => server.kill('SIGKILL'));
  const browser = await launch();
  t.after(() => browser.close());
  const { page, alarms, seen } = await visit(browser, server.url);

  // Nobody looks at the devices of an appliance that is not a simulator's: that takes consent.
  await page.locator('.list li[data-test^="test-101-"] button').click();
  await page.locator('dialog .callout.bad').waitFor();
  assert.match(await page.locator('dialog .callout.bad').innerText(), /device inspector/);
  await page.getByLabel("CloudStack's word as proof").check();
  await page.locator('dialog table').waitFor();
  await agree(page, 'web01-test-1');
  await page.locator(`[data-volume="${volume(102)}"][data-step="detaching"]`).waitFor();

  await server.kill('SIGKILL');
  await page.locator('#link[data-link="lost"]').waitFor();
  await picture(page, 'lost');
  server = await run(process.execPath, [SERVER], env);
  await page.locator('#link[data-link="live"]').waitFor();
  await page.locator('.callout.good').waitFor();
  const steps = await seen();
  for (const number of [101, 102, 103]) assert.equal(steps[volume(number)].at(-1), 'home');
  assert.ok(inOrder(steps[volume(103)], 'on_test_vm', 'detaching', 'attaching', 'home'), String(steps[volume(103)]));

  // The page is older than the server, and its buttons work all the same.
  await page.locator('.list li[data-test^="test-401-"] button').click();
  await page.getByLabel("CloudStack's word as proof").check();
  await page.locator('dialog table').waitFor();
  assert.deepEqual(alarms, []);
});
