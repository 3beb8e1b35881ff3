// Who may ask: this page in this browser, and nobody else's.

import { randomBytes, timingSafeEqual } from 'node:crypto';

import { Problem } from './problem.js';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const refused = (code, message) =>
  new Problem(403, code, message, 'open the page itself and use its buttons; nothing was changed');

export class Guard {
  #token = randomBytes(32).toString('base64url');

  /** Every request. A name that was pointed to this machine by somebody else's name server is not this server's. */
  host(request) {
    if (!LOOPBACK.test(request.headers.host ?? ''))
      throw refused('foreign_host', 'this server is only known as 127.0.0.1 and localhost');
  }

  /** Data is for this page only, too. */
  reads(request) {
    const site = request.headers['sec-fetch-site'];
    if (site && site !== 'same-origin' && site !== 'none') throw refused('foreign_page', 'another page asked for this');
  }

  /** A change needs the page's own origin, and the token that only a browser which opened this page has. */
  changes(request) {
    this.reads(request);
    const { origin, host } = request.headers;
    if (origin !== `http://${host}`) throw refused('foreign_page', 'another page asked for a change');
    if (!this.#known(request)) {
      throw new Problem(
        403,
        'stale_page',
        'the server was started anew since this page was opened',
        'reload the page; nothing was changed',
      );
    }
  }

  /** Sent with the page and with every stream, so that a page which outlives the server gets the new one. */
  cookie(request) {
    return `${this.#name(request)}=${this.#token}; Path=/; HttpOnly; SameSite=Strict`;
  }

  // Browsers do not keep the cookies of two ports apart.
  #name(request) {
    return `cleanup_${/:(\d+)$/.exec(request.headers.host)?.[1] ?? '80'}`;
  }

  #known(request) {
    const wanted = Buffer.from(this.#token);
    const name = this.#name(request);
    return (request.headers.cookie ?? '').split(/; */).some((part) => {
      const given = Buffer.from(part.slice(name.length + 1));
      return part.startsWith(`${name}=`) && given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  }
}
