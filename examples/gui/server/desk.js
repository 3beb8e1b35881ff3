// The failover tests and the cleanups that run in this process, and the news about them.

import { sameName, toType } from '../page/names.js';
import { News } from './news.js';
import { Problem, told } from './problem.js';

/** How often other processes' changes are looked for, while somebody watches. */
const LOOK_MS = 2_000;
/** Plans that were shown and may still be accepted. */
const KEPT_PLANS = 100;

export class Desk {
  news = new News();
  #cleanup;
  #about;
  #tests = [];
  /** Progress since the run began, by the id of the cleanup. */
  #running = new Map();
  #plans = new Map();
  #timer;
  #refreshing;

  constructor(cleanup, about) {
    this.#cleanup = cleanup;
    this.#about = about;
  }

  async open() {
    await this.#refresh();
    this.#timer = setInterval(() => {
      if (this.news.listeners > 0) this.#refreshLater();
    }, LOOK_MS);
  }

  close() {
    clearInterval(this.#timer);
  }

  /** What a page starts from. */
  everything() {
    const { cloud, simulated } = this.#about;
    return { cloud, simulated, tests: this.#tests, running: Object.fromEntries(this.#running) };
  }

  report(id) {
    return this.#cleanup.report(id);
  }

  /** Reads only. The plan is kept, so that what is started later is what was shown. */
  async plan(request) {
    const planned = await this.#cleanup.plan(request);
    this.#plans.delete(planned.plan_hash);
    this.#plans.set(planned.plan_hash, planned);
    if (this.#plans.size > KEPT_PLANS) this.#plans.delete(this.#plans.keys().next().value);
    return planned;
  }

  /** The same key always means the same cleanup: a page whose answer got lost asks again. */
  async start({ plan_hash, name, key }) {
    const planned = this.#plans.get(plan_hash);
    if (!planned) {
      throw new Problem(409, 'drifted', 'this plan is not known here any more', 'look at a new plan and start that one; nothing was changed');
    }
    if (!sameName(name, toType(planned.plan))) {
      throw new Problem(409, 'refused', 'that is not the name of the test VM', 'type the name that the plan shows; nothing was changed');
    }
    const run = await this.#cleanup.start(planned, { by: this.#about.by, key });
    this.#follow(run);
    return run.id;
  }

  async resolve(id) {
    this.#follow(await this.#cleanup.resolve(id, { by: this.#about.by }));
  }

  async cancel(id) {
    await this.#cleanup.cancel(id, { by: this.#about.by });
  }

  async #follow(run) {
    if (this.#running.has(run.id)) return;
    const events = [];
    this.#running.set(run.id, events);
    this.news.publish('running', { cleanup: run.id });
    const end = { cleanup: run.id };
    try {
      for await (const event of run.progress()) {
        events.push(event);
        this.news.publish('progress', event);
        // The first one comes after the cleanup was taken, so the failover test's state is another one now.
        if (events.length === 1) this.#refreshLater();
      }
      end.report = await run.wait();
    } catch (error) {
      // The repository knows how far it is; the next look goes on with it.
      end.problem = told(error).body;
    }
    this.#running.delete(run.id);
    await this.#refresh().catch(() => {});
    this.news.publish('ended', end);
  }

  #refreshLater() {
    // The page keeps what it knows; the next look is soon.
    this.#refresh().catch((error) => console.error(`failover tests cannot be read: ${error.message}`));
  }

  /** One at a time, so that an old answer never overwrites a new one. */
  async #refresh() {
    this.#refreshing = (this.#refreshing ?? Promise.resolve()).catch(() => {}).then(() => this.#read());
    return this.#refreshing;
  }

  async #read() {
    const tests = await this.#cleanup.tests();
    if (JSON.stringify(tests) !== JSON.stringify(this.#tests)) {
      this.#tests = tests;
      this.news.publish('tests', { tests });
    }
    for (const { status, cleanup } of tests) {
      // Begun by a process that is gone, or by one that still works on it: then this only follows.
      if (status !== 'cleaning' || this.#running.has(cleanup)) continue;
      try {
        this.#follow(await this.#cleanup.resume(cleanup));
      } catch (error) {
        // One damaged row is no reason to leave all others alone.
        console.error(`cleanup ${cleanup} cannot be resumed: ${error.message}`);
      }
    }
  }
}
