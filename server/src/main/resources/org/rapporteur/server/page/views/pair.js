/** How two parties stand to each other, and what happens between them. */
import { get } from '../app/api.js';
import { day, days } from '../app/dates.js';
import { h, part } from '../app/dom.js';
import { counted, score } from '../app/numbers.js';
import { entryList, onceEach } from '../parts/entry.js';
import { FEW_CLAIMS } from '../parts/claims.js';
import { fold } from '../parts/fold.js';
import { exportLinks } from '../parts/exports.js';
import { table } from '../parts/figure.js';
import { FEW, bounds, eventByEvent, eventList, monthByMonth } from '../parts/months.js';
import { paged } from '../parts/pager.js';
import { pairHref, partyLink } from '../parts/party.js';
import { isSeries, row, seriesPicture, withoutCopies } from '../parts/series.js';
import { empty, filling } from '../parts/states.js';
import { called } from '../app/codes.js';
import { storyList } from '../parts/story.js';

export async function pair({ params, query, signal }) {
  const path = `/pairs/${part(params.a)}/${part(params.b)}`;
  const month = /^\d{4}-\d\d$/.test(query.get('month') ?? '') ? query.get('month') : null;
  const { pair: totals, months, relations, plans, as_of: asOf } = await get(path, { claims: FEW_CLAIMS }, signal);
  const [a, b] = [totals?.a ?? params.a, totals?.b ?? params.b];
  const both = { party: [a, b] };
  return {
    title: `${called(a)} and ${called(b)}`,
    content: h('article', { class: 'pair-view' },
      h('header', { class: 'head' }, h('h1', {}, partyLink(a), ' and ', partyLink(b)), h('p', { class: 'opening' }, inWords(totals, asOf))),
      h('nav', { class: 'contents', 'aria-label': 'In this view' }, [['#relations', 'How they stand'], ['#timeline', 'Timeline'], ['#figures', 'Figures'], ['#visits', 'Visits'], ['#quotations', 'Quotations'], ['#plans', 'Plans'], ['#stories', 'Stories']].map(([href, name]) => h('a', { href }, name))),
      section('relations', 'How relations stand', relations.length ? once(relations) : nothing('No report says how the two stand to each other.')),
      section('timeline', 'What happens between them', chart(path, totals, months, signal), events(path, a, b, month, signal)),
      section('figures', 'Figures', figures(both, signal)),
      section('visits', 'Visits', paged({ path: `${path}/events`, query: { mode: 'visit', limit: 10 }, show: eventList, nothing: () => nothing('No visit is told.'), signal })),
      section('quotations', 'Quotations', paged({ path: `${path}/quotations`, query: { limit: 10, claims: FEW_CLAIMS }, show: (items) => entryList(items, {}), nothing: () => nothing('Nobody of either is quoted in a story of both.'), signal })),
      section('plans', 'Plans', plans.length ? once(plans) : nothing('Nothing is announced.')),
      section('stories', 'Stories', paged({ path: '/stories', query: { ...both, limit: 10 }, show: storyList, nothing: () => nothing('No story tells of both.'), signal })),
      exportLinks('This pair', ['JSON', path, {}], ['events as CSV', '/export/events', { ...both, format: 'csv' }], ['events as JSON Lines', '/export/events', both], ['figures as CSV', '/export/quantities', { ...both, format: 'csv' }]))
  };
}

const section = (id, title, ...content) => h('section', { id }, h('h2', {}, title), ...content);

function once(all) {
  const { entries, others } = onceEach(all);
  return entryList(entries, { others });
}

const nothing = (words) => h('p', { class: 'pale' }, words);

/** `3 reports tell of 9 events between 3 October 2024 and 29 May 2025: mostly cooperation, +3.2 on a scale from −10 to +10.` */
function inWords(totals, asOf) {
  if (!totals || totals.events === 0) return `No event between the two is told${asOf ? `, as of ${day(asOf)}` : ''}.`;
  const lean = totals.cooperation >= totals.conflict ? 'cooperation' : 'conflict';
  const share = totals.cooperation === 0 || totals.conflict === 0 ? 'all' : 'mostly';
  return `${counted(totals.reports, 'report tells', 'reports tell')} of ${counted(totals.events, 'event')}${totals.first ? `, ${days(totals.first, totals.last)}` : ''}: ${share} ${lean}, ${score(totals.mean_scale)} on average on a scale from −10 to +10.`;
}

function chart(path, totals, months, signal) {
  if (!months.length && !totals?.events) return nothing('No event between the two is told.');
  const exports = exportLinks('These rows', ['JSON', path, {}], ['CSV', `${path}/events`, {}, 'items']);
  if ((totals?.events ?? 0) > FEW) return monthByMonth(months, (month) => `${location.pathname}?month=${month}#events`, exports);
  return filling(async () => eventByEvent((await get(`${path}/events`, { limit: FEW }, signal)).items, exports) ?? nothing('No event is dated.'), signal);
}

function events(path, a, b, month, signal) {
  const query = month ? { ...bounds(month), limit: 15 } : { limit: 15 };
  return fold(month ? `Events of ${day(month)}` : 'Event by event, the newest first', () => [
    month ? h('p', { class: 'filter-sentence' }, `Only ${day(month)} `, h('a', { class: 'off', href: pairHref(a, b), 'aria-label': 'All months' }, '×')) : null,
    paged({ path: `${path}/events`, query, show: eventList, nothing: () => nothing('No event.'), signal })], { id: 'events', open: month !== null, tabindex: -1 });
}

function figures(both, signal) {
  return filling(async () => {
    const { items } = await get('/series', { ...both, limit: 50 }, signal);
    if (!items.length) return nothing('No figure about both is given.');
    const own = items.map(withoutCopies);
    const drawn = own.filter(isSeries);
    const single = own.filter((series) => !isSeries(series)).flatMap(({ measure, points }) => points.map((point) => [measure ?? '–', ...row(point)]));
    return [h('div', { class: 'pictures' }, drawn.map(seriesPicture)),
      single.length ? fold(`${counted(single.length, 'figure')} given once`, () => table(['Measure', 'Period', 'Figure', 'Outlet', 'Standing', 'Words'], single, 'Figures given once'), { open: !drawn.length }) : null,
      drawn.length || single.length ? null : empty('No figure.')];
  }, signal);
}
