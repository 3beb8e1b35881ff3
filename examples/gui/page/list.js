// The failover tests, what is urgent first.

import { copy, element, fill, name, say } from './dom.js';
import { ago, count, PHASES, STATES } from './words.js';

const GROUPS = [
  ['Needs a person', ['cleanup_parked']],
  ['Under way', ['cleaning']],
  ['Not cleaned up', ['active', 'cleanup_cancelled']],
  ['Done', ['cleanup_completed', 'withdrawn']],
];
const KNOWN = GROUPS.flatMap(([, states]) => states);

export class List {
  #root;
  #store;
  #clean;
  #rows = new Map();
  // A state that this version does not know is shown, too.
  #groups = [...GROUPS, ['Other']].map(([title, states]) => {
    const group = copy('list-group');
    say(group.title, title);
    return { ...group, has: ({ status }) => (states ? states.includes(status) : !KNOWN.includes(status)) };
  });
  #empty = copy('list-empty').root;
  #loading = element('p', 'Reading the failover tests …');

  /** `clean` is called with the failover test whose button was pressed. */
  constructor(root, { store, clean }) {
    this.#root = root;
    this.#store = store;
    this.#clean = clean;
    this.#loading.className = 'empty quiet';
  }

  /** `chosen` is the id of the one that is shown in full. */
  show(chosen) {
    const { tests } = this.#store;
    if (!tests?.length) return fill(this.#root, [tests ? this.#empty : this.#loading]);
    const shown = this.#groups.map((group) => {
      const mine = tests.filter(group.has);
      fill(
        group.rows,
        mine.map((test) => this.#row(test, test.id === chosen)),
      );
      say(group.number, String(mine.length));
      return mine.length > 0 && group.root;
    });
    fill(this.#root, shown);
  }

  #row(test, current) {
    if (!this.#rows.has(test.id)) this.#rows.set(test.id, this.#made(test));
    const row = this.#rows.get(test.id);
    const run = this.#store.running.get(test.cleanup);
    row.root.dataset.state = test.status;
    if (current) row.link.setAttribute('aria-current', 'true');
    else row.link.removeAttribute('aria-current');
    say(row.facts, run ? (PHASES[run.latest?.phase] ?? 'Picking up') : facts(test));
    say(row.chip, run ? `${run.latest?.percent ?? 0} %` : (STATES[test.status] ?? test.status));
    row.chip.dataset.state = test.status;
    row.chip.hidden = test.status === 'active';
    row.bar.hidden = !run;
    row.bar.value = run?.latest?.percent ?? 0;
    row.button.hidden = !['active', 'cleanup_cancelled'].includes(test.status);
    return row.root;
  }

  #made({ id, source_vm }) {
    const row = copy('list-row');
    row.root.dataset.test = id;
    row.link.href = `#/test/${encodeURIComponent(id)}`;
    name(row.name, source_vm);
    row.button.addEventListener('click', () => this.#clean(this.#store.test(id)));
    return row;
  }
}

const facts = ({ volumes, began_at }) => count(volumes.length, 'volume') + (began_at ? `, began ${ago(began_at)}` : '');
