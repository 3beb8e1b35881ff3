// The failover tests, what is urgent first.

import { fill, h, named, say } from './dom.js';
import { ago, count, PHASES, STATES } from './words.js';

const GROUPS = [
  ['Needs a person', ['cleanup_parked']],
  ['Under way', ['cleaning']],
  ['Not cleaned up', ['active', 'cleanup_cancelled']],
  ['Done', ['cleanup_completed']],
];

export class List {
  #root;
  #store;
  #clean;
  #items = new Map();
  #groups = GROUPS.map(([title, states]) => {
    const rows = h('ul');
    const number = h('span', { class: 'number' });
    return { states, rows, number, element: h('section', {}, h('h2', {}, title, ' ', number), rows) };
  });
  #empty = h('div', { class: 'empty' }, h('p', {}, 'No failover test is recorded.'), h('p', { class: 'quiet' }, 'Record one with ', h('code', {}, 'cleanup register'), ', or through any of the other doors to the same database.'));
  #loading = h('p', { class: 'empty quiet' }, 'Reading the failover tests …');

  constructor(root, { store, clean }) {
    this.#root = root;
    this.#store = store;
    this.#clean = clean;
  }

  show(chosen) {
    const { tests } = this.#store;
    if (!tests?.length) return fill(this.#root, [tests ? this.#empty : this.#loading]);
    fill(this.#root, this.#groups.map((group) => {
      const mine = tests.filter((test) => group.states.includes(test.status));
      fill(group.rows, mine.map((test) => this.#item(test, test.id === chosen)));
      say(group.number, String(mine.length));
      return mine.length > 0 && group.element;
    }));
  }

  #item(test, current) {
    let item = this.#items.get(test.id);
    if (!item) {
      item = { chip: h('span', { class: 'chip' }), facts: h('span', { class: 'facts' }), bar: h('progress', { max: 100, 'aria-label': 'Progress' }) };
      item.button = h('button', { type: 'button', class: 'small', onclick: () => this.#clean(this.#store.test(test.id)) }, 'Clean up');
      item.link = h('a', { href: `#/test/${encodeURIComponent(test.id)}` }, h('span', { class: 'title' }, named(test.source_vm)), item.facts, item.bar);
      item.element = h('li', { data: { test: test.id } }, item.link, h('span', { class: 'side' }, item.chip, item.button));
      this.#items.set(test.id, item);
    }
    const state = test.status;
    const run = this.#store.running.get(test.cleanup);
    item.element.dataset.state = state;
    if (current) item.link.setAttribute('aria-current', 'true');
    else item.link.removeAttribute('aria-current');
    const began = test.began_at ? `, began ${ago(test.began_at)}` : '';
    say(item.facts, run ? (PHASES.find(([name]) => name === run.latest?.phase)?.[1] ?? 'Picking up') : `${count(test.volumes.length, 'volume')}${began}`);
    say(item.chip, run ? `${run.latest?.percent ?? 0} %` : STATES[state]);
    item.chip.dataset.state = state;
    item.bar.hidden = !run;
    item.bar.value = run?.latest?.percent ?? 0;
    const startable = ['active', 'cleanup_cancelled'].includes(state);
    item.button.hidden = !startable;
    item.chip.hidden = state === 'active';
    return item.element;
  }
}
