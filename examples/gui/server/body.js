// Reading what a page sends. A misspelt consent must not be a silent default.

import { invalid, Problem } from './problem.js';

const MOST_BYTES = 16_384;

export async function json(request) {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw invalid('the body must be application/json');
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BYTES)
      throw new Problem(
        413,
        'invalid_input',
        `the body is longer than ${MOST_BYTES} bytes`,
        'send less; nothing was changed',
      );
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw invalid('the body is not JSON');
  }
}

/** Checks that an object has these fields and no others, each as its check says. */
export const object =
  (fields) =>
  (value, name = 'the body') => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalid(`${name} must be an object`);
    const unknown = Object.keys(value).find((field) => !Object.hasOwn(fields, field));
    if (unknown !== undefined) throw invalid(`${name} has an unknown field ${JSON.stringify(unknown)}`);
    for (const [field, check] of Object.entries(fields)) check(value[field], field);
    return value;
  };

export const text = (value, name) => {
  if (typeof value !== 'string' || value === '' || value.length > 1000)
    throw invalid(`${name} must be a text of 1 to 1000 characters`);
};

export const oneOf =
  (...words) =>
  (value, name) => {
    if (!words.includes(value)) throw invalid(`${name} must be ${words.join(' or ')}`);
  };
