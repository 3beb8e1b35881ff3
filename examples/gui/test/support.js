// What the browser tests stand on: a browser, the site in this process or in its own, and a record of what was seen.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { serve } from '../server/serve.js';
import { settings } from '../server/settings.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: FLAGS });

/** The site in this process, on its own simulator. */
export const start = (speed) => serve({ ...settings({}), port: 0, speed });

/** A page that remembers every step that every volume was shown at, and every script that should not have run. */
export async function visit(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const alarms = [];
  page.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => alarms.push(String(error)));
  await page.addInitScript(() => {
    // Kept over a reload, so that the whole journey is there.
    const seen = JSON.parse(sessionStorage.getItem('seen') ?? '{}');
    const note = (kind, what) => {
      const list = (seen[kind] ??= []);
      if (list.at(-1) === what) return;
      list.push(what);
      sessionStorage.setItem('seen', JSON.stringify(seen));
    };
    new MutationObserver(() => {
      for (const journey of document.querySelectorAll('.detail .journey[data-volume]'))
        note(journey.dataset.volume, journey.dataset.step);
      const phase = document.querySelector('.phases [aria-current]')?.dataset.phase;
      if (phase) note('phases', phase);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(url);
  return { page, alarms, seen: () => page.evaluate(() => JSON.parse(sessionStorage.getItem('seen') ?? '{}')) };
}

export const row = (page, number) => page.locator(`.list li[data-test^="test-${number}-"]`);

/** Opens the dialog of a failover test and waits for its plan. */
export async function askFor(page, number) {
  await row(page, number).getByRole('button', { name: 'Clean up' }).click();
  await page.locator('dialog table').waitFor();
}

/** For people to look at after a change of the page, if there is a folder for it. */
export async function picture(page, name) {
  const folder = process.env.GUI_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Types the name, and agrees as soon as the plan is there that belongs to what was chosen. */
export async function agree(page, name) {
  await page.getByLabel("type the test VM's name").fill(name);
  await page.locator('dialog .primary:enabled').waitFor();
  await page.keyboard.press('Enter');
}

export const volume = (number) => `c1000${number}-0000-4000-8000-0000000000cc`;

/** Whether one list has these words in this order, with any others between them. */
export function inOrder(list, ...words) {
  let from = 0;
  return words.every((word) => {
    const at = list.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
}

/** A process of its own. Resolves with the first URL that it prints. */
export async function run(command, args, env = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const url = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /http:\S+/.exec(line);
      if (found) resolve(found[0]);
    });
    child.once('error', reject);
    ended.then(([code]) => reject(new Error(`${command} ended with ${code} before it said where it is`)));
  });
  return {
    url: await url,
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export const simulatorBinary =
  process.env.CLOUDSTACK_SIMULATOR ||
  fileURLToPath(new URL('../../../target/debug/cloudstack-simulator', import.meta.url));
