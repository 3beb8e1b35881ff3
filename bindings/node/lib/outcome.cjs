// @ts-check
'use strict';

// The answers to a change, for parts of somebody's own.

function done() {
  return { answer: 'accepted', status: { status: 'succeeded' } };
}

/** @param {string} [reference] */
function pending(reference) {
  return { answer: 'accepted', status: { status: 'pending' }, reference: reference ?? null };
}

/** @param {string} why */
function refused(why) {
  return { answer: 'refused', why };
}

/** @param {string} why */
function unknown(why) {
  return { answer: 'unknown', why };
}

module.exports = { done, pending, refused, unknown };
