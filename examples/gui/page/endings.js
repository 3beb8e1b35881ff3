// How a cleanup ended, and where every volume was and is. For a parked one this is the runbook.

import { change } from './api.js';
import { copy, element, fill, name, refusal, say, withCommands } from './dom.js';
import { Journey, panel } from './journey.js';
import { harmless } from './names.js';
import { ago, moment, seconds, sentence, size } from './words.js';

/** `cancel` is called when somebody wants no more of it. */
export function parked(report, cancel) {
  const shown = copy('parked');
  const { why, next, code } = report.ending;
  name(shown.why, sentence(why));
  fill(shown.next, withCommands(next));
  say(shown.code, code);
  say(shown.began, moment(report.began_at));
  name(shown.by, report.by);
  shown.cancel.addEventListener('click', cancel);
  shown.look.addEventListener('click', async () => {
    shown.look.disabled = true;
    try {
      await change(`/api/cleanups/${report.cleanup}/resolve`);
    } catch (error) {
      fill(shown.problem, [refusal('bad', 'Nobody looked again', error)]);
      shown.look.disabled = false;
    }
  });
  return [shown.root, ...places(report, 'Where each volume is')];
}

export function completed(report) {
  const shown = copy('completed');
  const seen = report.plan.consent.proof === 'device';
  say(
    shown.proof,
    seen ? 'Seen on the appliance and in CloudStack, looked at twice.' : "On CloudStack's word, looked at twice.",
  );
  say(shown.vm, report.test_vm);
  const ended = report.ended_at ?? report.at;
  say(shown.ended, moment(ended));
  say(shown.took, seconds((Date.parse(ended) - Date.parse(report.began_at)) / 1000));
  name(shown.by, report.by);
  return [shown.root, ...places(report, 'Where each volume was and is')];
}

/** `clean` is called when it shall be cleaned up after all. */
export function cancelled(report, clean) {
  const shown = copy('cancelled');
  say(shown.vm, report.test_vm);
  shown.clean.addEventListener('click', clean);
  return [shown.root, ...places(report, 'Where each volume was and is')];
}

function places(report, title) {
  const stopped = report.ending.ending === 'parked';
  const journeys = report.volumes.map((volume, i) => {
    const journey = new Journey(report.plan.volumes[i]);
    const where = [volume.is === volume.step ? '' : volume.is, `before: ${volume.was}`];
    journey.show(volume.step, where, [
      volume.device && ['Device', element('code', volume.device.path)],
      stopped && volume.step !== 'home' && ['Guest', harmless(volume.guest)],
      volume.next && ['Next', ...withCommands(volume.next)],
      stopped && volume.step !== 'home' && volume.last_call && ['Last call', volume.last_call],
    ]);
    return journey;
  });
  const volumes = panel(title, journeys, report.test_vm);
  volumes.classList.toggle('stopped', stopped);
  const foot = copy('foot');
  say(foot.id, report.cleanup);
  return [volumes, report.residue.length > 0 && left(report), report.warnings.length > 0 && notes(report.warnings), foot.root];
}

const KINDS = { snapshot: 'Snapshot', old_root: 'Old root disk', tag: 'Mark' };

/** What is there still and need not be, with a button if some of it can be taken away here. */
function left(report) {
  const shown = copy('left');
  fill(shown.rows, report.residue.map(item));
  shown.actions.hidden = !report.residue.some(({ retry }) => retry);
  shown.again.addEventListener('click', async () => {
    shown.again.disabled = true;
    say(shown.again, 'Trying …');
    try {
      await change(`/api/cleanups/${report.cleanup}/retry`);
    } catch (error) {
      fill(shown.problem, [refusal('bad', 'It could not be tried', error)]);
    }
    say(shown.again, 'Try again');
    shown.again.disabled = false;
  });
  return shown.root;
}

function item(residue) {
  const shown = copy('left-item');
  say(shown.kind, KINDS[residue.kind] ?? 'Something');
  name(shown.name, residue.name);
  name(shown.id, residue.id);
  const facts = [residue.size !== null && size(residue.size), residue.created && `made ${ago(residue.created)}`];
  say(shown.facts, facts.filter(Boolean).join(', '));
  name(shown.reason, sentence(residue.reason));
  fill(shown.next, withCommands(residue.next));
  return shown.root;
}

function notes(warnings) {
  const shown = copy('notes');
  fill(
    shown.rows,
    warnings.map((warning) => element('li', sentence(warning))),
  );
  return shown.root;
}
