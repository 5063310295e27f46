/** Filters that one sets in a form and reads back as a sentence. They live in the address, so that a view can be passed on. */
import { h, join } from '../app/dom.js';
import { day } from '../app/dates.js';
import { called } from '../app/codes.js';
import { TYPES, spaced } from '../app/tell.js';

const NAMES = ['since', 'until', 'party', 'type', 'verdict', 'outlet', 'differs_in', 'about', 'q'];

const VERDICTS = { agree: 'reports agree', conflict: 'reports differ', single: 'one report tells alone' };

/** The filters of an address, as the API takes them. */
export function filtersOf(query) {
  return Object.fromEntries(NAMES.filter((name) => query.has(name)).map((name) => [name, query.getAll(name).filter(Boolean)]));
}

const SAID = {
  party: (value) => `with ${called(value)}`,
  since: (value) => `since ${safeDay(value)}`,
  until: (value) => `until ${safeDay(value)}`,
  type: (value) => `that tell of an event of type “${spaced(value)}”`,
  verdict: (value) => `in which ${VERDICTS[value] ?? value}`,
  outlet: (value) => `by ${value}`,
  differs_in: (value) => `that differ in ${spaced(value)}`,
  about: (value) => `about a ${value}`,
  q: (value) => `with the words “${value}”`
};

const safeDay = (value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value);

/** `Stories with Peru × · since 1 June 2024 ×`; nothing where no filter is set. Each × takes one off. */
export function filterSentence(what, path, filters) {
  const set = Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value]));
  if (set.length === 0) return null;
  return h('p', { class: 'filter-sentence' }, `${what} `, join(set.map(([name, value]) => h('span', {}, SAID[name](value), '\u00a0',
    h('a', { class: 'off', href: without(path, filters, name, value), 'aria-label': `Without: ${SAID[name](value)}` }, '×'))), ' · '),
  set.length > 1 ? [' · ', h('a', { href: path }, 'All')] : null);
}

function without(path, filters, name, value) {
  const query = new URLSearchParams();
  for (const [key, values] of Object.entries(filters)) {
    for (const each of values) if (key !== name || each !== value) query.append(key, each);
  }
  const text = query.toString();
  return `${path}${text ? `?${text}` : ''}`;
}

/**
 * The form. Choices: `parties` as `[code, label]`, `outlets` as `[name, label]`, `verdicts` and `about` as lists of values; what is
 * null is not asked.
 */
export function filterForm(path, filters, { parties, outlets = null, types = true, verdicts = null, about = null }) {
  const now = (name) => filters[name]?.[0] ?? '';
  return h('form', { class: 'filters', action: path, method: 'get', 'aria-label': 'Filters' },
    labelled('Since', h('input', { type: 'date', name: 'since', value: now('since') })),
    labelled('Until', h('input', { type: 'date', name: 'until', value: now('until') })),
    partyChoice(parties, filters.party ?? []),
    about && labelled('What', select('about', about, now('about'), 'anything')),
    types && labelled('Type of event', select('type', TYPES.map((type) => [type, spaced(type)]), now('type'), 'any')),
    verdicts && labelled('Standing', select('verdict', verdicts.map((verdict) => [verdict, VERDICTS[verdict]]), now('verdict'), 'any')),
    outlets && labelled('Outlet', select('outlet', outlets, now('outlet'), 'any')),
    h('button', { type: 'submit' }, 'Show'));
}

/** What is told of all of them together; the API takes four. */
const MOST_PARTIES = 4;

function partyChoice(parties, chosen) {
  const kept = chosen.map((code) => h('label', { class: 'chosen' }, h('input', { type: 'checkbox', name: 'party', value: code, checked: true }), h('span', {}, called(code))));
  const further = chosen.length < MOST_PARTIES ? labelled(chosen.length ? 'And also' : 'Party', select('party', parties.filter(([code]) => !chosen.includes(code)), '', chosen.length ? 'nobody else' : 'anyone')) : null;
  return [kept.length ? h('fieldset', { class: 'chosen-ones' }, h('legend', {}, 'With'), kept) : null, further];
}

const labelled = (name, control) => h('label', {}, h('span', {}, name), control);

function select(name, choices, now, any) {
  const known = choices.some(([value]) => value === now);
  return h('select', { name }, h('option', { value: '' }, any),
    now && !known ? h('option', { value: now, selected: true }, now) : null,
    choices.map(([value, label]) => h('option', { value, selected: value === now }, label)));
}
