/** Long lists, a page at a time: what is there, then a button for more. */
import { h, replace } from '../app/dom.js';
import { count } from '../app/numbers.js';
import { get } from '../app/api.js';
import { filling } from './states.js';

/**
 * A list that reads itself from the server.
 *
 * @param path where its items are
 * @param query its filters, with `limit`
 * @param show items to an element of them (`ol`, `tbody`, ...)
 * @param nothing what to show when there are none
 */
export function paged({ path, query, show, nothing, signal }) {
  return filling(async () => {
    const first = await get(path, query, signal);
    return first.items.length === 0 ? nothing() : growing(first, { path, query, show, signal });
  }, signal);
}

/** A list whose first page is here already. */
export function growing(first, { path, query, show, signal }) {
  const holder = h('div', {}, show(first.items));
  const foot = h('p', { class: 'more' });
  let shown = first.items.length;
  const offer = (page) => replace(foot, page.next ? [
    h('button', { type: 'button', onclick: () => more(page.next) }, 'Show more'),
    h('span', { class: 'pale small' }, shown ? ` ${count(shown)} so far` : '')
  ] : null);
  const more = async (cursor) => {
    foot.querySelector('button').disabled = true;
    try {
      const page = await get(path, { ...query, cursor }, signal);
      const added = show(page.items);
      holder.append(added);
      shown += page.items.length;
      offer(page);
      added.querySelector('a')?.focus({ preventScroll: true });
    } catch (failure) {
      replace(foot, `${failure.message} `, h('button', { type: 'button', onclick: () => more(cursor) }, 'Try again'));
    }
  };
  offer(first);
  return h('div', {}, holder, foot);
}
