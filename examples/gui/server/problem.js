// Errors as a page gets them: what is wrong, and what to do next.

/** A problem of this server's own. */
export class Problem extends Error {
  constructor(status, code, message, next) {
    super(message);
    Object.assign(this, { status, code, next });
  }
}

export function invalid(message) {
  return new Problem(400, 'invalid_input', message, 'correct what was asked for; nothing was changed');
}

const STATUS = {
  invalid_input: 400,
  not_found: 404,
  ambiguous: 409,
  refused: 409,
  drifted: 409,
  busy: 409,
  lease_lost: 409,
  denied: 502,
  unavailable: 503,
  repository: 503,
};

/** The status and the body that tell of an error. */
export function told(error) {
  if (typeof error?.code !== 'string' || typeof error.next !== 'string') {
    // Not one of ours: its text is for the log and may hold anything.
    console.error(error);
    const body = {
      code: 'unexpected',
      message: 'something went wrong in the server',
      next: "look at the server's log, then try again",
      retryable: true,
    };
    return { status: 500, body };
  }
  const { code, message, next, retryable = false, facts } = error;
  const cause = error.cause === undefined ? undefined : String(error.cause?.message ?? error.cause);
  return { status: error.status ?? STATUS[code] ?? 500, body: { code, message, next, retryable, cause, facts } };
}
