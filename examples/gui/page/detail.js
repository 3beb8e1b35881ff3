// One failover test: what can be done, what goes on, or how it ended.

import { change } from './api.js';
import { callout, fill, h, named, refusal, say, withCommands } from './dom.js';
import { Journey, stations } from './journey.js';
import { clock, count, moment, PHASES, seconds, sentence, STATES, stepOf } from './words.js';

export class Detail {
  #root;
  #store;
  #ask;
  #clean;
  #shown = {};
  #live;

  constructor(root, { store, ask, clean }) {
    this.#root = root;
    this.#store = store;
    this.#ask = ask;
    this.#clean = clean;
  }

  show(id) {
    const store = this.#store;
    const test = id && store.test(id);
    const run = test && store.running.get(test.cleanup);
    const over = test?.cleanup && (run || test.status !== 'active');
    const report = over ? store.report(test.cleanup) : undefined;
    const problem = over ? store.problems.get(test.cleanup) : undefined;
    const look = test && !over ? store.look(test.id) : undefined;
    // Built anew only when something else is to be shown; what goes on is changed in place.
    const now = { id, status: test?.status, cleanup: test?.cleanup, run, report, problem, look, known: store.tests?.length };
    if (Object.keys(now).some((key) => now[key] !== this.#shown[key])) {
      this.#shown = now;
      this.#live = undefined;
      fill(this.#root, this.#build(test, now));
    }
    this.#live?.();
  }

  #build(test, { id, run, report, problem, look }) {
    if (!test) return [id && this.#store.tests ? unknown() : this.#overview()];
    const back = h('a', { class: 'back', href: '#/' }, '‹ All failover tests');
    const head = this.#head(test, run ? 'cleaning' : test.status, report?.plan ?? look?.plan);
    const parts = [back, head];
    if (problem) parts.push(refusal('bad', 'That did not work', problem));
    if (run || test.status === 'cleaning') return [...parts, ...this.#running(test, run, report)];
    if (test.status === 'active') return [...parts, ...this.#ready(test, look)];
    if (!report) return [...parts, !problem && h('p', { class: 'quiet' }, 'Reading the report …')];
    const endings = { parked: () => this.#parked(test, report), completed: () => this.#completed(report), cancelled: () => this.#cancelled(test, report) };
    return [...parts, ...(endings[report.ending?.ending]?.() ?? [])];
  }

  #overview() {
    const tests = this.#store.tests ?? [];
    const parked = tests.filter((test) => test.status === 'cleanup_parked').length;
    const open = tests.filter((test) => test.status === 'active').length;
    const text = !tests.length ? '' : parked ? `${count(parked, 'cleanup')} parked and ${parked === 1 ? 'waits' : 'wait'} for a person.` : open ? `${count(open, 'failover test')} not cleaned up yet.` : 'Everything is cleaned up.';
    return h('div', { class: 'overview' }, h('p', { class: 'big' }, text), h('p', { class: 'quiet' }, 'Choose a failover test to see where its volumes are.'));
  }

  #head(test, state, plan) {
    const fact = (term, name, id) => h('div', {}, h('dt', {}, term), h('dd', {}, name && named(name), h('code', {}, id)));
    return h('header', { class: 'head' },
      h('div', {},
        h('h1', {}, named(test.source_vm), ' ', h('span', { class: 'chip', data: { state } }, STATES[state] ?? state)),
        h('p', { class: 'quiet' }, 'Failover test ', named(test.id), test.began_at && `, began ${moment(test.began_at)}`, test.by && [', by ', named(test.by)])),
      h('dl', {}, fact('Test VM', plan?.test_vm_name, test.test_vm), fact('Appliance', plan?.appliance_name, test.appliance)));
  }

  #ready(test, look) {
    const { plan, problem } = look ?? {};
    const journeys = plan?.volumes.map((planned) => {
      const journey = new Journey(planned);
      journey.show(stepOf(planned.place), [planned.slot !== null && `slot ${planned.slot}`]);
      return journey.element;
    });
    return [
      problem && refusal('warn', 'It cannot be cleaned up as it is', problem),
      h('div', { class: 'panel ready' },
        h('p', {}, `A cleanup powers the test VM off, brings ${test.volumes.length === 1 ? 'its volume' : `all ${test.volumes.length} volumes`} home to the appliance, proves each one there, and only then deletes the test VM.`),
        h('div', { class: 'actions' },
          h('button', { type: 'button', class: 'primary', onclick: () => this.#clean(test) }, 'Clean up …'),
          h('span', { class: 'quiet' }, 'You see the plan first. Nothing is changed before you agree.'))),
      journeys && h('section', { class: 'panel' }, h('h2', {}, 'Where each volume is'), stations(), h('ul', { class: 'journeys' }, journeys)),
      !look && h('p', { class: 'quiet' }, 'Reading where each volume is …'),
    ];
  }

  #running(test, run, report) {
    const phases = PHASES.map(([name, title]) => ({ name, element: h('li', { data: { phase: name } }, name === 'delete' && report?.plan.after === 'keep_vm' ? 'Keep VM' : title) }));
    const bar = h('progress', { max: 100, 'aria-label': 'Progress of the cleanup' });
    const percent = h('span', { class: 'percent' });
    const left = h('span', { class: 'left' });
    const step = h('p', { class: 'step', role: 'status' });
    const journeys = report?.plan.volumes.map((planned) => new Journey(planned)) ?? [];
    const log = h('ol', { class: 'log', reversed: true });
    const number = h('span', { class: 'number' });
    let logged = 0;
    let phaseNow = 0;
    this.#live = () => {
      const latest = run?.latest;
      const found = PHASES.findIndex(([name]) => name === latest?.phase);
      phaseNow = Math.max(0, found);
      phases.forEach(({ element }, i) => {
        element.className = i < phaseNow ? 'passed' : i === phaseNow ? 'here' : '';
        if (i === phaseNow) element.setAttribute('aria-current', 'step');
        else element.removeAttribute('aria-current');
      });
      bar.value = latest?.percent ?? 0;
      say(percent, `${latest?.percent ?? 0} %`);
      say(left, this.#timeLeft(run, report));
      say(step, latest ? sentence(latest.step) : 'Picking up the cleanup …');
      for (const journey of journeys) journey.show(this.#store.stepOf(test.cleanup, journey.planned));
      const events = run?.events ?? [];
      log.prepend(...events.slice(logged).toReversed().map((event) => h('li', {}, h('time', {}, clock(event.at)), ' ', event.step)));
      logged = events.length;
      say(number, String(logged));
    };
    return [
      h('div', { class: 'panel progress' },
        h('ol', { class: 'phases', 'aria-label': 'Phases' }, phases.map(({ element }) => element)),
        h('div', { class: 'meter' }, bar, percent, left),
        step),
      journeys.length > 0 && h('section', { class: 'panel' }, h('h2', {}, 'Volumes'), stations(), h('ul', { class: 'journeys' }, journeys.map(({ element }) => element))),
      h('details', { class: 'panel', open: true }, h('summary', {}, 'Steps ', number), log),
      h('p', { class: 'foot' },
        h('button', { type: 'button', class: 'plain', onclick: () => this.#ask.cancel(test) }, 'Stop at a safe place …'),
        h('span', { class: 'quiet' }, 'Closing this page stops nothing.')),
    ];
  }

  #timeLeft(run, report) {
    const latest = run?.latest;
    const took = report ? `${seconds((Date.now() - Date.parse(report.began_at)) / 1000)} so far` : '';
    if (this.#store.link === 'lost') return 'the server does not answer; the page goes on when it does';
    if (latest?.remaining_s === undefined) return took;
    const left = latest.remaining_s - (Date.now() - run.heardAt) / 1000;
    return `${left > 1 ? `about ${seconds(left)} left` : 'almost there'}, ${took}`;
  }

  #parked(test, report) {
    const { why, next, code } = report.ending;
    const problem = h('div', { role: 'alert' });
    const button = h('button', { type: 'button', class: 'primary', onclick: look }, 'Look again');
    async function look() {
      button.disabled = true;
      try {
        await change(`/api/cleanups/${report.cleanup}/resolve`);
      } catch (error) {
        fill(problem, [refusal('bad', 'That did not work', error)]);
        button.disabled = false;
      }
    }
    return [
      h('div', { class: 'panel callout warn' },
        h('h2', {}, 'Parked on purpose, because going on would be unsafe'),
        h('p', { class: 'why' }, sentence(why)),
        h('h3', {}, 'What to do next'),
        h('p', { class: 'next' }, withCommands(next)),
        h('div', { class: 'actions' }, button, h('button', { type: 'button', class: 'plain', onclick: () => this.#ask.cancel(test) }, 'Cancel the cleanup …'), h('code', { class: 'code' }, code)),
        h('p', { class: 'quiet' }, `Begun ${moment(report.began_at)}, asked by `, named(report.by), '.'),
        problem),
      ...this.#places(report, 'Where each volume is'),
    ];
  }

  #completed(report) {
    const took = (Date.parse(report.at) - Date.parse(report.began_at)) / 1000;
    return [
      h('div', { class: 'panel callout good' },
        h('h2', {}, 'Every volume is home'),
        h('p', {}, `${report.plan.consent.proof === 'device' ? 'Seen on the appliance and in CloudStack, looked at twice.' : 'By CloudStack\'s word, looked at twice.'} The test VM is ${report.test_vm}.`),
        h('p', { class: 'quiet' }, `Ended ${moment(report.at)}, after ${seconds(took)}. Asked by `, named(report.by), '.')),
      ...this.#places(report, 'Where each volume was and is'),
    ];
  }

  #cancelled(test, report) {
    return [
      h('div', { class: 'panel callout' },
        h('h2', {}, 'Cancelled at a safe place'),
        h('p', {}, `Every volume is home or was never touched. The test VM is ${report.test_vm}.`),
        h('div', { class: 'actions' }, h('button', { type: 'button', class: 'primary', onclick: () => this.#clean(test) }, 'Clean up …'))),
      ...this.#places(report, 'Where each volume was and is'),
    ];
  }

  #places(report, title) {
    const parked = report.ending.ending === 'parked';
    const journeys = report.volumes.map((volume, i) => {
      const journey = new Journey(report.plan.volumes[i]);
      const line = (term, ...text) => h('p', {}, h('b', {}, term), h('span', {}, text));
      journey.show(volume.step, [volume.is === volume.step ? '' : volume.is, `before: ${volume.was}`], [
        volume.device && line('Device', h('code', {}, volume.device.path)),
        volume.next && line('Next', withCommands(volume.next)),
        parked && volume.step !== 'home' && volume.last_call && line('Last call', volume.last_call),
      ]);
      return journey.element;
    });
    return [
      h('section', { class: 'panel' }, h('h2', {}, title), stations(), h('ul', { class: `journeys ${parked ? 'stopped' : ''}` }, journeys),
        h('p', { class: 'vm' }, h('b', {}, 'Test VM'), ' ', report.test_vm)),
      report.warnings.length > 0 && h('section', { class: 'panel' }, h('h2', {}, 'To know'), h('ul', {}, report.warnings.map((warning) => h('li', {}, sentence(warning))))),
      h('p', { class: 'quiet foot' }, 'Cleanup ', h('code', {}, report.cleanup)),
    ];
  }
}

const unknown = () => h('div', {}, h('a', { class: 'back', href: '#/' }, '‹ All failover tests'), callout('bad', 'There is no such failover test', 'Choose one from the list.'));
