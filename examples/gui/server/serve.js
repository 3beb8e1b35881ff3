// Puts everything together: the cloud, the cleanups, the news about them, and the web server.

import { Cleanup } from 'cloudstack-cleanup';

import { Desk } from './desk.js';
import { bench } from './bench.js';
import { site } from './site.js';

/**
 * Starts, resumes what is unfinished, and listens on 127.0.0.1.
 *
 * @param {ReturnType<import('./settings.js').settings>} settings
 */
export async function serve(settings) {
  const simulator = settings.real ? undefined : await bench.start(settings.speed);
  const cleanup = await Cleanup.open({
    cloud: simulator ?? 'environment',
    database: settings.database,
    speed: settings.speed,
    leaseSeconds: settings.leaseSeconds,
  });
  if (simulator) await bench.register(cleanup);
  const desk = new Desk(cleanup, { by: settings.by, cloud: settings.cloud });
  await desk.open();
  const server = site(desk);
  await new Promise((resolve, reject) => {
    const failed = (error) =>
      reject(
        new Error(`cannot listen on 127.0.0.1:${settings.port}: is it in use? PORT chooses another`, { cause: error }),
      );
    server.once('error', failed).listen(settings.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    cloud: settings.cloud,
    simulator,
    async close() {
      desk.close();
      server.close();
      server.closeAllConnections();
      await cleanup.close();
      await simulator?.close();
    },
  };
}
