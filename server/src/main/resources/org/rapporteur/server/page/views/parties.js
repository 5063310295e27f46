/** Who is in the record, and between whom most happens. */
import { get } from '../app/api.js';
import { allParties, called } from '../app/codes.js';
import { days } from '../app/dates.js';
import { h } from '../app/dom.js';
import { score } from '../app/numbers.js';
import { exportLinks } from '../parts/exports.js';
import { table } from '../parts/figure.js';
import { growing } from '../parts/pager.js';
import { pairHref, partyLink } from '../parts/party.js';
import { empty } from '../parts/states.js';
import { go } from '../app/router.js';

export async function parties({ signal }) {
  const [pairs, entities] = await Promise.all([get('/pairs', { limit: 25 }, signal), get('/entities', { limit: 25 }, signal)]);
  const content = h('div', { class: 'listing wide' },
    h('header', { class: 'head' }, h('h1', {}, 'Parties'), h('p', { class: 'opening' }, 'Who acts, and between whom most happens.')),
    between(),
    h('div', { class: 'two' },
      h('section', {}, h('h2', {}, 'Pairs of most events'), pairs.items.length ? growing(pairs, { path: '/pairs', query: { limit: 25 }, show: pairTable, signal }) : empty('No event has two parties yet.')),
      h('section', {}, h('h2', {}, 'Parties of most reports'), entities.items.length ? growing(entities, { path: '/entities', query: { limit: 25 }, show: entityTable, signal }) : empty('No party yet.'))),
    exportLinks('These parties', ['pairs as JSON', '/pairs', { limit: 500 }], ['pairs as CSV', '/pairs', {}, 'items'], ['parties as JSON', '/entities', { limit: 500 }],
      ['parties as CSV', '/entities', {}, 'items'], ['panel by month as CSV', '/export/panel', { format: 'csv' }]));
  return { title: 'Parties', content };
}

function between() {
  const choose = (name, label) => h('label', {}, h('span', {}, label), h('select', { name, required: true }, h('option', { value: '' }, 'choose'), allParties().map(({ code, name: said }) => h('option', { value: code }, said))));
  return h('form', { class: 'filters inline', onsubmit: (event) => { event.preventDefault(); const data = new FormData(event.target); go(pairHref(data.get('a'), data.get('b'))); } },
    choose('a', 'Between'), choose('b', 'and'), h('button', {}, 'Show the pair'));
}

const pairTable = (items) => table(['Pair', 'Events', 'Mean', 'Days'], items.map((pair) => [
  h('a', { href: pairHref(pair.a, pair.b) }, `${pair.a_name ?? called(pair.a)} and ${pair.b_name ?? called(pair.b)}`), pair.events,
  h('span', { class: `score ${pair.mean_scale > 0 ? 'cooperative' : pair.mean_scale < 0 ? 'hostile' : 'neutral'}` }, score(pair.mean_scale)), pair.first ? days(pair.first, pair.last) : 'undated']), 'Pairs');

const entityTable = (items) => table(['Party', 'Reports', 'Findings'], items.map((entity) => [partyLink(entity.code), entity.reports, entity.findings]), 'Parties');
