// One volume's way home: four places, and the ways between them.

import { copy, element, fill, name, say } from './dom.js';
import { size, STEPS } from './words.js';

export class Journey {
  #parts = copy('journey');
  #dots = [...this.#parts.root.querySelectorAll('.dot')];
  #ways = [...this.#parts.root.querySelectorAll('.way')];

  /** `planned` is the volume in the plan. */
  constructor(planned) {
    this.planned = planned;
    this.element = this.#parts.root;
    this.element.dataset.volume = planned.id;
    name(this.#parts.name, planned.name);
    say(this.#parts.size, size(planned.size) + (planned.slot === 0 ? ', root' : ''));
  }

  /** The step, where that is in words, and what else is to be said: lines of a word and what belongs to it. */
  show(step, places = [], lines = []) {
    const { at, moving, word } = STEPS[step] ?? STEPS.astray;
    this.element.dataset.step = step;
    this.#dots.forEach((dot, i) => (dot.className = `dot ${i < at ? 'passed' : i === at ? 'here' : ''}`));
    this.#ways.forEach((way, i) => (way.className = `way ${i < at ? 'passed' : i === at && moving ? 'moving' : ''}`));
    say(this.#parts.word, word);
    const shown = places.filter(Boolean).map((place) => element('span', place));
    fill(this.#parts.places, shown);
    const more = lines
      .filter(Boolean)
      .map(([term, ...about]) => element('p', element('b', term), element('span', ...about)));
    fill(this.#parts.more, more);
  }
}

/** A panel of journeys; under it how the test VM is, if that is known. */
export function panel(title, journeys, vm) {
  const shown = copy('journeys');
  say(shown.title, title);
  fill(
    shown.rows,
    journeys.map((journey) => journey.element),
  );
  if (vm) say(shown.vmState, vm);
  else shown.vm.remove();
  return shown.root;
}
