// Building and changing the page. What comes from elsewhere only ever goes in as text.

import { harmless } from './names.js';
import { capital, sentence } from './words.js';

/** A copy of a template, and its parts by name. */
export function copy(template) {
  const root = document.getElementById(template).content.firstElementChild.cloneNode(true);
  const parts = [...root.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]);
  return { root, ...Object.fromEntries(parts) };
}

/** An element with text or other elements in it. */
export function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** Changes a text only if it is another one, so that nothing is read aloud twice. */
export function say(part, text) {
  if (part.textContent !== text) part.textContent = text;
}

/** A name that came from elsewhere. */
export const name = (part, text) => say(part, harmless(text));

/** Puts exactly these children into an element, without touching those that stay. */
export function fill(parent, children) {
  const wanted = children.flat().filter(Boolean);
  const same = wanted.length === parent.childNodes.length && wanted.every((child, i) => child === parent.childNodes[i]);
  if (!same) parent.replaceChildren(...wanted);
}

/** What is wrong or to be done: `bad` or `warn`, a heading, and paragraphs of text and elements. */
export function callout(kind, title, ...paragraphs) {
  const shown = copy('callout');
  shown.root.classList.add(kind);
  say(shown.title, title);
  fill(
    shown.texts,
    paragraphs.filter(Boolean).map((paragraph) => element('p', ...[paragraph].flat())),
  );
  return shown.root;
}

/** What the server refused, with what to do next. */
export const refusal = (kind, title, { message, next, cause }) =>
  callout(kind, title, withCommands(sentence(message)), sentence(next), cause && `Beneath it: ${cause}`);

/** A command in a text, such as `attachVolume id=… virtualmachineid=…`. */
const COMMAND = /\b([a-z]+[A-Z][A-Za-z]*(?: \w+=[^\s,;)]+)+)/;

/** A text whose commands can be told from it. No full stop is put behind a command: it would be copied with it. */
export const withCommands = (text) =>
  (text.search(COMMAND) === 0 ? text : capital(text))
    .split(COMMAND)
    .map((part, i) => (i % 2 ? element('code', part) : part));
