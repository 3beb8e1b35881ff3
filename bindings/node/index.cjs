// @ts-check
'use strict';

const { Cleanup, verifyEvidence } = require('./lib/cleanup.cjs');
const { Client, Job } = require('./lib/client.cjs');
const { MockCloud, Simulator } = require('./lib/clouds.cjs');
const errors = require('./lib/errors.cjs');
const outcome = require('./lib/outcome.cjs');
const { Run } = require('./lib/run.cjs');

const { cleanupError, cloudError, ...classes } = errors;

module.exports = { Cleanup, Client, Job, MockCloud, Run, Simulator, ...classes, ...outcome, verifyEvidence };
