// The page: one store, and the parts that show it.

import { Ask } from './ask.js';
import { Detail } from './detail.js';
import { say } from './dom.js';
import { List } from './list.js';
import { harmless } from './names.js';
import { Store } from './store.js';
import { putAway, toast } from './toast.js';
import { count, sentence } from './words.js';

const LINKS = { connecting: 'connecting', live: 'live', lost: 'no answer, trying again' };

const store = new Store();
const ask = new Ask();
const list = new List(document.getElementById('list'), { store, clean: (test) => clean(test) });
const detail = new Detail(document.getElementById('detail'), { store, ask, clean: (test) => clean(test) });

const link = (test) => `#/test/${encodeURIComponent(test)}`;

/** The id of the failover test that the address names. */
function chosen() {
  const found = /^#\/test\/(.+)$/.exec(location.hash);
  try {
    return found ? decodeURIComponent(found[1]) : undefined;
  } catch {
    return found[1];
  }
}

function clean(test) {
  location.hash = link(test.id);
  ask.plan(test);
}

let waiting = false;
function show() {
  if (waiting) return;
  waiting = true;
  // Many events may come at once; a hidden page gets no animation frames, and shall be right when it is looked at.
  setTimeout(() => {
    waiting = false;
    const id = chosen();
    const shown = document.getElementById('link');
    say(shown, LINKS[store.link]);
    shown.dataset.link = store.link;
    say(document.getElementById('cloud'), store.cloud);
    Object.assign(document.getElementById('columns').dataset, { chosen: Boolean(id), link: store.link });
    list.show(id);
    detail.show(id);
    title(store.test(id));
  }, 16);
}

function title(test) {
  const run = test && store.running.get(test.cleanup);
  const parts = [run && `${run.latest?.percent ?? 0} %`, test && harmless(test.source_vm), 'Failover cleanup'];
  document.title = parts.filter(Boolean).join(' · ');
}

store.addEventListener('change', show);
store.addEventListener('ended', ({ detail: { cleanup, report, problem } }) => {
  const test = store.tests?.find((each) => each.cleanup === cleanup);
  const about = { test: test?.id, title: test?.source_vm ?? report?.plan.source_vm ?? cleanup };
  if (test && test.id !== chosen()) about.link = link(test.id);
  if (problem) return toast('bad', about, `${sentence(problem.message)} ${sentence(problem.next)}`);
  const news = {
    completed: ['good', `Every volume is home. The test VM is ${report.test_vm}.`],
    cancelled: ['good', 'Cancelled at a safe place.'],
    parked: ['warn', 'Parked: the cleanup waits for a person.'],
  };
  toast(news[report.ending.ending][0], about, news[report.ending.ending][1]);
});
store.addEventListener('tried', ({ detail: { cleanup, report } }) => {
  const test = store.tests?.find((each) => each.cleanup === cleanup);
  const about = { test: test?.id, title: report.plan.source_vm };
  const left = report.residue.length;
  if (left === 0) return toast('good', about, 'Nothing is left behind.');
  toast('warn', about, `Tried again: ${count(left, 'thing')} still left behind.`);
});
addEventListener('hashchange', () => {
  store.lookAnew();
  putAway(chosen());
  show();
  // On a narrow screen this is another page.
  if (chosen()) setTimeout(() => document.getElementById('detail').focus({ preventScroll: true }), 32);
});
// Times of day go on without news.
setInterval(show, 1000);

store.connect();
show();
