/** Dates as people write them. Days are ISO dates; moments are ISO with a time, shown to the day, exact on hover. */
import { h } from './dom.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];

function parts(iso) {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return { year, month: MONTHS[month - 1], day };
}

/** `8 March 2024`, `March 2024`, `2024`. */
export function day(iso) {
  const { year, month, day: number } = parts(iso);
  return [number, month, year].filter(Boolean).join(' ');
}

/** `8–11 March 2024`, `30 March – 2 April 2024`; whole months and years as such. */
export function days(from, to) {
  if (!from && !to) return 'undated';
  if (!from || !to || from.slice(0, 10) === to.slice(0, 10)) return day(from ?? to);
  const first = parts(from);
  const last = parts(to);
  if (first.year === last.year && isWholeYear(from, to)) return String(first.year);
  if (first.year === last.year && first.month === last.month) {
    return isWholeMonth(from, to) ? `${first.month} ${first.year}` : `${first.day}–${last.day} ${last.month} ${last.year}`;
  }
  if (first.year === last.year) return `${first.day} ${first.month} – ${last.day} ${last.month} ${last.year}`;
  return `${day(from)} – ${day(to)}`;
}

const isWholeYear = (from, to) => from.slice(5, 10) === '01-01' && to.slice(5, 10) === '12-31';

function isWholeMonth(from, to) {
  const [year, month] = to.split('-').map(Number);
  return from.slice(8, 10) === '01' && Number(to.slice(8, 10)) === new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Exactly as the record has it: `8 March 2024, 04:10 UTC`. */
export function exact(iso) {
  const time = /T(\d\d:\d\d)/.exec(iso);
  return time ? `${day(iso)}, ${time[1]} UTC` : day(iso);
}

/** A `time` element; a dash with its reason where there is no date. */
export function time(iso, reason = 'The report has no date') {
  return iso ? h('time', { datetime: iso, title: exact(iso) }, day(iso)) : nothing(reason);
}

/** What stands where the record has nothing: a dash that says why. */
export function nothing(reason) {
  return h('span', { class: 'nothing', title: reason }, h('span', { 'aria-hidden': 'true' }, '–'),
    h('span', { class: 'unseen' }, reason));
}

/** Milliseconds of a day or moment, in UTC. */
export function moment(iso) {
  const dated = iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso;
  return Date.parse(dated.length === 10 ? `${dated}T00:00:00Z` : dated);
}
