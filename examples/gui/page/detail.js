// One failover test: which of its faces is shown.

import { callout, copy, element, fill, name, refusal, say } from './dom.js';
import { cancelled, completed, parked } from './endings.js';
import { Journey, panel } from './journey.js';
import { Running } from './running.js';
import { count, moment, STATES, stepOf } from './words.js';

export class Detail {
  #root;
  #store;
  #ask;
  #clean;
  #shown = {};
  #running;

  /** `clean` is called with the failover test whose button was pressed; `ask` asks whether a cleanup shall stop. */
  constructor(root, { store, ask, clean }) {
    this.#root = root;
    this.#store = store;
    this.#ask = ask;
    this.#clean = clean;
  }

  /** Shows the failover test with this id, or none. */
  show(id) {
    const store = this.#store;
    const test = id && store.test(id);
    const begun = test && test.status !== 'active' ? test.cleanup : undefined;
    const now = {
      id,
      known: store.tests?.length,
      parked: store.tests?.filter(({ status }) => status === 'cleanup_parked').length,
      status: test?.status,
      run: begun && store.running.get(begun),
      report: begun && store.report(begun),
      problem: begun && store.problems.get(begun),
      look: test && !begun ? store.look(id) : undefined,
    };
    // Built anew only when something else is to be shown; what goes on is changed in place.
    if (Object.keys(now).some((key) => now[key] !== this.#shown[key])) {
      this.#shown = now;
      this.#running = undefined;
      const inside = this.#root.contains(document.activeElement);
      fill(this.#root, this.#built(test, now));
      // The button that was pressed may be gone; whoever uses the keyboard stays here.
      if (inside && !this.#root.contains(document.activeElement)) this.#root.focus({ preventScroll: true });
    }
    this.#running?.show();
  }

  #built(test, { id, run, report, problem, look }) {
    const back = copy('back').root;
    if (!test && id && this.#store.tests) {
      return [back, callout('bad', 'There is no such failover test', 'Choose one from the list.')];
    }
    if (!test) return [overview(this.#store.tests ?? [])];
    const top = [back, head(test, report?.plan ?? look?.plan), problem && refusal('bad', 'That did not work', problem)];
    return [...top, ...this.#face(test, { run, report, problem, look })];
  }

  #face(test, { run, report, problem, look }) {
    const cancel = () => this.#ask.stop(test);
    const clean = () => this.#clean(test);
    if (test.status === 'active') return ready(test, look, clean);
    if (test.status === 'cleaning') {
      this.#running = new Running(this.#store, { run, report, cancel });
      return this.#running.elements;
    }
    if (!report) return [!problem && quiet('Reading the report …')];
    const faces = {
      parked: () => parked(report, cancel),
      completed: () => completed(report),
      cancelled: () => cancelled(report, clean),
    };
    return faces[report.ending?.ending]?.() ?? [quiet('This version of the page does not know how this ended.')];
  }
}

function quiet(text) {
  const shown = element('p', text);
  shown.className = 'quiet';
  return shown;
}

function overview(tests) {
  const shown = copy('overview');
  const among = (state) => tests.filter(({ status }) => status === state).length;
  const [waiting, open] = [among('cleanup_parked'), among('active')];
  const text = waiting
    ? `${count(waiting, 'cleanup')} parked, waiting for a person.`
    : open
      ? `${count(open, 'failover test')} not cleaned up yet.`
      : 'Everything is cleaned up.';
  say(shown.text, tests.length ? text : '');
  return shown.root;
}

/** `plan` has the names, once they are known. */
function head(test, plan) {
  const shown = copy('head');
  name(shown.source, test.source_vm);
  say(shown.chip, STATES[test.status] ?? test.status);
  shown.chip.dataset.state = test.status;
  name(shown.test, test.id);
  say(shown.began, test.began_at ? `, began ${moment(test.began_at)}` : '');
  name(shown.who, test.by);
  shown.by.hidden = !test.by;
  name(shown.vm, plan?.test_vm_name ?? '');
  name(shown.vmId, test.test_vm);
  name(shown.appliance, plan?.appliance_name ?? '');
  name(shown.applianceId, test.appliance);
  return shown.root;
}

/** `look` is where everything is now, or why there can be no plan, or nothing yet. */
function ready(test, look, clean) {
  const shown = copy('ready');
  say(shown.volumes, test.volumes.length === 1 ? 'its volume' : `all ${test.volumes.length} volumes`);
  shown.clean.addEventListener('click', clean);
  const journeys = look?.plan?.volumes.map((planned) => {
    const journey = new Journey(planned);
    journey.show(stepOf(planned.place), [planned.slot !== null && `slot ${planned.slot}`]);
    return journey;
  });
  return [
    look?.problem && refusal('warn', 'It cannot be cleaned up as it is', look.problem),
    shown.root,
    journeys ? panel('Where each volume is', journeys) : !look && quiet('Reading where each volume is …'),
  ];
}
