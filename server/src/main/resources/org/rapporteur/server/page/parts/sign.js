/** The sign of a standing: a mark, a colour, and a word for whoever needs neither. */
import { h } from '../app/dom.js';
import { sentence } from '../app/numbers.js';
import { SIGNS } from '../app/standing.js';

export function sign(kind) {
  return h('span', { class: `sign ${kind}`, title: sentence(SIGNS[kind].word) },
    h('span', { 'aria-hidden': 'true' }, SIGNS[kind].sign), h('span', { class: 'unseen' }, `${SIGNS[kind].word}: `));
}
