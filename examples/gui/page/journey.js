// One volume's way home: four places, and the ways between them.

import { fill, h, named, say } from './dom.js';
import { size, STATIONS, STEPS } from './words.js';

/** The names of the places, above the tracks. */
export const stations = () => h('div', { class: 'journey stations', 'aria-hidden': 'true' },
  h('span', { class: 'what' }), h('span', { class: 'track' }, STATIONS.map((name) => h('span', {}, name))), h('span', { class: 'now' }));

export class Journey {
  #word = h('span', { class: 'word' });
  #now = h('span', { class: 'now' }, this.#word);
  #dots = STATIONS.map(() => h('i', { class: 'dot' }));
  #ways = STATIONS.slice(1).map(() => h('i', { class: 'way' }));
  #more = h('div', { class: 'more' });

  constructor(planned) {
    this.planned = planned;
    const line = this.#dots.flatMap((dot, i) => [dot, this.#ways[i]]).filter(Boolean);
    this.element = h('li', { class: 'journey', data: { volume: planned.id } },
      h('span', { class: 'what' }, named(planned.name), h('small', {}, size(planned.size), planned.slot === 0 && ', root')),
      h('span', { class: 'track', 'aria-hidden': 'true' }, line),
      this.#now,
      this.#more);
  }

  /** The step, where that is in words, and what else is to be said. */
  show(step, places = [], more = []) {
    const { at, moving, word } = STEPS[step] ?? STEPS.astray;
    this.element.dataset.step = step;
    this.#dots.forEach((dot, i) => (dot.className = `dot${i < at ? ' passed' : i === at ? ' here' : ''}`));
    this.#ways.forEach((way, i) => (way.className = `way${i < at ? ' passed' : i === at && moving ? ' moving' : ''}`));
    say(this.#word, word);
    fill(this.#now, [this.#word, places.filter(Boolean).map((place) => h('span', { class: 'place' }, place))]);
    fill(this.#more, more);
  }
}
