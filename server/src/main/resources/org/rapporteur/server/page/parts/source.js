/** Who says it: outlets, reports, and the numbered marks that lead to the words. */
import { h, part } from '../app/dom.js';
import { exact, time } from '../app/dates.js';
import { STANDINGS } from '../app/standing.js';
import { explains } from './popover.js';
import { quote } from './quote.js';

/** The address of a report, at the place of a finding. */
export const reportHref = (report, finding) => `/report/${part(report)}${finding ? `#${part(finding)}` : ''}`;

export const outlet = (source) => source?.outlet ?? 'Outlet not named';

const LONGEST_TITLE = 48;

/** The outlet, or where none is named the headline, so that two reports can be told apart. */
export function outletOrTitle(source) {
  if (source?.outlet || !source?.title) return outlet(source);
  const { title } = source;
  return title.length > LONGEST_TITLE ? `“${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE))}\u00a0…”` : `“${title}”`;
}

/** `Baltic Courier, 8 March 2024, 04:10 UTC`. */
export const sourceName = (source) => [outletOrTitle(source), source?.published ? exact(source.published) : 'undated'].join(', ');

/** The same with its date as a `time`. */
export const sourceLine = (source) => [outletOrTitle(source), ', ', time(source?.published)];

/** A numbered mark `[1]` for a claim: hover or focus shows the words, Enter leads to them. */
export function reference(claim, number) {
  const mark = h('a', { class: 'reference', href: reportHref(claim.report, claim.finding), 'aria-label': `Source ${number}: ${sourceName(claim)}` }, `[${number}]`);
  return explains(mark, () => claimWords(claim));
}

/** A claim's words with their source, as they stand in the popover. */
export function claimWords(claim) {
  return [
    h('p', {}, quote(claim)),
    h('p', { class: 'small' }, h('strong', {}, sourceName(claim)), claim.standing ? ` · ${STANDINGS[claim.standing]}` : ''),
    h('p', { class: 'small pale' }, 'Enter opens the report at these words')
  ];
}
