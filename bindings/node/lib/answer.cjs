// @ts-check
'use strict';

const { cleanupError } = require('./errors.cjs');

/** @typedef {import('./errors.cjs').Problem} Problem */

/**
 * The value of an answer of the native half, or its problem as an error.
 *
 * @template T
 * @param {T | { problem: string }} answer
 * @param {(problem: Problem) => Error} error
 * @returns {T}
 */
function unwrap(answer, error = cleanupError) {
  if (typeof answer === 'object' && answer !== null && 'problem' in answer) {
    throw error(JSON.parse(answer.problem));
  }
  return answer;
}

module.exports = { unwrap };
