// Short news in the corner. What needs a person stays until it is looked at or put away.

import { copy, name, say } from './dom.js';

const SECONDS = 12;
const toasts = () => document.getElementById('toasts');

/** `kind` is `good`, `warn` or `bad`; `about` says whose news it is, and where that is if it is not on the screen. */
export function toast(kind, { test, title, link }, text) {
  const shown = copy('toast');
  shown.root.classList.add(kind);
  shown.root.dataset.about = test ?? '';
  name(shown.title, title);
  say(shown.text, text);
  if (link) shown.link.href = link;
  else shown.link.remove();
  shown.close.addEventListener('click', () => shown.root.remove());
  toasts().append(shown.root);
  if (kind === 'good' || !link) setTimeout(() => shown.root.remove(), SECONDS * 1000);
}

/** Puts away what is said about a failover test. */
export function putAway(test) {
  for (const shown of toasts().children) if (shown.dataset.about === test) shown.remove();
}
