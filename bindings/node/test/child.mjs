// Starts a cleanup and says every step, until it is killed.
import { Cleanup } from 'cloudstack-cleanup';

const { settings, test } = JSON.parse(process.argv[2]);
const cleanup = await Cleanup.open(settings);
await cleanup.register(test);
const run = await cleanup.start(await cleanup.plan(test.source_vm), { by: 'child' });
for await (const event of run) console.log(JSON.stringify(event));
