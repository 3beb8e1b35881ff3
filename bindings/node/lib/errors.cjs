// @ts-check
'use strict';

/**
 * @typedef {{ code: string, message: string, next: string, retryable: boolean, cause?: string, facts?: Record<string, string> }} Problem
 */

class CleanupError extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.message, problem.cause === undefined ? undefined : { cause: problem.cause });
    this.code = problem.code;
    this.next = problem.next;
    this.retryable = problem.retryable;
    this.facts = problem.facts ?? {};
  }
}

class InvalidInputError extends CleanupError {}
class NotFoundError extends CleanupError {}
class AmbiguousError extends CleanupError {}
class RefusedError extends CleanupError {}
class DriftedError extends CleanupError {}
class BusyError extends CleanupError {}
class LeaseLostError extends CleanupError {}
class UnavailableError extends CleanupError {}
class DeniedError extends CleanupError {}
class RepositoryError extends CleanupError {}
class NewerVersionError extends CleanupError {}
class UnexpectedError extends CleanupError {}
class AlteredError extends CleanupError {}
class CloudError extends CleanupError {}

/** @type {Record<string, typeof CleanupError>} */
const BY_CODE = {
  invalid_input: InvalidInputError,
  not_found: NotFoundError,
  ambiguous: AmbiguousError,
  refused: RefusedError,
  drifted: DriftedError,
  busy: BusyError,
  lease_lost: LeaseLostError,
  unavailable: UnavailableError,
  denied: DeniedError,
  repository: RepositoryError,
  newer_version: NewerVersionError,
  unexpected: UnexpectedError,
  altered: AlteredError,
};

const ALL = [CleanupError, CloudError, ...Object.values(BY_CODE)];

for (const type of ALL) {
  // As built-in errors have it: on the prototype, so that it is printed once and not among the fields.
  Object.defineProperty(type.prototype, 'name', { value: type.name, configurable: true, writable: true });
}

/**
 * @param {Problem} problem
 * @returns {CleanupError}
 */
function cleanupError(problem) {
  // A code that this version does not know is an error all the same.
  const type = Object.hasOwn(BY_CODE, problem.code) ? BY_CODE[problem.code] : CleanupError;
  return new type(problem);
}

/**
 * An error of CloudStack's client. Input that was refused before the client saw it is an error like any other.
 * @param {Problem} problem
 * @returns {CleanupError}
 */
function cloudError(problem) {
  return problem.code === 'invalid_input' ? new InvalidInputError(problem) : new CloudError(problem);
}

module.exports = {
  CleanupError,
  InvalidInputError,
  NotFoundError,
  AmbiguousError,
  RefusedError,
  DriftedError,
  BusyError,
  LeaseLostError,
  UnavailableError,
  DeniedError,
  RepositoryError,
  NewerVersionError,
  UnexpectedError,
  AlteredError,
  CloudError,
  cleanupError,
  cloudError,
};
