/** When a story's reports came out and when what they tell happened, in one picture. */
import { days, exact, moment, time } from '../app/dates.js';
import { h, part } from '../app/dom.js';
import { timelineChart } from '../charts/timeline.js';
import { picture } from './figure.js';
import { outlet, reportHref } from './source.js';
import { planState } from '../app/tell.js';

const OLDEST = 400 * 86_400_000;
/** What is known to the month only has no place on a line of days. */
const LONGEST = 15 * 86_400_000;

export function storyTimeline(story, entries) {
  const reports = story.reports.filter(({ published }) => published);
  const dated = entries.filter(({ date, plan }) => date ?? plan?.due);
  if (!reports.length) return null;
  const start = moment(reports[0].published);
  const near = dated.filter((entry) => Math.abs(moment(dayOf(entry)) - start) < OLDEST && (entry.plan || lasts(entry) < LONGEST));
  const far = dated.length - near.length;
  return h('section', { id: 'timeline' }, h('h2', {}, 'Timeline'), picture({
    title: near.length ? 'When it happened, and when it was reported' : 'When it was reported',
    note: far ? `${far} that ${far === 1 ? 'is' : 'are'} more than a year away or known to the month only ${far === 1 ? 'stands' : 'stand'} in the table.` : null,
    draw: (width) => timelineChart([
      { name: 'Happened', what: 'events', points: near.filter(({ plan }) => !plan).map(eventPoint) },
      { name: 'Planned', what: 'plans', points: near.filter(({ plan }) => plan).map(eventPoint) },
      { name: 'Reported', what: 'reports', points: reports.map(reportPoint) }
    ].filter(({ points }) => points.length), width),
    columns: ['Day', 'What'],
    rows: [...dated.map((entry) => [dayOf(entry), days(entry.date ?? entry.plan.due, entry.enddate ?? entry.date ?? entry.plan.due), h('a', { href: `/entry/${part(entry.id)}` }, entry.summary)]),
      ...reports.map((report) => [report.published, time(report.published), [`${outlet(report)}: `, h('a', { class: 'words', href: reportHref(report.id) }, report.title ?? 'report')]])]
      .sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ...cells]) => cells)
  }));
}

const lasts = ({ date, enddate }) => (enddate ? moment(enddate) - moment(date) : 0);

/** A plan stands where it is due, anything else where it happened. */
const dayOf = ({ date, plan }) => (plan?.due ?? date);

function eventPoint(entry) {
  const when = entry.plan?.due ? days(entry.plan.due) : days(entry.date, entry.enddate);
  return {
    at: moment(dayOf(entry)), href: `/entry/${part(entry.id)}`, name: `${when}: ${entry.summary}`,
    shape: entry.plan ? 'planned' : entry.event_scale > 0 ? 'cooperative' : entry.event_scale < 0 ? 'hostile' : 'neutral',
    explain: () => [h('p', {}, h('strong', {}, when), ` · ${entry.summary}`), entry.plan ? h('p', { class: 'small' }, `Plan: ${planState(entry.plan.status)}`) : null]
  };
}

function reportPoint(report) {
  return {
    at: moment(report.published), href: reportHref(report.id), name: `${exact(report.published)}: ${outlet(report)}, ${report.title ?? 'report'}`,
    shape: report.copy_of ? 'copy' : 'report',
    explain: () => [h('p', {}, h('strong', {}, outlet(report)), `, ${exact(report.published)}${report.copy_of ? ', a copy' : ''}`), h('p', { class: 'words' }, report.title ?? '')]
  };
}
