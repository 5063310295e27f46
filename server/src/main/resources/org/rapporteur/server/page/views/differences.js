/** Where reports differ, over all stories. */
import { get } from '../app/api.js';
import { allParties } from '../app/codes.js';
import { h } from '../app/dom.js';
import { entryList } from '../parts/entry.js';
import { FEW_CLAIMS } from '../parts/claims.js';
import { exportLinks } from '../parts/exports.js';
import { filterForm, filterSentence, filtersOf } from '../parts/filters.js';
import { sign } from '../parts/sign.js';
import { growing } from '../parts/pager.js';
import { empty } from '../parts/states.js';

const PAGE = 20;
const RESPECTS = [['value', 'figures'], ['date', 'days'], ['place', 'places'], ['participants', 'who takes part'], ['speaker', 'speakers'], ['wording', 'words']];

export async function differences({ query, signal }) {
  const filters = filtersOf(query);
  const asked = { differs_in: 'any', independent: 2, ...filters, limit: PAGE, claims: FEW_CLAIMS };
  const show = (items) => entryList(items, { open: true, story: true });
  const page = await get('/entries', asked, signal);
  return {
    title: 'Where reports differ',
    content: h('div', { class: 'listing' },
      h('header', { class: 'head' }, h('h1', {}, 'Where reports differ'),
        h('p', { class: 'opening' }, sign('conflict'), ' marks what cannot both be so, ', sign('vaguer'), ' where one says less exactly what another says. Nothing is averaged: each claim keeps its words.'),
        h('nav', { class: 'contents', 'aria-label': 'Differences in' }, RESPECTS.map(([respect, name]) => h('a', { href: `/differences?differs_in=${respect}`, 'aria-current': filters.differs_in?.[0] === respect ? 'true' : null }, name)))),
      h('details', { class: 'panel filter-panel' }, h('summary', {}, 'Filter by time, party, kind'), filterForm('/differences', filters, {
        parties: allParties().map(({ code, name }) => [code, name]), types: false, verdicts: ['conflict'], about: [['event', 'events'], ['quantity', 'figures'], ['quotation', 'quotations'], ['relation', 'relations']]
      })),
      filterSentence('Differences', '/differences', filters),
      page.items.length ? growing(page, { path: '/entries', query: asked, show, signal }) : none(filters),
      exportLinks('These differences', ['JSON', '/entries', { ...asked, limit: 500, claims: 500 }], ['CSV', '/entries', { ...asked, limit: null, claims: 500 }, 'items']))
  };
}

function none(filters) {
  return empty(h('p', {}, Object.keys(filters).length ? 'Nothing fits these filters. ' : 'No two independent reports in the record differ on anything. ',
    h('a', { href: Object.keys(filters).length ? '/differences' : '/' }, Object.keys(filters).length ? 'All differences' : 'The stories')));
}
