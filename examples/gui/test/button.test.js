// The button, as a person at a browser uses it.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { bench } from '../server/bench.js';
import { agree, askFor, inOrder, launch, picture, row, start, visit, volume } from './support.js';

/** Fast enough to wait for. */
const SPEED = 4;
/** Slow enough for every step to be seen, on a busy machine too. */
const SLOWLY = 2;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

describe('the button', () => {
  const open = async (t, speed = SPEED) => {
    const site = await start(speed);
    t.after(() => site.close());
    return site;
  };

  test('needs the right name, shows every volume move, and goes on over a reload', async (t) => {
    const site = await open(t, SLOWLY);
    const { page, alarms, seen } = await visit(browser, site.url);
    await row(page, 101).waitFor();
    await picture(page, 'list');
    await askFor(page, 101);

    const go = page.locator('dialog').getByRole('button', { name: 'Clean up' });
    const name = page.getByLabel("type the test VM's name");
    await picture(page, 'plan');
    assert.deepEqual(await page.locator('dialog tbody tr').allInnerTexts(), [
      `web01-root\n${volume(101)}\n\t40 GiB\ttest VM, root\tappliance`,
      `web01-www\n${volume(102)}\n\t200 GiB\ttest VM, slot 1\tappliance`,
      `web01-logs\n${volume(103)}\n\t60 GiB\ttest VM, slot 2\tappliance`,
    ]);
    for (const wrong of ['', ' ', 'web01', 'web01-test-2', 'WEB01-TEST-1', 'web01-test-11', 'yes']) {
      await name.fill(wrong);
      assert.ok(await go.isDisabled(), `"${wrong}" must not start anything`);
      await name.press('Enter');
    }
    assert.equal(
      (await page.evaluate(() => fetch('/api/tests').then((answer) => answer.json()))).tests[0].status,
      'active',
    );
    await name.fill('web01-test-1');
    assert.ok(await go.isEnabled());
    await go.click();

    await page.locator(`[data-volume="${volume(102)}"][data-step="detaching"]`).waitFor();
    await picture(page, 'running');
    const percent = await page.locator('.meter progress').evaluate((bar) => bar.value);
    await page.reload();
    await page.locator('.meter').waitFor();
    // The run so far is there again, not only what comes from now on.
    assert.match(await page.locator('.log').innerText(), /power off the test VM/);
    assert.ok((await page.locator('.meter progress').evaluate((bar) => bar.value)) >= percent);

    await page.locator('.callout.good').waitFor();
    const steps = await seen();
    for (const number of [101, 102, 103]) {
      const journey = steps[volume(number)];
      assert.ok(inOrder(journey, 'on_test_vm', 'detaching', 'attaching', 'home'), `${number}: ${journey}`);
    }
    assert.ok(inOrder(steps.phases, 'power_off', 'volumes', 'delete'), String(steps.phases));
    assert.match(await page.locator('.toast.good').innerText(), /Every volume is home/);
    assert.match(await page.locator('.callout.good').innerText(), /Seen on the appliance/);
    const places = await page.locator('.journeys .journey').allInnerTexts();
    assert.equal(places.length, 3);
    for (const place of places)
      assert.match(place, /home[^]*appliance dr-appliance[^]*before: test VM web01-test-1[^]*\/dev\/disk\/by-id/);
    assert.equal(await row(page, 101).getAttribute('data-state'), 'cleanup_completed');
    await picture(page, 'completed');
    assert.deepEqual(alarms, []);
  });

  test('meets a parked cleanup, says where everything is and what to do, and goes on after a person acted', async (t) => {
    const site = await open(t);
    // The host stays broken for this volume, however often it is looked at.
    await site.simulator.fault('attachVolume', { target: bench.stuck.volume, fail: true, times: 1000 });
    const { page, alarms } = await visit(browser, site.url);
    await askFor(page, 201);
    await agree(page, 'db01-test-1');
    await page.locator('.callout.warn').waitFor();
    assert.equal(await row(page, 201).getAttribute('data-state'), 'cleanup_parked');

    const runbook = page.locator('.callout.warn');
    assert.match(await runbook.innerText(), /db01-log[^]*failed too often[^]*What to do next[^]*too_many_attempts/);
    const stuck = page.locator(`[data-volume="${bench.stuck.volume}"]`);
    assert.equal(await stuck.getAttribute('data-step'), 'free');
    const command = `attachVolume id=${bench.stuck.volume} virtualmachineid=${bench.stuck.appliance}`;
    assert.deepEqual(await stuck.locator('code').allInnerTexts(), [command]);
    assert.equal(await page.locator(`[data-volume="${volume(201)}"]`).getAttribute('data-step'), 'home');
    await picture(page, 'parked');

    // Nobody has done anything yet, and it says so again.
    const lookAgain = page.getByRole('button', { name: 'Look again' });
    await lookAgain.click();
    await page.locator('.meter').waitFor();
    await runbook.waitFor();
    assert.match(await runbook.innerText(), /too_many_attempts/);

    await site.simulator.people({ do: 'attach', volume: bench.stuck.volume, virtualmachine: bench.stuck.appliance });
    await lookAgain.click();
    await page.locator('.callout.good').waitFor();
    assert.deepEqual(
      await page.locator('.journeys .journey').evaluateAll((all) => all.map((each) => each.dataset.step)),
      ['home', 'home', 'home', 'home'],
    );
    assert.deepEqual(alarms, []);
  });

  test('turns a test VM off by force only after a person agreed, and moves nothing before one has seen it off', async (t) => {
    const site = await open(t);
    const { page } = await visit(browser, site.url);
    await askFor(page, 301);
    await page.getByLabel('Power off by force').check();
    await page.locator('dialog .warnings').waitFor();
    assert.match(await page.locator('dialog .warnings').innerText(), /its last writes may be lost/);
    await agree(page, 'mail01-test-1');
    const runbook = page.locator('.callout.warn');
    await runbook.waitFor();
    assert.match(await runbook.innerText(), /not_proven_off/);
    assert.deepEqual(
      await page.locator('.journeys code').allInnerTexts(),
      [],
      'no way home is offered while two machines might write',
    );
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.locator('.callout.good').waitFor();
  });

  test('parks when the guest does not go down and nobody agreed, and can be cancelled then', async (t) => {
    const site = await open(t);
    const { page } = await visit(browser, site.url);
    await askFor(page, 301);
    await agree(page, 'mail01-test-1');
    await page.locator('.callout.warn').waitFor();
    assert.match(await page.locator('.callout.warn').innerText(), /will_not_power_off/);
    await page.getByRole('button', { name: 'Cancel the cleanup' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Stop at a safe place' }).click();
    await page.getByRole('heading', { name: 'Cancelled at a safe place' }).waitFor();
    assert.equal(await row(page, 301).getAttribute('data-state'), 'cleanup_cancelled');
    assert.deepEqual(
      await page.locator('.journeys .journey').evaluateAll((all) => all.map((each) => each.dataset.step)),
      ['on_test_vm', 'on_test_vm'],
    );
  });

  test('keeps the test VM if told so', async (t) => {
    const site = await open(t);
    const { page } = await visit(browser, site.url);
    await askFor(page, 101);
    await page.getByLabel('Keep the test VM').check();
    await agree(page, 'web01-test-1');
    await page.locator('.callout.good').waitFor();
    assert.match(await page.locator('.callout.good').innerText(), /The test VM is stopped/);
  });

  test('says why there can be no plan, and what to do', async (t) => {
    const site = await open(t);
    const { page } = await visit(browser, site.url);
    await row(page, 501).getByRole('button', { name: 'Clean up' }).click();
    const problem = page.locator('dialog .callout.bad');
    await problem.waitFor();
    assert.match(await problem.innerText(), /has VM snapshots[^]*deleteVMSnapshot[^]*ask again; nothing was changed/);
    assert.ok(await page.locator('dialog').getByRole('button', { name: 'Clean up' }).isDisabled());
    await picture(page, 'refused');
  });

  test('shows names as text, whatever is in them, on a narrow screen too', async (t) => {
    const site = await open(t);
    const { page, alarms } = await visit(browser, site.url, {
      viewport: { width: 400, height: 860 },
      colorScheme: 'dark',
    });
    const fits = async (what) =>
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= 400),
        `${what} is wider than the screen`,
      );
    await row(page, 401).waitFor();
    await fits('the list');
    await picture(page, 'list-narrow');
    await askFor(page, 401);
    await fits('the dialog');
    const shown = '<img src=x onerror="window.__pwned=1">\'"\ufffd👩\u200d💻 & sons';
    assert.equal(await page.locator('.wanted').innerText(), shown);
    assert.match(
      await page.locator('dialog tbody').innerText(),
      /<script>window\.__pwned=2<\/script>[^]*a\ufffdgpj\.\ufffdb"'><b>bold<\/b> 名前 💾/,
    );
    await picture(page, 'plan-narrow');
    // Copied from the page, or typed without what nobody can type.
    await page.getByLabel("type the test VM's name").fill(shown);
    assert.ok(await page.locator('dialog .primary').isEnabled());
    await agree(page, '<img src=x onerror="window.__pwned=1">\'"👩\u200d💻 & sons');
    await page.locator('.journey[data-step="attaching"]').first().waitFor();
    await fits('what goes on');
    await picture(page, 'running-narrow');
    await page.locator('.callout.good').waitFor();
    await fits('the end');
    const widths = await page.locator('.journeys .what').evaluateAll((all) => all.map((each) => each.clientWidth));
    assert.ok(Math.min(...widths) > 100, `names are squeezed: ${widths}`);
    await picture(page, 'completed-narrow');
    assert.equal(await page.evaluate(() => window.__pwned), undefined);
    assert.deepEqual(
      await page
        .locator('body')
        .evaluate((body) => body.querySelectorAll('script, b b, main img, dialog img, .toast img, i *').length),
      0,
    );
    assert.deepEqual(alarms, []);
  });

  test('takes volumes back to their snapshots, names what is left behind, and tries again', async (t) => {
    const site = await open(t);
    const { page, alarms } = await visit(browser, site.url);
    const rule = page.getByLabel('each volume goes back to its snapshot');
    await askFor(page, 101);
    assert.ok(await rule.isHidden(), 'there are no snapshots to go back to');
    await page.keyboard.press('Escape');
    await askFor(page, 401);
    await rule.check();
    await page.locator('dialog .warnings').getByText('whatever was written since then is lost').waitFor();
    assert.match(await page.locator('dialog tbody').innerText(), /test VM, root\s+back to its snapshot, appliance/);
    await picture(page, 'plan-revert');
    await agree(page, '<img src=x onerror="window.__pwned=1">\'"👩\u200d💻 & sons');
    await page.locator('.callout.good').waitFor();
    const left = page.locator('.left');
    assert.match(
      await left.innerText(),
      /Snapshot <img src=x onerror="window\.__pwned=4"> before e1000401[^]* GiB, made [^]*It could not be deleted[^]*Next: deleteSnapshot id=e1000401/,
    );
    assert.equal(await left.locator('li').count(), 1);
    await picture(page, 'left-behind');
    await left.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.toast.good').getByText('Nothing is left behind').waitFor();
    assert.equal(await left.count(), 0);
    assert.equal(await page.locator('.callout.good').count(), 1);
    await page.reload();
    await page.locator('.callout.good').waitFor();
    assert.equal(await left.count(), 0);
    assert.equal(await page.evaluate(() => window.__pwned), undefined);
    assert.deepEqual(alarms, []);
  });

  test('can be used with the keyboard alone', async (t) => {
    const site = await open(t);
    const { page } = await visit(browser, site.url);
    const focused = () => page.evaluate(() => document.activeElement.innerText?.trim() || document.activeElement.name);
    await row(page, 101).waitFor();
    for (let presses = 0; (await focused()) !== 'Clean up'; presses += 1) {
      assert.ok(presses < 10, 'the first button is not reached');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('dialog table').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog').isVisible(), false);
    assert.equal(await focused(), 'Clean up', 'the focus goes back');
    await page.keyboard.press('Enter');
    await page.locator('dialog table').waitFor();
    for (let presses = 0; (await focused()) !== 'vm'; presses += 1) {
      assert.ok(presses < 12, 'the name is not reached');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('web01-test-1');
    await page.keyboard.press('Enter');
    await page.locator('.meter').waitFor();
    await page.getByRole('button', { name: 'Stop at a safe place' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog').getByRole('button', { name: 'Stop at a safe place' }).focus();
    await page.keyboard.press('Enter');
    // Whatever is on its way goes home first; which of the two endings it is depends on how far it was.
    await page.locator('.detail > .callout').waitFor();
    assert.match(
      await page.locator('.detail > .callout').innerText(),
      /Cancelled at a safe place|Every volume is home/,
    );
  });
});
