/** What is told of a party by its code, or of somebody by name. */
import { get } from '../app/api.js';
import { day } from '../app/dates.js';
import { h, part } from '../app/dom.js';
import { called } from '../app/codes.js';
import { counted, score, sentence } from '../app/numbers.js';
import { KINDS } from '../app/tell.js';
import { entryList, onceEach } from '../parts/entry.js';
import { FEW_CLAIMS } from '../parts/claims.js';
import { fold } from '../parts/fold.js';
import { exportLinks } from '../parts/exports.js';
import { table } from '../parts/figure.js';
import { bounds, monthByMonth } from '../parts/months.js';
import { paged } from '../parts/pager.js';
import { pairHref, personHref } from '../parts/party.js';
import { storyList } from '../parts/story.js';

export async function entity({ params, query, signal }) {
  return params.code ? party(params.code, signal) : person(query.get('name') ?? '', signal);
}

async function party(code, signal) {
  const path = `/entities/${part(code)}`;
  const told = await get(path, { claims: FEW_CLAIMS }, signal);
  const own = { party: told.entity.code };
  return {
    title: told.entity.name,
    content: h('article', { class: 'entity-view' },
      h('header', { class: 'head' }, h('h1', {}, told.entity.name), h('p', { class: 'opening' }, `${counted(told.entity.reports, 'report tells', 'reports tell')} of it, ${counted(told.entity.findings, 'finding')} in all${told.entity.last_published ? `, the newest of ${day(told.entity.last_published)}` : ''}.`)),
      h('div', { class: 'two' },
        section('With whom', told.partners.length ? partners(told) : nothing('No event with another party is told.')),
        section('Who is named for it', told.names.length ? people(told.names) : nothing('Nobody is named.'))),
      section('What it does and what is done to it', told.months.length ? monthByMonth(told.months, (month) => `/?party=${part(told.entity.code)}&since=${bounds(month).since}`, exportLinks('These rows', ['JSON', path, {}])) : nothing('No event is told.')),
      section('How it stands to others', told.relations.length ? folded(told.relations) : nothing('No report says.')),
      section('Plans', told.plans.length ? folded(told.plans) : nothing('Nothing is announced.')),
      ...kinds(own, signal),
      section('Stories', paged({ path: '/stories', query: { ...own, limit: 10 }, show: storyList, nothing: () => nothing('No story.'), signal })),
      exportLinks('This party', ['JSON', path, {}], ['events as CSV', '/export/events', { ...own, format: 'csv' }], ['figures as CSV', '/export/quantities', { ...own, format: 'csv' }], ['quotations as CSV', '/export/quotations', { ...own, format: 'csv' }]))
  };
}

/** What is told under a name is found by it in the lines of the entries. */
async function person(name, signal) {
  const own = { q: `"${name}"` };
  const found = await get('/entries', { ...own, limit: 1 }, signal);
  return {
    title: name,
    content: h('article', { class: 'entity-view' },
      h('header', { class: 'head' }, h('h1', {}, name), h('p', { class: 'opening' }, found.items.length ? 'What is told under this name, in all reports.' : 'Nothing is told under this name. Names are looked up in full, as the record spells them.')),
      found.items.length ? kinds(own, signal) : h('p', {}, h('a', { href: `/search?q=${part(name)}` }, 'Reports with these words')),
      exportLinks('This name', ['JSON', '/entries', { ...own, limit: 500 }], ['CSV', '/entries', own, 'items']))
  };
}

const TITLES = { relation: 'Offices and relations', event: 'What happens', quotation: 'Quotations', quantity: 'Figures' };

function kinds(filter, signal) {
  const shown = filter.party ? ['event', 'quotation', 'quantity'] : ['relation', 'event', 'quotation', 'quantity'];
  return shown.map((about) => section(TITLES[about], paged({
    path: '/entries', query: { ...filter, about, limit: 5, claims: FEW_CLAIMS }, show: (items) => entryList(items, { story: true }), nothing: () => nothing(`No ${KINDS[about].word} is told.`), signal
  })));
}

const section = (title, ...content) => h('section', {}, h('h2', {}, title), ...content);
const nothing = (words) => h('p', { class: 'pale' }, words);
const FIRST = 5;

function folded(all) {
  const { entries, others } = onceEach(all);
  return [entryList(entries.slice(0, FIRST), { story: true, others }), entries.length > FIRST ? fold(`${entries.length - FIRST} more`, () => entryList(entries.slice(FIRST), { story: true, others })) : null];
}

const partners = ({ partners: all, entity: { code } }) => table(['Party', 'Events', 'Mean', 'Cooperation', 'Conflict'], all.slice(0, 20).map((pair) => {
  const other = pair.a === code ? pair.b : pair.a;
  return [h('a', { href: pairHref(code, other) }, called(other)), pair.events, h('span', { class: `score ${pair.mean_scale > 0 ? 'cooperative' : pair.mean_scale < 0 ? 'hostile' : 'neutral'}` }, score(pair.mean_scale)), pair.cooperation, pair.conflict];
}), 'Partners');

const people = (names) => h('ul', { class: 'names' }, names.slice(0, 30).map(({ name, reports }) => h('li', {}, h('a', { href: personHref(name) }, sentence(name)), h('span', { class: 'pale small' }, ` ${counted(reports, 'report')}`))));
