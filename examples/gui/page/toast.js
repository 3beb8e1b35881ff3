// Short news in the corner. What needs a person stays until it is looked at or put away.

import { h } from './dom.js';

const SECONDS = 12;
const toasts = () => document.getElementById('toasts');

/** `about`: the failover test, a title, a link to it, and whether it is on the screen already. */
export function toast(kind, { test, title, link, shown }, text) {
  const close = h('button', { class: 'close', type: 'button', 'aria-label': 'Put away', onclick: () => element.remove() }, '×');
  const element = h('div', { class: `toast ${kind}`, data: { about: test ?? '' } }, h('div', {}, h('strong', {}, title), h('p', {}, text), link), close);
  toasts().append(element);
  if (kind === 'good' || shown) setTimeout(() => element.remove(), SECONDS * 1000);
}

/** Puts away what is said about a failover test. */
export function putAway(test) {
  for (const element of toasts().querySelectorAll('.toast')) if (element.dataset.about === test) element.remove();
}
