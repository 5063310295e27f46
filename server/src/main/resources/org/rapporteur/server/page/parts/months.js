/** Events between parties on the scale from conflict to cooperation: one by one where they are few, by month where they are many. */
import { day, days, moment } from '../app/dates.js';
import { h, part } from '../app/dom.js';
import { count, counted, score } from '../app/numbers.js';
import { spaced } from '../app/tell.js';
import { eventsChart } from '../charts/events.js';
import { picture } from './figure.js';
import { quote } from './quote.js';
import { outlet, reportHref, sourceName } from './source.js';

/** So many points can be told apart. */
export const FEW = 150;

/** So many are each named below the picture. */
const FEW_MONTHS = 4;

const monthName = (month) => day(month);

/** `events`: findings with `source`. */
export function eventByEvent(events, exports) {
  const points = events.filter((event) => happened(event) && (event.date ?? event.source?.published)).map((event) => ({
    at: moment(event.date ?? event.source.published), scale: event.event_scale, href: reportHref(event.report, event.id),
    name: `${when(event)}: ${bare(event)}, ${score(event.event_scale)}, ${outlet(event.source)}`,
    explain: () => [h('p', {}, h('strong', {}, when(event)), ` · ${bare(event)} · ${score(event.event_scale)}`), event.passage ? h('p', {}, quote({ words: event.evidence, passage: event.passage })) : null,
      h('p', { class: 'small pale' }, sourceName(event.source))]
  }));
  if (!points.length) return null;
  return picture({
    title: tendency(events.filter(happened)), note: 'Scores of PLOVER, from −10 (assault) to +10 (aid). Each point is what one report tells; where no day is settled, it stands at the day of publication. What is told as history, denied or planned stands in the table only.',
    draw: (width) => eventsChart(points, width), columns: ['Day', 'What', 'Type', 'Score', 'Source'], exports,
    rows: events.map((event) => [when(event), h('a', { href: reportHref(event.report, event.id) }, bare(event)), spaced(event.event), event.event_scale, sourceName(event.source)])
  });
}

/** Not told as history, denied, only possible or planned. */
const happened = (event) => !event.auxiliary_mode.length;

const times = (number) => ({ 0: 'never', 1: 'once', 2: 'twice' }[number] ?? `${count(number)} times`);

/** The line of an event without its day, which stands apart here. */
const bare = ({ line, date }) => (date ? line.replace(/^[^:“]*\d{4}: /, '') : line);

const when = (event) => (event.date ? days(event.date, event.enddate) : `reported ${event.source?.published ? day(event.source.published) : 'undated'}`);

function tendency(events) {
  const cooperative = events.filter(({ event_scale: scale }) => scale > 0).length;
  const hostile = events.filter(({ event_scale: scale }) => scale < 0).length;
  return `Cooperation is told ${times(cooperative)}, conflict ${times(hostile)}`;
}

/** `months` as the API gives them; `href` leads to a month's events. */
export function monthByMonth(months, href, exports) {
  const total = months.reduce((sum, { events }) => sum + events, 0);
  const mean = months.reduce((sum, { events, mean_scale: scale }) => sum + events * scale, 0) / (total || 1);
  const points = months.map((month) => ({
    at: moment(`${month.month}-15`), scale: month.mean_scale, size: month.events, href: href(month.month),
    name: `${monthName(month.month)}: ${counted(month.events, 'event')}, mean ${score(month.mean_scale)}`,
    explain: () => [h('p', {}, h('strong', {}, monthName(month.month)), `: ${counted(month.events, 'event')}, mean ${score(month.mean_scale)}`), h('p', { class: 'small' }, quads(month))]
  }));
  return picture({
    title: `${counted(total, 'event')} in ${counted(months.length, 'month')}, ${score(mean)} on average`,
    note: 'Mean score of each month on PLOVER’s scale, from −10 (assault) to +10 (aid); the larger the point, the more events.',
    draw: (width) => eventsChart(points, width, months.length <= FEW_MONTHS ? months.map(({ month }, index) => ({ at: points[index].at, label: monthName(month) })) : null), columns: ['Month', 'Events', 'Mean score', 'Verbal cooperation', 'Material cooperation', 'Verbal conflict', 'Material conflict'], exports,
    rows: months.map((month) => [h('a', { href: href(month.month) }, monthName(month.month)), month.events, month.mean_scale, month.verbal_cooperation, month.material_cooperation, month.verbal_conflict, month.material_conflict])
  });
}

function quads(month) {
  const cooperative = month.verbal_cooperation + month.material_cooperation;
  return `${cooperative} of cooperation, ${month.events - cooperative} of conflict`;
}

/** A month's first and last day. */
export function bounds(month) {
  const [year, number] = month.split('-').map(Number);
  return { since: `${month}-01`, until: `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}` };
}

const eventItem = (event) => h('li', { class: 'event', 'data-item': true },
  h('p', {}, h('span', { class: 'when' }, when(event)), ' ', h('a', { class: 'quiet', href: event.entry ? `/entry/${part(event.entry)}` : reportHref(event.report, event.id) }, bare(event)), ' ', h('span', { class: `score ${event.event_scale > 0 ? 'cooperative' : event.event_scale < 0 ? 'hostile' : 'neutral'}` }, score(event.event_scale))),
  h('p', { class: 'said' }, quote({ words: event.evidence, passage: event.passage }, 'event'), ' ', h('a', { class: 'small pale', href: reportHref(event.report, event.id) }, sourceName(event.source))));

export const eventList = (events) => h('ol', { class: 'events' }, events.map(eventItem));
