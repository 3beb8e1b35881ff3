// The failover tests and the cleanups that run in this process, and the news about them.

import { sameName, toType } from '../page/names.js';
import { News } from './news.js';
import { Problem, told } from './problem.js';

/** How often other processes' changes are looked for. */
const LOOK_MS = 2_000;
/** Plans that were shown and may still be accepted. */
const KEPT_PLANS = 100;

export class Desk {
  news = new News();
  #cleanup;
  #about;
  /** As the repository has them, and as they are shown. */
  #rows = [];
  #tests = [];
  /** The failover test, and progress since the run began, by the id of the cleanup. */
  #running = new Map();
  #plans = new Map();
  #timer;
  #refreshing = Promise.resolve();
  #complaints = new Map();

  constructor(cleanup, about) {
    this.#cleanup = cleanup;
    this.#about = about;
  }

  async open() {
    await this.#refresh();
    await this.#resume();
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
  }

  close() {
    clearInterval(this.#timer);
  }

  /** What a page starts from. */
  everything() {
    return {
      cloud: this.#about.cloud,
      tests: this.#tests,
      running: Object.fromEntries([...this.#running].map(([id, { events }]) => [id, events])),
    };
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
      throw new Problem(
        409,
        'drifted',
        'this plan is not known here any more',
        'look at a new plan and start that one; nothing was changed',
      );
    }
    if (!sameName(name, toType(planned.plan))) {
      throw new Problem(
        409,
        'refused',
        'that is not the name of the test VM',
        'type the name that the plan shows; nothing was changed',
      );
    }
    const run = await this.#cleanup.start(planned, { by: this.#about.by, key });
    this.#follow(run, planned.plan.test);
    return run.id;
  }

  async resolve(id) {
    const run = await this.#cleanup.resolve(id, { by: this.#about.by });
    this.#follow(run, this.#tests.find((test) => test.cleanup === id)?.id);
  }

  async cancel(id) {
    await this.#cleanup.cancel(id, { by: this.#about.by });
  }

  /** Whoever looks at it is shown what is left then. */
  async retry(id) {
    const report = await this.#cleanup.retry(id, { by: this.#about.by });
    this.news.publish('tried', { cleanup: id, report });
  }

  async #follow(run, test) {
    if (this.#running.has(run.id)) return;
    const events = [];
    this.#running.set(run.id, { test, events });
    this.news.publish('running', { cleanup: run.id });
    this.#show();
    const end = { cleanup: run.id };
    try {
      for await (const event of run.progress()) {
        events.push(event);
        this.news.publish('progress', event);
      }
      end.report = await run.wait();
    } catch (error) {
      // The repository knows how far it is; the next look goes on with it.
      end.problem = told(error).body;
    }
    this.#running.delete(run.id);
    // So that the page knows how it ended and where it stands at once; if that cannot be read, the next look is soon.
    await this.#refresh().catch(() => {});
    this.news.publish('ended', end);
  }

  async #look() {
    try {
      await this.#refresh();
      await this.#resume();
    } catch (error) {
      // The page keeps what it knows.
      this.#complain('list', `failover tests cannot be read: ${error.message}`);
    }
  }

  /** One at a time, so that an old answer never overwrites a new one. */
  #refresh() {
    const read = async () => {
      this.#rows = await this.#cleanup.tests();
      this.#show();
    };
    this.#refreshing = this.#refreshing.catch(() => {}).then(read);
    return this.#refreshing;
  }

  /** What was begun by a process that is gone goes on here. What another process works on is followed. */
  async #resume() {
    for (const { id, status, cleanup } of this.#rows) {
      if (status !== 'cleaning' || this.#running.has(cleanup)) continue;
      try {
        this.#follow(await this.#cleanup.resume(cleanup), id);
      } catch (error) {
        // One damaged row is no reason to leave all others alone.
        this.#complain(cleanup, `cleanup ${cleanup} cannot be resumed: ${error.message}`);
      }
    }
  }

  /** Once, not every two seconds. */
  #complain(about, text) {
    if (this.#complaints.get(about) === text) return;
    this.#complaints.set(about, text);
    console.error(text);
  }

  /** A run is known here a moment before the failover test's row says so. */
  #show() {
    const running = new Map([...this.#running].map(([cleanup, { test }]) => [test, cleanup]));
    const tests = this.#rows.map((row) =>
      running.has(row.id) ? { ...row, status: 'cleaning', cleanup: running.get(row.id) } : row,
    );
    if (JSON.stringify(tests) === JSON.stringify(this.#tests)) return;
    this.#tests = tests;
    this.news.publish('tests', { tests });
  }
}
