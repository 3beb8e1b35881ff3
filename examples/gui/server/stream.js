// News as server-sent events. A page that comes back says what it saw last, and gets the rest.

import { Problem } from './problem.js';

const MOST = 100;
const BREATH_MS = 15_000;
/** A page that does not read for so long that this piles up is cut off; it comes back by itself. */
const MOST_WAITING = 1 << 20;

export function stream(desk, request, response) {
  if (desk.news.listeners >= MOST) throw new Problem(503, 'unavailable', 'too many pages are open', 'close some');
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const send = ({ id, event, data }) => {
    response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (response.writableLength > MOST_WAITING) response.destroy();
  };
  response.write('retry: 500\n\n');
  const missed = desk.news.since(request.headers['last-event-id']);
  const everything = () => [{ id: desk.news.latest, event: 'everything', data: desk.everything() }];
  for (const item of missed ?? everything()) send(item);
  const stop = desk.news.listen(send);
  // Whoever is between us and the page must not take silence for an end.
  const breath = setInterval(() => response.write(':\n\n'), BREATH_MS);
  response.on('close', () => {
    stop();
    clearInterval(breath);
  });
}
