/** An address that names no view. */
import { h } from '../app/dom.js';

export async function missing() {
  return {
    title: 'No such page',
    content: h('section', { class: 'state' }, h('h1', {}, 'There is no such page'),
      h('p', {}, 'The address may be cut short. ', h('a', { href: '/' }, 'The newest stories'), ' or the search above lead on.'))
  };
}
