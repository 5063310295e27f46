/** Figures in series: every source's value as a point, by the period that it is of. */
import { day, days, moment } from '../app/dates.js';
import { h, part } from '../app/dom.js';
import { list, sentence } from '../app/numbers.js';
import { STANDINGS } from '../app/standing.js';
import { called } from '../app/codes.js';
import { figuresChart } from '../charts/figures.js';
import { picture } from './figure.js';
import { claimWords, outlet, reportHref, sourceName } from './source.js';

/** A series with points at two or more times, or of two or more sources, of something named, is worth a picture; the rest stand in a table. */
export const isSeries = ({ measure, points }) => measure !== null && points.length > 1 && points.some((point) => point.start ?? point.published);

/** A series without the copies of its own points. */
export function withoutCopies(series) {
  const reports = new Set(series.points.map(({ report }) => report));
  return { ...series, points: series.points.filter(({ copy_of: original }) => !original || !reports.has(original)) };
}

export function seriesPicture(series) {
  const dated = series.points.filter((point) => point.start ?? point.published);
  const points = dated.map((point) => ({
    at: moment(point.start ?? point.published), value: point.value, upper: point.upper, comparator: point.comparator, standing: point.standing,
    label: point.amount, href: reportHref(point.report, point.finding), name: `${whenOf(point)}: ${point.amount}, ${sourceName(point)}`,
    explain: () => [h('p', {}, h('strong', {}, point.amount), ` · ${whenOf(point)}`), ...claimWords(point)]
  }));
  return picture({
    title: `${sentence(series.measure ?? `figures in ${series.unit_name ?? 'numbers'}`)}${series.parties.length ? `: ${list(series.parties.map(called))}` : ''}`,
    note: `In ${series.unit_name ?? 'no unit'}; by the period that a figure is of, else by the day of publication. ▲ more than, ▼ less than, ~ about.`,
    draw: (width) => figuresChart(points, width), columns: ['Period', 'Figure', 'Outlet', 'Standing', 'Words'], rows: series.points.map(row)
  });
}

export const row = (point) => [whenOf(point), h('a', { href: reportHref(point.report, point.finding) }, point.amount), outlet(point),
  point.entry ? h('a', { href: `/entry/${part(point.entry)}` }, point.verdict === 'single' ? 'told alone' : STANDINGS[point.standing]) : 'told alone', h('span', { class: 'words' }, point.passage?.text ?? point.words.map(({ text }) => text).join(' … '))];

function whenOf(point) {
  const settled = point.start ? days(point.start, point.end) : null;
  if (point.period) return settled && settled !== point.period ? `${point.period} (${settled})` : point.period;
  return point.published ? `reported ${day(point.published)}` : 'undated';
}
