// Asking the server.

/** What the server answered, with what to do next. */
export class Refusal extends Error {
  constructor(status, { code, message, next, cause }) {
    super(message);
    Object.assign(this, { status, code, next, detail: cause });
  }
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refusal(0, { code: 'unavailable', message: 'the server does not answer', next: 'see that it runs; this page goes on by itself when it does' });
  }
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  throw new Refusal(response.status, {
    code: body.code ?? 'unexpected',
    message: body.message ?? `the server answered ${response.status}`,
    next: body.next ?? 'try again',
    cause: body.cause,
  });
}

export const read = (path) => ask(path);

export async function change(path, body = {}) {
  const request = () => ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  try {
    return await request();
  } catch (refusal) {
    if (refusal.code !== 'stale_page') throw refusal;
    // The server was started anew: its stream brings the new cookie, and nothing was changed.
    await fetch('/', { cache: 'no-store' });
    return request();
  }
}
