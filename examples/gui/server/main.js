// `npm start`.

import { serve } from './serve.js';
import { settings } from './settings.js';

try {
  const site = await serve(settings(process.env));
  // The line that says where, for people and for whoever started this process.
  console.log(`Cleanups of ${site.cloud}: ${site.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // What runs is not stopped by this: it goes on with the next start.
      site.close().finally(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error.next ? `${error.message}\nWhat to do next: ${error.next}` : error.message);
  process.exit(1);
}
