// The dialogs: the plan and the name to type, and whether a cleanup shall stop.

import { change } from './api.js';
import { copy, element, fill, name, refusal, say } from './dom.js';
import { harmless, sameName, toType } from './names.js';
import { count, sentence, size } from './words.js';

export class Ask {
  #dialog = document.getElementById('ask');

  constructor() {
    this.#dialog.addEventListener('click', ({ target }) => {
      // Beside the dialog is no answer to anything, but a way out.
      if (target === this.#dialog || target.closest('[data-close]')) this.#dialog.close();
    });
  }

  /** Shows the plan of a cleanup, and starts it if somebody agrees. */
  plan(test) {
    const shown = copy('ask-plan');
    const fields = shown.root.elements;
    name(shown.source, test.source_vm);
    shown.snapshots.hidden = !test.snapshots?.length;
    // One key for one agreement: a lost answer is asked for again without a second cleanup.
    const key = crypto.randomUUID();
    let planned;
    let round = 0;
    let starting = false;

    const agreed = () => Boolean(planned) && !starting && sameName(fields.vm.value, toType(planned.plan));
    const refresh = () => {
      shown.go.disabled = !agreed();
      say(shown.go, starting ? 'Starting …' : 'Clean up');
    };
    const refuse = (title, error, again) => {
      fill(shown.problem, [refusal('bad', title, error)]);
      shown.again.hidden = !again;
      shown.problem.scrollIntoView({ block: 'nearest' });
    };

    const load = async () => {
      const mine = ++round;
      planned = undefined;
      shown.again.hidden = true;
      shown.plan.classList.add('stale');
      refresh();
      const consent = {
        forced_stop: fields.forced_stop.checked ? 'allowed' : 'never',
        proof: fields.cloud_only.checked ? 'cloud_only' : 'device',
      };
      const wanted = { test: test.id, after: fields.after.value, snapshots: fields.snapshots.value, consent };
      const answer = await change('/api/plans', wanted).catch((error) => ({ error }));
      // Something else was chosen meanwhile, and its plan is on the way.
      if (mine !== round) return;
      shown.plan.classList.remove('stale');
      shown.agreement.hidden = Boolean(answer.error);
      if (answer.error) {
        fill(shown.plan, []);
        refuse('There is no plan', answer.error, true);
      } else {
        planned = answer;
        fill(shown.problem, []);
        fill(shown.plan, [described(planned.plan)]);
        name(shown.wanted, toType(planned.plan));
      }
      refresh();
    };

    const start = async () => {
      if (!agreed()) return;
      starting = true;
      refresh();
      try {
        await change('/api/cleanups', { plan_hash: planned.plan_hash, name: fields.vm.value, key });
        this.#dialog.close();
      } catch (error) {
        refuse('It was not started', error, error.code === 'drifted');
      }
      starting = false;
      refresh();
    };

    shown.root.addEventListener('input', ({ target }) => (target === fields.vm ? refresh() : load()));
    shown.again.addEventListener('click', load);
    this.#open(shown.root, start);
    load();
  }

  /** Asks whether a cleanup shall stop. */
  stop(test) {
    const shown = copy('ask-stop');
    name(shown.source, test.source_vm);
    this.#open(shown.root, async () => {
      try {
        await change(`/api/cleanups/${test.cleanup}/cancel`);
        // A parked one has nobody who would notice.
        if (test.status === 'cleanup_parked') await change(`/api/cleanups/${test.cleanup}/resolve`);
        this.#dialog.close();
      } catch (error) {
        fill(shown.problem, [refusal('bad', 'It was not stopped', error)]);
      }
    });
  }

  #open(form, submit) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    this.#dialog.replaceChildren(form);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector('h2').focus();
  }
}

function described(plan) {
  const shown = copy('plan');
  say(shown.power, power(plan.test_vm_power));
  name(shown.vm, plan.test_vm_name || plan.test_vm);
  name(shown.appliance, plan.appliance_name);
  fill(
    shown.rows,
    plan.volumes.map((volume) => row(volume, plan.snapshots)),
  );
  const moved = plan.volumes.filter(({ place }) => place !== 'appliance').length;
  const all = plan.volumes.length;
  say(shown.count, moved === all ? count(all, 'volume') : `${count(all, 'volume')}, ${moved} to move`);
  say(shown.total, size(plan.volumes.reduce((sum, volume) => sum + volume.size, 0)));
  name(shown.gone, plan.disposable.join(', '));
  shown.disposable.hidden = plan.disposable.length === 0;
  fill(
    shown.warnings,
    plan.warnings.map((warning) => element('li', sentence(warning))),
  );
  shown.warnings.hidden = plan.warnings.length === 0;
  return shown.root;
}

const FROM = { test_vm: 'test VM', free: 'free', appliance: 'appliance' };

function row(volume, snapshots) {
  const shown = copy('plan-row');
  const slot = volume.slot === null ? '' : volume.slot === 0 ? ', root' : `, slot ${volume.slot}`;
  name(shown.name, volume.name);
  name(shown.id, volume.id);
  say(shown.size, size(volume.size));
  say(shown.from, FROM[volume.place] + slot);
  const back = snapshots === 'revert' && volume.snapshot ? 'back to its snapshot, ' : '';
  say(shown.to, volume.place === 'appliance' ? 'stays, it is home' : `${back}appliance`);
  return shown.root;
}

/** A word; nothing if the VM is gone; an object for a state that the engine does not know. */
function power(state) {
  if (state === null) return 'gone';
  return typeof state === 'string' ? state : harmless(Object.values(state)[0]);
}
