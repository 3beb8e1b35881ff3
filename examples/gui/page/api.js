// Asking the server.

/** What the server refused, and what to do next. */
class Refusal extends Error {
  constructor(status, { code, message, next, cause }) {
    super(message, { cause });
    Object.assign(this, { status, code, next });
  }
}

const SILENT = {
  code: 'unavailable',
  message: 'the server does not answer',
  next: 'see that it runs; this page goes on by itself when it does',
};

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refusal(0, SILENT);
  }
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  const { code = 'unexpected', message = `the server answered ${response.status}`, next = 'try again', cause } = body;
  throw new Refusal(response.status, { code, message, next, cause });
}

export const read = (path) => ask(path);

export async function change(path, body = {}) {
  const headers = { 'content-type': 'application/json' };
  const request = () => ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  try {
    return await request();
  } catch (refusal) {
    if (refusal.code !== 'stale_page') throw refusal;
    // The server was started anew: the page brings the new cookie, and nothing was changed.
    await fetch('/', { cache: 'no-store' });
    return request();
  }
}
