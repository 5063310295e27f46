/** Says when stories have come in since the page was opened, for whoever keeps it open all day. */
import { address } from '../app/api.js';
import { h, replace } from '../app/dom.js';
import { counted } from '../app/numbers.js';

/** A line that stays empty until the server tells of a new or changed story. */
export function news(again, signal) {
  const place = h('p', { class: 'news', role: 'status' });
  const seen = new Set();
  const source = new EventSource(address('/stories/stream'));
  source.addEventListener('story', (event) => {
    seen.add(idOf(event.data));
    replace(place, h('button', { type: 'button', onclick: again }, `${counted(seen.size, 'story', 'stories')} new or changed: show`));
  });
  signal.addEventListener('abort', () => source.close());
  return place;
}

function idOf(data) {
  try {
    return JSON.parse(data).id;
  } catch {
    return data;
  }
}
