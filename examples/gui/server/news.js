// What happened, numbered, so that a page that comes back gets what it missed and nothing twice.

import { randomUUID } from 'node:crypto';

/** Enough for a page that was away for a minute; one that was away longer gets everything anew. */
const KEPT = 1000;

export class News {
  // Numbers of another process mean nothing here.
  #process = randomUUID().slice(0, 8);
  #count = 0;
  #kept = [];
  #listeners = new Set();

  get latest() {
    return `${this.#process}-${this.#count}`;
  }

  get listeners() {
    return this.#listeners.size;
  }

  publish(event, data) {
    this.#count += 1;
    const item = { id: this.latest, event, data };
    this.#kept.push(item);
    if (this.#kept.length > KEPT) this.#kept.shift();
    for (const listener of this.#listeners) listener(item);
  }

  /** What came after this id, or nothing if that cannot be said any more. */
  since(id) {
    if (id === this.latest) return [];
    const at = this.#kept.findIndex((item) => item.id === id);
    return at < 0 ? undefined : this.#kept.slice(at + 1);
  }

  /** Returns the function that stops listening. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
