// Who may ask for what, without a browser's help.

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';

import { toType } from '../page/names.js';
import { start, visit, launch } from './support.js';

let site;
before(async () => {
  site = await start(20);
});
after(() => site.close());

/** A request exactly as given: fetch would not let a page choose these headers. */
function send(method, path, { headers = {}, body } = {}) {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } },
      async (response) => {
        let text = '';
        try {
          for await (const part of response) text += part;
        } catch (error) {
          return reject(error);
        }
        resolve({ status: response.statusCode, headers: response.headers, text });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const origin = () => new URL(site.url).origin;
const cookie = async () => (await send('GET', '/')).headers['set-cookie'][0].split(';')[0];
const page = async () => ({ origin: origin(), cookie: await cookie(), 'content-type': 'application/json' });
const ask = {
  test: 'web01',
  after: 'delete_vm',
  snapshots: 'keep',
  consent: { forced_stop: 'never', proof: 'device' },
};
const post = async (path, body, headers) =>
  send('POST', path, {
    headers: headers ?? (await page()),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const codeOf = ({ status, text }) => [status, JSON.parse(text).code];
const begun = async () =>
  JSON.parse((await send('GET', '/api/tests')).text)
    .tests.filter((each) => each.status !== 'active')
    .map((each) => each.source_vm);

describe('a change', () => {
  let plan;
  before(async () => {
    const answer = await post('/api/plans', ask);
    assert.equal(answer.status, 200, answer.text);
    plan = JSON.parse(answer.text);
  });
  const agreement = () => ({ plan_hash: plan.plan_hash, name: 'web01-test-1', key: 'a-key' });

  test("needs this page's origin and this start's token", async () => {
    const good = await page();
    const { port } = new URL(site.url);
    for (const [what, headers, code] of [
      ['no cookie', { ...good, cookie: '' }, 'stale_page'],
      ['another token', { ...good, cookie: `cleanup_${port}=${'A'.repeat(43)}` }, 'stale_page'],
      ['an empty token', { ...good, cookie: `cleanup_${port}=` }, 'stale_page'],
      ["another port's page", { ...good, origin: 'http://127.0.0.1:1' }, 'foreign_page'],
      ["another site's page", { ...good, origin: 'https://evil.example' }, 'foreign_page'],
      ['a page without an origin', { ...good, origin: 'null' }, 'foreign_page'],
      ['no origin at all', { cookie: good.cookie, 'content-type': good['content-type'] }, 'foreign_page'],
      ['a browser that says where it is from', { ...good, 'sec-fetch-site': 'same-site' }, 'foreign_page'],
      [
        'a name that somebody pointed here',
        { ...good, host: 'evil.example', origin: 'http://evil.example' },
        'foreign_host',
      ],
    ]) {
      assert.deepEqual(codeOf(await post('/api/cleanups', agreement(), headers)), [403, code], what);
    }
    assert.deepEqual(await begun(), []);
  });

  test('is never made by GET, by another method, or as a form', async () => {
    const good = await page();
    for (const path of [
      '/api/cleanups',
      '/api/plans',
      `/api/cleanups/${'0'.repeat(8)}-0000-4000-8000-000000000000/resolve`,
      `/api/cleanups/${'0'.repeat(8)}-0000-4000-8000-000000000000/retry`,
    ]) {
      for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
        const { status } = await send(method, path, {
          headers: good,
          body: method === 'PUT' ? JSON.stringify(agreement()) : undefined,
        });
        assert.equal(status, 405, `${method} ${path}`);
      }
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
      assert.deepEqual(
        codeOf(await post('/api/cleanups', agreement(), { ...good, 'content-type': type })),
        [400, 'invalid_input'],
        type,
      );
    }
    assert.deepEqual(await begun(), []);
  });

  test('with a wrong, missing, unknown or endless field is refused', async () => {
    for (const [path, body] of [
      ['/api/cleanups', { ...agreement(), force: true }],
      ['/api/cleanups', { ...agreement(), name: undefined }],
      ['/api/cleanups', { ...agreement(), key: 7 }],
      ['/api/cleanups', { ...agreement(), name: 'x'.repeat(1001) }],
      ['/api/cleanups', [agreement()]],
      ['/api/cleanups', 'not json'],
      ['/api/cleanups', '{"__proto__": {"plan_hash": "x"}}'],
      ['/api/plans', { ...ask, afetr: 'keep_vm' }],
      ['/api/plans', { ...ask, after: 'burn_vm' }],
      ['/api/plans', { ...ask, snapshots: 'forget' }],
      ['/api/plans', { ...ask, snapshots: undefined }],
      ['/api/cleanups/00000000-0000-4000-8000-000000000000/retry', { by: 'me' }],
      ['/api/plans', { ...ask, consent: { forced_stop: 'never', proof: 'device', all: true } }],
      ['/api/plans', { ...ask, consent: { forced_sotp: 'allowed', proof: 'device' } }],
    ]) {
      assert.deepEqual(codeOf(await post(path, body)), [400, 'invalid_input'], JSON.stringify(body));
    }
    assert.equal((await post('/api/cleanups', { ...agreement(), name: 'x'.repeat(20_000) })).status, 413);
    assert.deepEqual(await begun(), []);
  });

  test('needs the name, and a plan that was shown', async () => {
    for (const name of ['web01', 'web01-test-2', 'WEB01-TEST-1', '\ufffd']) {
      assert.deepEqual(codeOf(await post('/api/cleanups', { ...agreement(), name })), [409, 'refused'], name);
    }
    assert.deepEqual(codeOf(await post('/api/cleanups', { ...agreement(), plan_hash: '0'.repeat(64) })), [
      409,
      'drifted',
    ]);
    assert.deepEqual(await begun(), []);
  });

  test('asked for twice with one key is one cleanup, and a problem says what to do next', async () => {
    const first = await post('/api/cleanups', agreement());
    assert.equal(first.status, 202, first.text);
    assert.equal((await post('/api/cleanups', agreement())).text, first.text);
    const other = await post('/api/cleanups', { ...agreement(), key: 'another-key' });
    assert.equal(other.status, 409);
    assert.match(JSON.parse(other.text).next, /\w/);
  });
});

test('what is left behind is only tried again for this page, and after the end', async () => {
  const { tests } = JSON.parse((await send('GET', '/api/tests')).text);
  const wanted = { ...ask, test: tests.find(({ id }) => id.startsWith('test-401-')).id, snapshots: 'delete' };
  const planned = JSON.parse((await post('/api/plans', wanted)).text);
  const agreement = { plan_hash: planned.plan_hash, name: toType(planned.plan), key: 'again' };
  const started = await post('/api/cleanups', agreement);
  const path = `/api/cleanups/${JSON.parse(started.text).cleanup}/retry`;
  const good = await page();
  for (const headers of [
    { ...good, cookie: '' },
    { ...good, origin: 'https://evil.example' },
  ]) {
    assert.equal((await post(path, {}, headers)).status, 403);
  }
  assert.deepEqual(codeOf(await post(path, {})), [409, 'refused'], started.text);
  const nobody = '/api/cleanups/00000000-0000-4000-8000-000000000000/retry';
  assert.deepEqual(codeOf(await post(nobody, {})), [404, 'not_found']);
});

test("everything that is sent forbids scripts from elsewhere, frames and caches, and no path leads out of the page's folder", async () => {
  for (const path of ['/', '/app.js', '/style.css', '/api/tests', '/nothing']) {
    const { headers } = await send('GET', path);
    assert.match(headers['content-security-policy'], /^default-src 'self';.*frame-ancestors 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cache-control'], 'no-store');
  }
  assert.match((await send('GET', '/')).headers['set-cookie'][0], /; HttpOnly; SameSite=Strict$/);
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/server/main.js',
    '//etc/passwd',
    '//',
    '//evil/',
    '/constructor',
    '/api/cleanups/constructor',
  ]) {
    assert.equal((await send('GET', path)).status, 404, path);
  }
  for (const path of ['/api/tests', '/api/events'])
    assert.equal((await send('GET', path, { headers: { 'sec-fetch-site': 'cross-site' } })).status, 403);
});

test('a stream that comes back gets what it missed, and nothing twice', async () => {
  const listen = (lastId, until) =>
    new Promise((resolve, reject) => {
      const events = [];
      const { port } = new URL(site.url);
      const headers = lastId ? { 'last-event-id': lastId } : {};
      const sent = request({ host: '127.0.0.1', port, path: '/api/events', headers }, async (response) => {
        let text = '';
        try {
          for await (const part of response) {
            text += part;
            for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
              const found = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(text.slice(0, end));
              text = text.slice(end + 2);
              if (found) events.push({ id: found[1], event: found[2], data: JSON.parse(found[3]) });
              if (found && until(events.at(-1))) {
                sent.destroy();
                return resolve(events);
              }
            }
          }
        } catch (error) {
          reject(error);
        }
      });
      sent.on('error', () => {});
      sent.end();
    });
  const [everything] = await listen(undefined, () => true);
  assert.equal(everything.event, 'everything');
  const plan = JSON.parse((await post('/api/plans', { ...ask, test: 'mail01', after: 'keep_vm' })).text);
  const started = await post('/api/cleanups', { plan_hash: plan.plan_hash, name: 'mail01-test-1', key: 'stream' });
  const { cleanup } = JSON.parse(started.text);
  const mine = (events) => events.filter(({ data }) => data.cleanup === cleanup);
  const whole = mine(await listen(everything.id, ({ event, data }) => event === 'ended' && data.cleanup === cleanup));
  assert.ok(whole.length > 5, started.text);
  const rest = mine(await listen(whole[3].id, ({ id }) => id === whole.at(-1).id));
  assert.deepEqual(rest, whole.slice(4));
  // An id of a server that is gone, or too old: everything anew.
  for (const unknown of ['0-1', 'nonsense']) assert.equal((await listen(unknown, () => true))[0].event, 'everything');
});

test('a foreign page cannot start, plan or read anything, although the browser knows this page', async () => {
  const { createServer } = await import('node:http');
  const foreign = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>foreign</title>'),
  );
  await new Promise((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const browser = await launch();
  try {
    // Another port of the same machine is the same site: the cookie is sent, and must not be enough.
    const { page: tab } = await visit(browser, site.url);
    await tab.locator('.list li').first().waitFor();
    const plan = JSON.parse((await post('/api/plans', { ...ask, test: 'db01' })).text);
    await tab.goto(`http://127.0.0.1:${foreign.address().port}/`);
    const tried = await tab.evaluate(
      async ({ target, body }) => {
        const attempt = (path, options) =>
          fetch(target + path, { credentials: 'include', ...options }).then(
            (answer) => (answer.type === 'opaque' ? 'unreadable' : `read ${answer.status}`),
            () => 'failed',
          );
        const form = document.createElement('form');
        Object.assign(form, {
          method: 'post',
          action: `${target}api/cleanups`,
          enctype: 'text/plain',
          target: 'hidden',
        });
        const field = document.createElement('input');
        Object.assign(field, { name: body.slice(0, -1) + ',"x":"', value: '"}' });
        const frame = document.createElement('iframe');
        frame.name = 'hidden';
        form.append(field);
        document.body.append(frame, form);
        form.submit();
        return Promise.all([
          attempt('api/cleanups', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
          attempt('api/cleanups', { method: 'POST', mode: 'no-cors', body }),
          attempt('api/tests'),
          new Promise((resolve) => {
            const source = new EventSource(`${target}api/events`, { withCredentials: true });
            source.onmessage = source.onopen = () => resolve('read');
            source.onerror = () => resolve('failed');
          }),
        ]);
      },
      { target: site.url, body: JSON.stringify({ plan_hash: plan.plan_hash, name: 'db01-test-1', key: 'foreign' }) },
    );
    assert.deepEqual(
      tried.map((each) => each === 'unreadable' || each === 'failed'),
      [true, true, true, true],
      String(tried),
    );
    assert.ok(!(await begun()).includes('db01'));
    // The same from the page itself does start it: what was refused was who asked.
    assert.equal(
      (await post('/api/cleanups', { plan_hash: plan.plan_hash, name: 'db01-test-1', key: 'own' })).status,
      202,
    );
  } finally {
    await browser.close();
    foreign.close();
  }
});
