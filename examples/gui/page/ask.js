// The dialog: the plan, what is agreed to, and the name to type.

import { change } from './api.js';
import { fill, h, named, refusal, say } from './dom.js';
import { harmless, sameName, toType } from './names.js';
import { count, sentence, size } from './words.js';

const FROM = { test_vm: 'test VM', free: 'free', appliance: 'appliance' };

export class Ask {
  #dialog = document.getElementById('ask');

  constructor() {
    // A click beside the dialog is not an answer to anything, but a way out.
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
  }

  #open(children) {
    this.#dialog.replaceChildren(children);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector('h2').focus();
  }

  #head(...title) {
    return h('header', {}, h('h2', { id: 'ask-title', tabindex: -1 }, title),
      h('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => this.#dialog.close() }, '×'));
  }

  /** Shows the plan of a cleanup, and starts it if somebody agrees. */
  plan(test) {
    const problem = h('div', { role: 'alert' });
    const shown = h('div', { class: 'plan', 'aria-live': 'polite' }, h('p', { class: 'quiet' }, 'Reading where everything is …'));
    const name = h('input', { id: 'ask-name', type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', 'aria-describedby': 'ask-wanted' });
    const wanted = h('span', { id: 'ask-wanted', class: 'wanted' });
    const agreement = h('label', { class: 'type', for: 'ask-name' }, h('span', {}, 'To agree, type the test VM\'s name: ', wanted), name);
    const go = h('button', { type: 'submit', class: 'danger', disabled: true }, 'Clean up');
    const again = h('button', { type: 'button', hidden: true, onclick: () => load() }, 'Look at a new plan');
    const radio = (value, title, text, checked) => h('label', {}, h('input', { type: 'radio', name: 'after', value, checked, onchange: () => load() }), h('span', {}, title, h('small', {}, text)));
    const box = (id, title, text) => h('label', {}, h('input', { type: 'checkbox', id, onchange: () => load() }), h('span', {}, title, h('small', {}, text)));
    const form = h('form', { novalidate: true, onsubmit: (event) => { event.preventDefault(); start(); } },
      this.#head('Clean up after the failover test of ', named(test.source_vm)),
      h('div', { class: 'body' }, problem, shown,
        h('div', { class: 'choices' },
          h('fieldset', {}, h('legend', {}, 'When every volume is home'),
            radio('delete_vm', 'Delete the test VM', 'CloudStack can recover it until it expunges it.', true),
            radio('keep_vm', 'Keep the test VM, stopped', 'It stays without its volumes.')),
          h('fieldset', {}, h('legend', {}, 'You may also agree to'),
            box('ask-force', 'Power off by force', 'Only if the guest does not shut down; its last writes may be lost. Otherwise the cleanup parks.'),
            box('ask-word', 'CloudStack\'s word as proof', 'Needed where nobody looks at the appliance\'s devices. Otherwise a volume is home only when its device is seen.')))),
      h('footer', {},
        agreement,
        h('div', { class: 'actions' }, again, h('button', { type: 'button', onclick: () => this.#dialog.close() }, 'Not now'), go)));

    // One key for one agreement: a lost answer is asked for again without a second cleanup.
    const key = crypto.randomUUID();
    let planned;
    let round = 0;
    let sending = false;
    const agreed = () => Boolean(planned) && !sending && sameName(name.value, toType(planned.plan));
    const refresh = () => (go.disabled = !agreed());
    name.addEventListener('input', refresh);
    const refuse = (title, error, retry) => {
      fill(problem, [refusal('bad', title, error)]);
      again.hidden = !retry;
      problem.scrollIntoView({ block: 'nearest' });
    };

    const load = async () => {
      const mine = ++round;
      planned = undefined;
      refresh();
      again.hidden = true;
      shown.classList.add('stale');
      try {
        const answer = await change('/api/plans', {
          test: test.id,
          after: form.elements.after.value,
          consent: {
            forced_stop: form.elements['ask-force'].checked ? 'allowed' : 'never',
            proof: form.elements['ask-word'].checked ? 'cloud_only' : 'device',
          },
        });
        if (mine !== round) return;
        planned = answer;
        fill(problem, []);
        fill(shown, describe(planned.plan));
        fill(wanted, [named(toType(planned.plan))]);
        agreement.hidden = false;
      } catch (error) {
        if (mine !== round) return;
        fill(shown, []);
        agreement.hidden = true;
        refuse('There is no plan', error, true);
      }
      shown.classList.remove('stale');
      refresh();
    };

    const start = async () => {
      if (!agreed()) return;
      sending = true;
      refresh();
      say(go, 'Starting …');
      try {
        await change('/api/cleanups', { plan_hash: planned.plan_hash, name: name.value, key });
        this.#dialog.close();
      } catch (error) {
        refuse('It was not started', error, error.code === 'drifted');
      }
      sending = false;
      say(go, 'Clean up');
      refresh();
    };

    this.#open(form);
    load();
  }

  /** Asks whether a cleanup shall stop. */
  cancel(test) {
    const problem = h('div', { role: 'alert' });
    const stop = async () => {
      try {
        await change(`/api/cleanups/${test.cleanup}/cancel`);
        // A parked one has nobody who would notice.
        if (test.status === 'cleanup_parked') await change(`/api/cleanups/${test.cleanup}/resolve`);
        this.#dialog.close();
      } catch (error) {
        fill(problem, [refusal('bad', 'It was not stopped', error)]);
      }
    };
    this.#open(h('form', { onsubmit: (event) => { event.preventDefault(); stop(); } },
      this.#head('Stop the cleanup of ', named(test.source_vm)),
      h('div', { class: 'body' }, problem,
        h('p', {}, 'No other volume is taken off the test VM. What is on its way still goes home, and the test VM stays as it is, stopped.'),
        h('p', { class: 'quiet' }, 'You can clean up again later; it begins with where everything is then.')),
      h('footer', {}, h('div', { class: 'actions' }, h('button', { type: 'button', onclick: () => this.#dialog.close() }, 'Go on with the cleanup'), h('button', { type: 'submit', class: 'danger' }, 'Stop at a safe place')))));
  }
}

function describe(plan) {
  const slot = (volume) => (volume.slot === null ? '' : volume.slot === 0 ? ', root' : `, slot ${volume.slot}`);
  const moved = plan.volumes.filter((volume) => volume.place !== 'appliance').length;
  const bytes = plan.volumes.reduce((sum, volume) => sum + volume.size, 0);
  const vm = plan.test_vm_name ? named(plan.test_vm_name) : h('code', {}, plan.test_vm);
  const power = typeof plan.test_vm_power === 'string' ? plan.test_vm_power : plan.test_vm_power === null ? 'gone' : harmless(Object.values(plan.test_vm_power)[0]);
  const rows = plan.volumes.map((volume) => h('tr', {},
    h('th', { scope: 'row' }, named(volume.name), h('small', {}, h('code', {}, volume.id))),
    h('td', { class: 'size' }, size(volume.size)),
    h('td', {}, `${FROM[volume.place]}${slot(volume)}`),
    h('td', {}, volume.place === 'appliance' ? 'stays, it is home' : 'appliance')));
  return [
    h('div', { class: 'route' }, h('p', {}, h('small', {}, `From test VM, ${power}`), vm), h('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'), h('p', {}, h('small', {}, 'To appliance'), named(plan.appliance_name))),
    h('div', { class: 'scroll' }, h('table', {},
      h('thead', {}, h('tr', {}, ['Volume', 'Size', 'From', 'To'].map((title) => h('th', { scope: 'col', class: title === 'Size' ? 'size' : undefined }, title)))),
      h('tbody', {}, rows),
      h('tfoot', {}, h('tr', {}, h('td', {}, moved === plan.volumes.length ? count(moved, 'volume') : `${count(plan.volumes.length, 'volume')}, ${moved} to move`), h('td', { class: 'size' }, size(bytes)), h('td', { colspan: 2 }))))),
    plan.disposable.length > 0 && h('p', {}, `Deleted with the test VM: ${plan.disposable.map(harmless).join(', ')}.`),
    plan.warnings.length > 0 && h('ul', { class: 'warnings' }, plan.warnings.map((warning) => h('li', {}, sentence(warning)))),
  ];
}
