// Names come from whoever may rename a VM or a volume. The server uses this file, too.

const OBEYED = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The same name on one line, with a visible mark for what would break lines, turn letters around, or not be seen. */
export const harmless = (name) => String(name).replace(OBEYED, '\ufffd');

// Nobody can type the marks, and one space is as good as two.
const typed = (name) =>
  harmless(name)
    .replace(/\ufffd/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What somebody types to agree: the test VM's name, or its id where it has none that can be typed. */
export const toType = (plan) => (typed(plan.test_vm_name) ? plan.test_vm_name : plan.test_vm);

/** Whether somebody typed this name, as far as it can be typed. */
export const sameName = (given, name) => typed(given) === typed(name);
