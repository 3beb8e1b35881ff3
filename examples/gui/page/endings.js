// How a cleanup ended, and where every volume was and is. For a parked one this is the runbook.

import { change } from './api.js';
import { copy, element, fill, name, refusal, say, withCommands } from './dom.js';
import { Journey, panel } from './journey.js';
import { moment, seconds, sentence } from './words.js';

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
  say(shown.ended, moment(report.at));
  say(shown.took, seconds((Date.parse(report.at) - Date.parse(report.began_at)) / 1000));
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
      volume.next && ['Next', ...withCommands(volume.next)],
      stopped && volume.step !== 'home' && volume.last_call && ['Last call', volume.last_call],
    ]);
    return journey;
  });
  const volumes = panel(title, journeys, report.test_vm);
  volumes.classList.toggle('stopped', stopped);
  const foot = copy('foot');
  say(foot.id, report.cleanup);
  return [volumes, report.warnings.length > 0 && notes(report.warnings), foot.root];
}

function notes(warnings) {
  const shown = copy('notes');
  fill(
    shown.rows,
    warnings.map((warning) => element('li', sentence(warning))),
  );
  return shown.root;
}
