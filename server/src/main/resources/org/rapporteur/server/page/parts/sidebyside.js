/** Reports side by side: each a column with its copies folded under it; what they share is marked and lights up together. */
import { get } from '../app/api.js';
import { time } from '../app/dates.js';
import { h, part, replace } from '../app/dom.js';
import { counted, sentence } from '../app/numbers.js';
import { SIGNS, STANDINGS, kindOf } from '../app/standing.js';
import { marked, markedParagraphs } from './marked.js';
import { outlet, outletOrTitle, reportHref } from './source.js';
import { filling } from './states.js';

const COLUMNS = 4;

/**
 * @param told the story
 * @param shared its entries that more than one report tells
 * @param numbers report id to its number
 */
export function sideBySide(told, shared, numbers, signal) {
  const originals = told.reports.filter(({ id, copy_of: copy }) => !copy || !told.reports.some((other) => other.id === copy && other.id !== id));
  const copies = (id) => told.reports.filter(({ copy_of: copy }) => copy === id);
  const found = marksByReport(shared);
  const cut = new Map(shared.map((entry, index) => [entry.id, { entry, index }]).filter(([, { entry }]) => entry.claims_next));
  const order = [...originals].sort((a, b) => (found.get(b.id)?.length ?? 0) - (found.get(a.id)?.length ?? 0));
  const strip = h('div', { class: 'columns', tabindex: 0, role: 'region', 'aria-label': 'Reports side by side' });
  const foot = h('p', { class: 'more' });
  const add = () => {
    const next = order.slice(strip.childElementCount, strip.childElementCount + COLUMNS);
    strip.append(...next.map((report) => column(report, copies(report.id), found.get(report.id) ?? [], cut, numbers, signal)));
    const left = order.length - strip.childElementCount;
    replace(foot, left > 0 ? h('button', { type: 'button', onclick: add }, `Show ${Math.min(left, COLUMNS)} more of ${left}`) : null);
  };
  add();
  const legend = shared.length ? h('p', { class: 'small pale' }, 'Marked is what more than one report tells; pointing at it lights up the same in the others.') : null;
  return [legend, strip, foot];
}

/** Report id to its claims of shared entries, each entry numbered through the story. */
function marksByReport(shared) {
  const found = new Map();
  shared.forEach((entry, index) => {
    for (const claim of entry.claims) {
      if (!found.has(claim.report)) found.set(claim.report, []);
      found.get(claim.report).push(...marksOf(entry, index, claim));
    }
  });
  return found;
}

function marksOf(entry, index, claim) {
  const kind = kindOf(entry);
  return spans(claim).map((span, piece) => mark(entry, claim, span, `${SIGNS[kind].sign}${index + 1}`, kind, piece));
}

/** Of entries with very many claims not all are here: which words of a report they are, its own findings tell. */
async function marksOfCut(report, cut, signal) {
  if (!cut.size) return [];
  const { items } = await get(`/reports/${part(report.id)}/findings`, {}, signal);
  return items.filter((finding) => cut.has(finding.entry)).flatMap((finding) => {
    const { entry, index } = cut.get(finding.entry);
    const listed = entry.claims.some((claim) => claim.finding === finding.id);
    return listed ? [] : marksOf(entry, index, { ...finding.source, report: report.id, finding: finding.id, words: finding.evidence });
  });
}

/** The words that carry a claim; of an event the whole stretch says more than its verb. */
const spans = (claim) => (claim.evidence?.length ? claim.evidence : claim.words);

function mark(entry, claim, span, label, kind, piece) {
  return {
    ...span, label, kind: `shared ${kind}`, group: entry.id, href: reportHref(claim.report, claim.finding), id: piece ? null : `in-${claim.finding}`,
    name: `${label} ${SIGNS[kind].word}: ${entry.summary}`,
    explain: () => [h('p', {}, h('strong', {}, `${label} `), entry.summary), h('p', { class: 'small' }, entry.standing),
      h('p', { class: 'small pale' }, sentence(outletOrTitle(claim)), claim.standing ? `: ${STANDINGS[claim.standing]}` : '')]
  };
}

function column(report, copies, marks, cut, numbers, signal) {
  return h('article', { class: 'column', 'data-item': true },
    h('header', {}, h('p', { class: 'small' }, h('strong', {}, h('a', { href: reportHref(report.id) }, outlet(report))), numbers.has(report.id) ? ` [${numbers.get(report.id)}]` : '', h('span', { class: 'pale' }, ' · ', time(report.published))),
      h('h3', { class: 'words' }, marked(report.title ?? 'Without a headline', marks.filter(({ part: where }) => where === 'title')))),
    filling(async () => {
      const [{ text }, further] = await Promise.all([get(`/reports/${part(report.id)}`, {}, signal), marksOfCut(report, cut, signal)]);
      return h('div', { class: 'words reading' }, markedParagraphs(text, [...marks, ...further].filter(({ part: where }) => where !== 'title')));
    }, signal),
    copies.length ? h('details', { class: 'behind small' }, h('summary', {}, `${counted(copies.length, 'copy', 'copies')} of this text`),
      h('ul', { class: 'plain' }, copies.map((copy) => h('li', {}, h('a', { href: reportHref(copy.id) }, outlet(copy)), ', ', time(copy.published),
        copy.title ? h('span', { class: 'words block' }, copy.title) : null)))) : null);
}
