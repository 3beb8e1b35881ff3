// The web server: the page's files, and below /api what the page asks for. GET only reads, POST changes.

import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

import { json, object, oneOf, text } from './body.js';
import { Guard } from './guard.js';
import { Problem, told } from './problem.js';
import { stream } from './stream.js';

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

const HEADERS = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const ask = object({
  test: text,
  after: oneOf('delete_vm', 'keep_vm'),
  snapshots: oneOf('keep', 'delete', 'revert'),
  consent: object({ forced_stop: oneOf('never', 'allowed'), proof: oneOf('device', 'cloud_only') }),
});
const start = object({ plan_hash: text, name: text, key: text });
const nothing = object({});

/** What POST can do. The id is a cleanup's. */
const CHANGES = {
  '/api/plans': async (desk, body) => [200, await desk.plan(ask(body))],
  '/api/cleanups': async (desk, body) => [202, { cleanup: await desk.start(start(body)) }],
  '/api/cleanups/:id/resolve': async (desk, body, id) => {
    nothing(body);
    await desk.resolve(id);
    return [202, {}];
  },
  '/api/cleanups/:id/cancel': async (desk, body, id) => {
    nothing(body);
    await desk.cancel(id);
    return [202, {}];
  },
  '/api/cleanups/:id/retry': async (desk, body, id) => {
    nothing(body);
    await desk.retry(id);
    return [200, {}];
  },
};

/** What GET can see, besides the files and the stream. */
const READS = {
  '/api/tests': async (desk) => [200, desk.everything()],
  '/api/cleanups/:id/report': async (desk, _, id) => [200, await desk.report(id)],
};

export function site(desk) {
  const guard = new Guard();
  const files = load(new URL('../page/', import.meta.url));
  return createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, async (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    try {
      guard.host(request);
      await answer(request, response);
    } catch (error) {
      const { status, body } = told(error);
      send(response, status, body);
    }
  });

  async function answer(request, response) {
    // Only the path: two slashes at its beginning would make a host of it.
    const pathname = request.url.split(/[?#]/, 1)[0];
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (reading && files.has(pathname)) return sendFile(request, response, files.get(pathname));
    if (reading && pathname === '/api/events') {
      guard.reads(request);
      response.setHeader('set-cookie', guard.cookie(request));
      return stream(desk, request, response);
    }
    const id = /^\/api\/cleanups\/([0-9a-f-]{36})\//.exec(pathname)?.[1];
    const path = id ? pathname.replace(id, ':id') : pathname;
    const routes = reading ? READS : request.method === 'POST' ? CHANGES : {};
    if (!Object.hasOwn(routes, path)) throw unknown(path, response);
    if (reading) guard.reads(request);
    else guard.changes(request);
    const [status, body] = await routes[path](desk, reading ? undefined : await json(request), id);
    send(response, status, body);
  }

  function sendFile(request, response, file) {
    if (file.type === TYPES['.html']) response.setHeader('set-cookie', guard.cookie(request));
    response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` });
    response.end(request.method === 'HEAD' ? undefined : file.content);
  }
}

/** Read once, so that no path of a request ever becomes a path of the disk. */
function load(folder) {
  const files = readdirSync(folder).map((name) => [
    `/${name}`,
    { type: TYPES[extname(name)], content: readFileSync(new URL(name, folder)) },
  ]);
  const byPath = new Map(files);
  byPath.set('/', byPath.get('/index.html'));
  return byPath;
}

function unknown(path, response) {
  const known =
    Object.hasOwn(READS, path) || path === '/api/events' ? 'GET' : Object.hasOwn(CHANGES, path) ? 'POST' : undefined;
  if (!known) return new Problem(404, 'not_found', 'there is nothing here', 'go back to the page');
  response.setHeader('allow', known);
  return new Problem(
    405,
    'invalid_input',
    `this only answers to ${known}; nothing is ever changed by GET`,
    'use the page',
  );
}

function send(response, status, body) {
  if (response.headersSent) return response.destroy();
  // What was not read of a request that is refused is not waited for.
  if (status === 413) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  return response.end(JSON.stringify(body));
}
