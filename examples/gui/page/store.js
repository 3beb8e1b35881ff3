// What the page knows: everything once, then what changes.

import { change, read } from './api.js';
import { stepOf } from './words.js';

export class Store extends EventTarget {
  /** `connecting`, `live` or `lost`. */
  link = 'connecting';
  cloud = '';
  /** The failover tests, or nothing before the first answer. */
  tests;
  /** Cleanups under way: events, the latest one, and how far each volume is. */
  running = new Map();
  /** Reports by cleanup: what was sealed, where everything was and is. */
  reports = new Map();
  /** Why a report could not be had, or why a run ended without one. */
  problems = new Map();
  /** Where everything is before a cleanup, by failover test: a plan, or why there can be none. */
  #looks = new Map();
  #asked = new Set();

  connect() {
    const source = new EventSource('/api/events');
    source.onopen = () => this.#became('live');
    source.onerror = () => {
      this.#became('lost');
      // Refused, not lost: the browser does not try again by itself.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.connect(), 1000);
    };
    const on = (event, act) =>
      source.addEventListener(event, (message) => {
        act(JSON.parse(message.data));
        this.changed();
      });
    on('everything', (all) => {
      this.cloud = all.cloud;
      this.running.clear();
      for (const [cleanup, events] of Object.entries(all.running))
        for (const event of [undefined, ...events]) this.#step(cleanup, event);
      this.reports.clear();
      this.problems.clear();
      this.tests = all.tests;
    });
    on('tests', ({ tests }) => {
      for (const test of tests) {
        const known = this.test(test.id);
        // Somebody else went on with it: what was read before is old.
        if (test.cleanup && known?.status !== test.status && !this.running.has(test.cleanup))
          this.#forget(test.cleanup);
      }
      this.tests = tests;
    });
    on('running', ({ cleanup }) => {
      this.running.delete(cleanup);
      this.#forget(cleanup);
      this.#step(cleanup);
    });
    on('progress', (event) => this.#step(event.cleanup, event));
    on('ended', (end) => {
      this.running.delete(end.cleanup);
      if (end.report) this.reports.set(end.cleanup, end.report);
      if (end.problem) this.problems.set(end.cleanup, end.problem);
      this.dispatchEvent(new CustomEvent('ended', { detail: end }));
    });
    on('tried', (end) => {
      this.reports.set(end.cleanup, end.report);
      this.dispatchEvent(new CustomEvent('tried', { detail: end }));
    });
  }

  changed() {
    this.dispatchEvent(new Event('change'));
  }

  test(id) {
    return this.tests?.find((test) => test.id === id);
  }

  /** The report of a cleanup; if it is not there yet, it is asked for, once. */
  report(cleanup) {
    const known = this.reports.get(cleanup);
    if (!known && !this.#asked.has(cleanup) && !this.problems.has(cleanup)) {
      this.#asked.add(cleanup);
      read(`/api/cleanups/${cleanup}/report`)
        .then((report) => this.reports.has(cleanup) || this.reports.set(cleanup, report))
        .catch((problem) => this.problems.set(cleanup, problem))
        .finally(() => {
          this.#asked.delete(cleanup);
          this.changed();
        });
    }
    return known;
  }

  /** Where everything is now; asked for once, until it is forgotten. */
  look(id) {
    if (!this.#looks.has(id)) {
      this.#looks.set(id, undefined);
      // Only to look. What is agreed to is asked in the dialog, and the proof makes no difference to where things are.
      const consent = { forced_stop: 'never', proof: 'cloud_only' };
      change('/api/plans', { test: id, after: 'delete_vm', snapshots: 'keep', consent })
        .then(
          (planned) => this.#looks.set(id, planned),
          (problem) => this.#looks.set(id, { problem }),
        )
        .finally(() => this.changed());
    }
    return this.#looks.get(id);
  }

  /** Somebody comes to look: what was seen before may be old. */
  lookAnew() {
    this.#looks.clear();
  }

  /** How far a volume is: by the latest step, else by the report, else by the plan. */
  stepOf(report, planned) {
    const run = this.running.get(report.cleanup);
    if (run) return run.steps.get(planned.id) ?? stepOf(planned.place);
    return report.volumes.find(({ id }) => id === planned.id)?.step ?? stepOf(planned.place);
  }

  #step(cleanup, event) {
    if (!this.running.has(cleanup)) this.running.set(cleanup, { events: [], steps: new Map(), latest: undefined });
    if (!event) return;
    const run = this.running.get(cleanup);
    run.events.push(event);
    run.latest = event;
    run.heardAt = Date.now();
    if (event.volume) run.steps.set(event.volume, event.volume_step);
  }

  #forget(cleanup) {
    this.reports.delete(cleanup);
    this.problems.delete(cleanup);
  }

  #became(link) {
    if (link === 'live' && this.link === 'lost') {
      // What could not be read while nobody answered is asked for again.
      this.problems.clear();
      this.lookAnew();
    }
    this.link = link;
    this.changed();
  }
}
