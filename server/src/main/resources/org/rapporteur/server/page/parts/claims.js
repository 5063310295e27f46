/** The claims of an entry as a table: who, when, what, in which words, and how it stands to the others. */
import { h, part } from '../app/dom.js';
import { time } from '../app/dates.js';
import { counted, list } from '../app/numbers.js';
import { STANDINGS, STANDING_SIGN, originalOf } from '../app/standing.js';
import { fold } from './fold.js';
import { paged } from './pager.js';
import { outletOrTitle, reportHref } from './source.js';
import { passage } from './quote.js';
import { sign } from './sign.js';

const COLUMNS = ['Outlet', 'Published', 'Says', 'Words', 'Standing'];

/** So many claims of an entry are asked for at first. */
export const FEW_CLAIMS = 12;

const MOST = 12;
const MORE = 50;

/** All claims: the first dozen at once, then those that came with the entry, then what the server has of them. */
export function claimTable(entry) {
  const rows = withCopies(entry.claims);
  const more = rows.length - MOST;
  return [tableOf(entry, rows.slice(0, MOST)), more > 0 ? fold(counted(more, 'more report'), () => tableOf(entry, rows.slice(MOST))) : null, rest(entry)];
}

function rest(entry) {
  if (!entry.claims_next) return null;
  const left = entry.claim_count - entry.claims.length;
  return fold(`${counted(left, 'more claim')}`, () => paged({
    path: `/entries/${part(entry.id)}/claims`, query: { cursor: entry.claims_next, limit: MORE }, show: (claims) => tableOf(entry, withCopies(claims)), nothing: () => null
  }));
}

function tableOf(entry, rows) {
  return h('div', { class: 'scrolling', tabindex: 0, role: 'region', 'aria-label': `Claims: ${entry.summary}` },
    h('table', { class: 'claims', role: 'table' },
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, COLUMNS.map((name) => h('th', { scope: 'col', role: 'columnheader' }, name)))),
      h('tbody', { role: 'rowgroup' }, rows.map(({ claim, copies }) => row(entry, claim, copies)))));
}

/** Copies that say what their original says stand in its row, wherever they come in the list. */
function withCopies(claims) {
  const isOfCopy = ({ copy_of: original }) => original !== null && original !== undefined;
  const own = new Map(claims.filter((claim) => !isOfCopy(claim)).map((claim) => [placeOf(claim.report, claim), claim]));
  const folded = (claim) => (isOfCopy(claim) ? own.get(placeOf(claim.copy_of, claim)) : undefined);
  return claims.filter((claim) => !folded(claim))
    .map((claim) => ({ claim, copies: isOfCopy(claim) ? [] : claims.filter((copy) => folded(copy) === claim) }));
}

/** A report and what it says: the most exact claim and those that say the same are one. */
const placeOf = (report, { standing }) => `${report} ${standing === 'lead' ? 'same' : standing}`;

function row(entry, claim, copies) {
  return h('tr', { class: claim.standing, role: 'row' },
    h('th', { scope: 'row', role: 'rowheader', 'data-column': COLUMNS[0] }, h('div', {}, h('a', { href: reportHref(claim.report, claim.finding) }, outletOrTitle(claim)),
      copies.length ? h('span', { class: 'pale small block' }, `and a copy in ${list([...new Set(copies.map(outletOrTitle))])}`) : null,
      originalOf(claim) === claim.report ? null : h('span', { class: 'pale small block' }, 'a copy'))),
    cell(1, 'nowrap', time(claim.published)),
    cell(2, null, says(claim), unsure(claim)),
    cell(3, null, h('span', { class: 'words' }, passage(claim, entry.about))),
    cell(4, 'nowrap', sign(STANDING_SIGN[claim.standing]), STANDINGS[claim.standing]));
}

/** Roles are named because a narrow screen lays the table out as blocks, which would take them away. */
const cell = (column, style, ...content) => h('td', { class: style, role: 'cell', 'data-column': COLUMNS[column] }, h('div', {}, ...content));

/** What a claim says in its own terms: the figure, else the line. */
const says = (claim) => (claim.amount ? h('strong', {}, claim.amount) : claim.line);

const unsure = (claim) => (claim.confidence !== null && claim.confidence < 0.6 ? h('span', { class: 'pale small block' }, 'low confidence') : null);
