// Words and numbers for people.

export const STATES = {
  active: 'Test running',
  cleaning: 'Cleaning up',
  cleanup_parked: 'Parked',
  cleanup_cancelled: 'Cancelled',
  cleanup_completed: 'Cleaned up',
  withdrawn: 'Withdrawn',
};

export const PHASES = {
  validate: 'Validating',
  power_off: 'Powering off',
  volumes: 'Moving volumes',
  delete: 'Deleting the test VM',
  record: 'Writing it down',
};

/** Each step: the place that was reached (test VM, free, appliance, home), and whether the volume is on its way to the next. */
export const STEPS = {
  on_test_vm: { at: 0, word: 'on the test VM' },
  detaching: { at: 0, moving: true, word: 'detaching' },
  free: { at: 1, word: 'free' },
  attaching: { at: 1, moving: true, word: 'attaching' },
  attached: { at: 2, word: 'attached' },
  home: { at: 3, word: 'home' },
  astray: { at: -1, word: 'astray' },
};

export const stepOf = (place) => ({ test_vm: 'on_test_vm', free: 'free', appliance: 'attached' })[place] ?? 'astray';

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

export function size(bytes) {
  let [unit, number] = [0, bytes];
  while (number >= 1024 && unit < UNITS.length - 1) [unit, number] = [unit + 1, number / 1024];
  return `${Number.isInteger(number) ? number : number.toFixed(1)} ${UNITS[unit]}`;
}

export function seconds(count) {
  const whole = Math.max(0, Math.round(count));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

export function ago(time, now = Date.now()) {
  const minutes = Math.round((now - Date.parse(time)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h ago`;
  return `${Math.round(minutes / 60 / 24)} days ago`;
}

const CLOCK = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

export const clock = (time) => CLOCK.format(new Date(time));
export const moment = (time) => MOMENT.format(new Date(time));

export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence begins with a capital letter and ends with a full stop. */
export const sentence = (text) => capital(text.trim()) + (/[.!?]$/.test(text.trim()) ? '' : '.');
