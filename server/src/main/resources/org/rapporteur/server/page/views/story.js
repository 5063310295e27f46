/** A story: what its reports agree on, where they differ, themselves side by side, when, and what is planned. */
import { get } from '../app/api.js';
import { days } from '../app/dates.js';
import { h, join, part } from '../app/dom.js';
import { counted, sentence } from '../app/numbers.js';
import { kindOf } from '../app/standing.js';
import { KINDS } from '../app/tell.js';
import { entryList, marks } from '../parts/entry.js';
import { fold } from '../parts/fold.js';
import { exportLinks } from '../parts/exports.js';
import { pairHref, partyLink } from '../parts/party.js';
import { called } from '../app/codes.js';
import { sideBySide } from '../parts/sidebyside.js';
import { reportsOf } from '../parts/story.js';
import { storyTimeline } from '../parts/storytimeline.js';
import { FEW_CLAIMS } from '../parts/claims.js';
import { growing } from '../parts/pager.js';

const PAGE = 200;
const SHOWN = 25;

export async function story({ params, signal }) {
  const id = part(params.id);
  const { story: told, entries } = await get(`/stories/${id}`, { claims: FEW_CLAIMS }, signal);
  if (told.id !== params.id) history.replaceState(null, '', `/story/${part(told.id)}${location.hash}`);
  const rest = await restOf(entries, told.id, signal);
  const path = `/stories/${part(told.id)}`;
  const all = [...entries.items, ...rest.items];
  const numbers = new Map(told.reports.filter(({ copy_of: copy }) => !copy).map(({ id: report }, index) => [report, index + 1]));
  const sorted = sort(all);
  const shared = [...sorted.conflict, ...sorted.agree, ...sorted.vaguer];
  return {
    title: told.title,
    content: h('article', { class: 'story-view' },
      head(told, byMention(told.parties, all)),
      contents(sorted, told),
      section('agree', 'What the reports agree on', sorted.agree, { numbers }, nothingAgreed(told, sorted)),
      differ(sorted, told),
      h('section', { id: 'reports' }, h('h2', {}, told.reports.length > 1 ? 'The reports side by side' : 'The report'), sideBySide(told, shared, numbers, signal)),
      storyTimeline(told, all),
      section('plans', 'Plans and outcomes', sorted.plans, { numbers }),
      offices(sorted.offices, numbers),
      alone(sorted.single, numbers, { next: rest.next, id: told.id, signal }),
      exportLinks('This story', ['JSON', path, {}], ['what it says as JSON', `${path}/entries`, { limit: 500, claims: 500 }], ['CSV', `${path}/entries`, { claims: 500 }, 'items'],
        ['its reports as JSON', '/reports', { story: told.id, text: true, limit: 500 }]))
  };
}

/** What is said by more than one comes first: where it does not end on the first page, one more holds all of it but in the longest stories. */
async function restOf(entries, id, signal) {
  if (!entries.next || kindOf(entries.items.at(-1)) === 'single') return { items: [], next: entries.next };
  return get(`/stories/${part(id)}/entries`, { cursor: entries.next, limit: PAGE, claims: FEW_CLAIMS }, signal);
}

function sort(entries) {
  const sorted = { conflict: [], agree: [], vaguer: [], single: [], plans: [], offices: [] };
  for (const entry of entries) sorted[entry.relation === 'office' ? 'offices' : entry.plan ? 'plans' : kindOf(entry)].push(entry);
  for (const plan of sorted.plans) if (kindOf(plan) === 'conflict') sorted.conflict.push(plan);
  return sorted;
}

/** Those of whom most is told come first. */
function byMention(codes, entries) {
  const counts = new Map();
  for (const code of entries.flatMap(({ parties }) => parties)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...codes].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function head(told, parties) {
  return h('header', { class: 'head' },
    h('h1', { class: 'words' }, told.title ?? 'A story without a headline'),
    h('p', { class: 'opening' }, `${sentence(reportsOf(told))}, ${days(told.first_published, told.last_published)}. `,
      told.standing ? `${told.standing}.` : told.independent_reports > 1 ? 'They tell different things.' : ''),
    h('p', { class: 'pale' }, join(parties.map(partyLink), ' · ')),
    pairs(parties));
}

function pairs(codes) {
  const states = codes.filter((code) => !['IGO', 'NGO', 'MNC', 'IMG', 'ISM'].includes(code)).slice(0, 3);
  const found = states.flatMap((a, index) => states.slice(index + 1).map((b) => [a, b]));
  if (!found.length) return null;
  return h('p', { class: 'small' }, 'How they stand: ', join(found.map(([a, b]) => h('a', { href: pairHref(a, b) }, `${called(a)} and ${called(b)}`)), ' · '));
}

function contents(sorted, told) {
  const links = [
    sorted.agree.length && ['#agree', 'Agree'], (sorted.conflict.length || sorted.vaguer.length) && ['#differ', 'Differ'],
    ['#reports', told.reports.length > 1 ? 'Side by side' : 'The report'], ['#timeline', 'Timeline'], sorted.plans.length && ['#plans', 'Plans'], sorted.single.length && ['#alone', 'Told by one']
  ].filter(Boolean);
  return h('nav', { class: 'contents', 'aria-label': 'In this story' }, links.map(([href, name]) => h('a', { href }, name)));
}

function section(id, title, entries, options, otherwise = null) {
  if (!entries.length && !otherwise) return null;
  return h('section', { id }, h('h2', {}, title), entries.length ? entryList(entries.slice(0, SHOWN), options) : h('p', { class: 'pale' }, otherwise), more(entries, options));
}

function nothingAgreed(told, sorted) {
  if (told.independent_reports < 2) return null;
  return sorted.offices.some((entry) => kindOf(entry) === 'agree') ? 'Exactly the same they say only of who holds which office, which stands below.' : 'No two independent reports say exactly the same.';
}

/** What is left of a long list, opened on demand. */
function more(entries, options) {
  if (entries.length <= SHOWN) return null;
  return fold(`${entries.length - SHOWN} more`, () => entryList(entries.slice(SHOWN), options));
}

function differ(sorted, told) {
  if (told.independent_reports < 2) return null;
  const { conflict, vaguer } = sorted;
  return h('section', { id: 'differ' }, h('h2', {}, 'Where they differ'),
    conflict.length ? entryList(conflict, { open: true }) : h('p', { class: 'pale' }, 'Nothing that they say is in conflict.'),
    vaguer.length ? [h('h3', {}, 'Where one is vaguer'), entryList(vaguer.slice(0, SHOWN), { open: vaguer.length <= 6 }), more(vaguer, {})] : null);
}

/** Offices are in every report and seldom the news: they stand together, late. */
function offices(entries, numbers) {
  if (!entries.length) return null;
  return h('section', { id: 'who' }, h('h2', {}, 'Who is who'), h('ul', { class: 'plain' }, entries.map((entry) => h('li', { id: entry.id }, h('a', { class: 'quiet', href: `/entry/${part(entry.id)}` }, entry.summary), ' ', marks(entry, numbers)))));
}

function alone(entries, numbers, { next, id, signal }) {
  if (!entries.length && !next) return null;
  const groups = Object.keys(KINDS).map((kind) => [kind, entries.filter(({ about }) => about === kind)]).filter(([, items]) => items.length);
  return h('section', { id: 'alone' }, h('h2', {}, 'Told by one report'),
    groups.map(([kind, items], index) => fold(sentence(counted(items.length, KINDS[kind].word, KINDS[kind].many)), () => entryList(items, { numbers }), { open: index === 0 && items.length <= 12 })),
    next ? growing({ items: [], next }, { path: `/stories/${part(id)}/entries`, query: { limit: 50, claims: FEW_CLAIMS }, show: (items) => entryList(items, { numbers }), signal }) : null);
}

