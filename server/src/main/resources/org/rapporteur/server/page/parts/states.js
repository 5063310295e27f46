/** What a view shows while it waits, when there is nothing, and when something failed. */
import { h, replace } from '../app/dom.js';

export const loading = (what) => h('p', { class: 'state', role: 'status' }, `${what}…`);

/** Nothing to show: says so, and what to do. */
export const empty = (...words) => h('div', { class: 'state' }, ...words);

/** A failure with the server's own words and a way on. */
export function failing(failure, again) {
  const missing = failure.status === 404;
  return h('section', { class: 'state failed', role: 'alert' },
    h('h1', {}, missing ? 'The record holds nothing here' : 'This could not be shown'),
    h('p', {}, failure.message),
    missing
      ? h('p', {}, 'It may have been removed, or the address is cut short. ', h('a', { href: '/' }, 'The newest stories'), ' are all there is.')
      : h('p', {}, h('button', { type: 'button', onclick: again }, 'Try again')));
}

/** A part of a view that fills itself: loads, then shows, says that there is nothing, or says what failed. */
export function filling(load, signal) {
  const place = h('div', { class: 'filling', 'aria-busy': 'true' }, loading('Reading'));
  const fill = async () => {
    try {
      replace(place, await load());
    } catch (failure) {
      if (signal?.aborted) return;
      replace(place, h('p', { class: 'state failed', role: 'alert' }, `${failure.message} `,
        h('button', { type: 'button', onclick: fill }, 'Try again')));
    } finally {
      place.removeAttribute('aria-busy');
    }
  };
  fill();
  return place;
}
