// A cleanup under way: the five phases, how long it still takes, and every volume's journey.

import { copy, element, name, say } from './dom.js';
import { Journey, panel } from './journey.js';
import { clock, PHASES, seconds, sentence } from './words.js';

const ORDER = Object.keys(PHASES);

export class Running {
  #store;
  #run;
  #report;
  #journeys;
  #parts = copy('running');
  #phases = [...this.#parts.root.querySelectorAll('[data-phase]')];
  #log = copy('log');
  #logged = 0;

  /** `run` and `report` may not be known yet. `cancel` is called when somebody wants it to stop. */
  constructor(store, { run, report, cancel }) {
    this.#store = store;
    this.#run = run;
    this.#report = report;
    this.#journeys = report?.plan.volumes.map((planned) => new Journey(planned)) ?? [];
    if (report?.plan.after === 'keep_vm') say(this.#parts.deletePhase, 'Keep VM');
    const stop = copy('stop');
    stop.button.addEventListener('click', cancel);
    const volumes = report && panel('Volumes', this.#journeys);
    this.elements = [this.#parts.root, volumes, this.#log.root, stop.root];
  }

  show() {
    const latest = this.#run?.latest;
    const percent = latest?.percent ?? 0;
    this.#showPhase(Math.max(0, ORDER.indexOf(latest?.phase)));
    this.#parts.bar.value = percent;
    say(this.#parts.percent, `${percent} %`);
    say(this.#parts.left, this.#left());
    name(this.#parts.step, latest ? sentence(latest.step) : 'Picking up the cleanup …');
    for (const journey of this.#journeys) {
      journey.show(this.#store.stepOf(this.#report, journey.planned));
    }
    this.#showLog();
  }

  #showPhase(now) {
    this.#phases.forEach((phase, i) => {
      phase.className = i < now ? 'passed' : i === now ? 'here' : '';
      if (i === now) phase.setAttribute('aria-current', 'step');
      else phase.removeAttribute('aria-current');
    });
  }

  #left() {
    if (this.#store.link === 'lost') return 'the server does not answer; this page goes on when it does';
    const [run, report] = [this.#run, this.#report];
    const took = report ? `${seconds((Date.now() - Date.parse(report.began_at)) / 1000)} so far` : '';
    if (run?.latest?.remaining_s === undefined) return took;
    const left = run.latest.remaining_s - (Date.now() - run.heardAt) / 1000;
    return `${left > 1 ? `about ${seconds(left)} left` : 'almost there'}, ${took}`;
  }

  /** The latest first. */
  #showLog() {
    const events = this.#run?.events ?? [];
    const fresh = events.slice(this.#logged).map(({ at, step }) => {
      const line = element('li', element('time', clock(at)), element('span'));
      name(line.lastChild, step);
      return line;
    });
    this.#log.lines.prepend(...fresh.reverse());
    this.#logged = events.length;
    say(this.#log.number, String(events.length));
  }
}
