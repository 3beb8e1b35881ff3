// Building and changing the page. Text only ever goes in as text.

import { harmless } from './names.js';
import { capital, sentence } from './words.js';

/** An element. Of the properties, `on…` are listeners, `data` is the dataset, and the others are attributes. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'data') Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** A name that came from elsewhere, which must not turn the letters around it. */
export const named = (name) => h('bdi', { class: 'name', dir: 'auto' }, harmless(name));

/** What is wrong or to be done, with a heading. */
export function callout(kind, title, ...texts) {
  return h('div', { class: `panel callout ${kind}` }, h('h2', {}, title), texts.filter(Boolean).map((text) => h('p', {}, text)));
}

/** A command in a text, such as `attachVolume id=… virtualmachineid=…`. */
const COMMAND = /\b([a-z]+[A-Z][A-Za-z]*(?: \w+=[^\s,;)]+)+)/;

/** A text whose commands can be told from it. No full stop is put behind a command: it would be copied with it. */
export const withCommands = (text) => capital(text).split(COMMAND).map((part, i) => (i % 2 ? h('code', {}, part) : part));

/** What the server refused, with what to do next. */
export function refusal(kind, title, { message, next, detail }) {
  return callout(kind, title, withCommands(sentence(message)), sentence(next), detail && `Beneath it: ${detail}`);
}

/** Changes a text only if it is another one, so that nothing is read aloud twice. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Puts exactly these children into an element, without touching those that stay. */
export function fill(element, children) {
  const wanted = children.flat(Infinity).filter(Boolean);
  if (wanted.length === element.childNodes.length && wanted.every((child, i) => child === element.childNodes[i])) return;
  element.replaceChildren(...wanted);
}
