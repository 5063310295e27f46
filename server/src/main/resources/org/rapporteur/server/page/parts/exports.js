/** Every view gives away the rows behind it. */
import { h } from '../app/dom.js';
import { address } from '../app/api.js';

/** `CSV · JSON` for what a view shows: pairs of a label and `[path, query]`. */
export function exportLinks(what, ...links) {
  return h('p', { class: 'exports small' }, `${what}: `, links.flatMap(([label, path, query], index) => [
    index ? ' · ' : null, h('a', { href: address(path, query), download: true, 'data-plain': true }, label)]));
}
