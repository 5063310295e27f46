/** The front page: what is new, who says so, where reports differ, what is due. */
import { get } from '../app/api.js';
import { allParties } from '../app/codes.js';
import { day, time } from '../app/dates.js';
import { h, part } from '../app/dom.js';
import { counted } from '../app/numbers.js';
import { planState } from '../app/tell.js';
import { fold } from '../parts/fold.js';
import { news } from '../parts/news.js';
import { exportLinks } from '../parts/exports.js';
import { table } from '../parts/figure.js';
import { filterForm, filterSentence, filtersOf } from '../parts/filters.js';
import { growing } from '../parts/pager.js';
import { outletOrTitle } from '../parts/source.js';
import { go } from '../app/router.js';
import { empty, filling } from '../parts/states.js';
import { storyList } from '../parts/story.js';
import { storiesOf, world } from '../parts/world.js';

const PAGE = 20;

export async function front({ query, signal }) {
  const filters = filtersOf(query);
  const [summary, outlets] = await Promise.all([
    get('/summary', { ...filters, limit: PAGE, claims: 1 }, signal), get('/outlets', { limit: 200 }, signal)]);
  if (summary.counts.reports === 0) return { title: null, content: emptyRecord() };
  const content = h('div', { class: 'front' },
    h('section', { class: 'front-head' }, h('h1', {}, 'What is new'), h('p', { class: 'opening' }, atOneGlance(summary)), news(() => go(location.pathname + location.search), signal)),
    h('section', { class: 'front-stories' }, h('h2', { class: 'unseen' }, 'Stories'), filterPanel(filters, outlets.items), filterSentence('Stories', '/', filters), stories(summary, filters, signal),
      exportLinks('These stories', ['JSON', '/stories', { ...filters, limit: 500 }], ['CSV', '/stories', filters, 'items'],
        ['their events as CSV', '/export/events', { since: filters.since, until: filters.until, party: filters.party, format: 'csv' }])),
    h('div', { class: 'front-side' }, where(filters, signal), plansDue(summary)));
  return { title: null, content };
}

/** `7 stories from 21 reports, the newest of 23 May 2025. Reports conflict on 2 things.` */
function atOneGlance({ counts, newest_published: newest }) {
  return [`${counted(counts.stories, 'story', 'stories')} from ${counted(counts.reports, 'report')}`, newest ? `, the newest of ${day(newest)}` : '', '. ',
    counts.conflicts ? ['Reports conflict on ', h('a', { href: '/differences?verdict=conflict' }, counted(counts.conflicts, 'thing')), '.']
      : ['Nowhere do they conflict; where one is vaguer stands under ', h('a', { href: '/differences' }, 'Differences'), '.'],
    counts.rejects ? [' ', h('a', { href: '/api/v1/export/rejects', download: true }, `${counted(counts.rejects, 'document')} could not be read`), '.'] : null];
}

function stories(summary, filters, signal) {
  if (summary.stories.length === 0) return empty(h('p', {}, 'No story fits these filters. ', h('a', { href: '/' }, 'All stories')));
  return growing({ items: summary.stories, next: summary.next }, { path: '/stories', query: { ...filters, limit: PAGE }, show: storyList, signal });
}

function filterPanel(filters, outlets) {
  return h('details', { class: 'panel filter-panel' }, h('summary', {}, 'Filter by time, party, type of event, standing, outlet'),
    filterForm('/', filters, {
      parties: allParties().map(({ code, name }) => [code, name]),
      outlets: outlets.map(({ outlet, reports }) => [outlet, `${outlet} (${reports})`]),
      verdicts: ['agree', 'conflict', 'single']
    }));
}

function where({ since, until, party, type }, signal) {
  const load = async () => {
    const { items } = await get('/places', { since, until, party, type }, signal);
    if (items.length === 0) return h('p', { class: 'pale' }, 'No event here names a place.');
    return h('figure', { class: 'picture' }, world(items, storiesOf),
      h('figcaption', { class: 'small pale' }, 'Events by the country that they happened in; the larger the mark, the more. Blue: mostly cooperation, orange: mostly conflict.'),
      fold('The table behind this map', () => table(['Country', 'Events', 'Stories', 'Cooperative', 'Hostile'], items.map((place) => [
          h('a', { href: storiesOf(place.country) }, place.name), place.events, place.stories, place.cooperation, place.conflict]), 'Events by country')));
  };
  return h('section', { class: 'panel' }, h('h2', {}, 'Where it happens'), filling(load, signal));
}

function plansDue({ plans, as_of: asOf }) {
  return h('section', { class: 'panel' }, h('h2', {}, 'Plans due'),
    h('p', { class: 'small pale' }, asOf ? `Announced, and due within two weeks of ${day(asOf)}, or overdue then for a month at most.` : 'Announced, and due.'),
    plans.length ? h('ol', { class: 'due' }, plans.map(due)) : h('p', {}, 'None.'));
}

function due(entry) {
  return h('li', { 'data-item': true }, h('p', {}, h('a', { class: 'quiet', href: `/entry/${part(entry.id)}` }, entry.summary)),
    h('p', { class: 'small pale' }, h('span', { class: `plan ${entry.plan.status}` }, entry.plan.due ? `due ${day(entry.plan.due)}` : planState(entry.plan.status),
      entry.plan.status === 'overdue' ? ', overdue' : ''), ' · ', outletOrTitle(entry.claims[0]), ', ', time(entry.claims[0].published)));
}

function emptyRecord() {
  return empty(h('h1', {}, 'The record is empty'),
    h('p', {}, 'Read some reports into it, in a terminal:'),
    h('pre', {}, h('code', {}, './rapporteur read examples')),
    h('p', {}, 'then ', h('a', { href: '/' }, 'look again'), '. A folder of your own, a file or a feed will do as well. Or ', h('a', { href: '/bench' }, 'paste a text'), ' to see what is found in it.'));
}
