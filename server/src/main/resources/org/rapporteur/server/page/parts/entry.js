/** One thing that reports say: a sentence, the marks of its sources, and on demand the table of its claims. */
import { h, part } from '../app/dom.js';
import { days } from '../app/dates.js';
import { counted, list } from '../app/numbers.js';
import { kindOf, originalOf } from '../app/standing.js';
import { planState, respect } from '../app/tell.js';
import { claimTable } from './claims.js';
import { fold } from './fold.js';
import { quote } from './quote.js';
import { sign } from './sign.js';
import { reference, sourceLine } from './source.js';

/**
 * An entry as an item of a list.
 *
 * @param options `numbers`: report id to its number in this view; without them the source is named in words.
 *   `open`: whether the table of claims is shown at once. `story`: whether to name the story. `others`: entry id to those
 *   that say the same in other stories.
 */
function entryItem(entry, { numbers = null, open = false, story = false, others = null } = {}) {
  const kind = kindOf(entry);
  return h('li', { class: `entry ${kind}`, 'data-item': true, id: entry.id },
    sign(kind),
    h('div', { class: 'entry-body' },
      h('p', { class: 'entry-line' }, h('a', { class: 'quiet', href: `/entry/${part(entry.id)}` }, entry.summary), ' ', marks(entry, numbers), planWords(entry)),
      kind === 'single' ? null : h('p', { class: 'pale small' }, standing(entry)),
      open && kind !== 'single' ? null : said(entry.claims[0], entry.about, numbers),
      story ? h('p', { class: 'small pale' }, 'In ', h('a', { class: 'words', href: `/story/${part(entry.story)}` }, entry.story_title ?? 'its story')) : null,
      kind === 'single' ? null : open ? claimTable(entry) : fold('Who says what', () => claimTable(entry)),
      others?.get(entry.id)?.length ? fold(`The same in ${counted(others.get(entry.id).length, 'other story', 'other stories')}`, () => entryList(others.get(entry.id), { story: true })) : null));
}

/** What is said in the same words in several stories stands once: the first of them, with the others behind it. */
export function onceEach(entries) {
  const first = new Map();
  const others = new Map();
  for (const entry of entries) {
    const leader = first.get(entry.summary);
    if (leader) others.get(leader.id).push(entry);
    else {
      first.set(entry.summary, entry);
      others.set(entry.id, []);
    }
  }
  return { entries: [...first.values()], others };
}

export const entryList = (entries, options) => h('ol', { class: 'entries' }, entries.map((entry) => entryItem(entry, options)));

function standing(entry) {
  // Of a conflict the sentence says itself in what.
  const differs = entry.verdict !== 'conflict' && entry.differs_in.length ? ` Different: ${list(entry.differs_in.map(respect))}.` : '';
  return `${entry.standing.replace(/\.?$/, '.')}${differs}`;
}

function said(claim, kind, numbers) {
  return h('p', { class: 'said' }, quote(claim, kind), numbers ? null : h('span', { class: 'small pale' }, ' ', sourceLine(claim)));
}

const MOST_MARKS = 8;

/** One mark for each original report. */
export function marks(entry, numbers) {
  const seen = new Set();
  const first = entry.claims.filter((claim) => !seen.has(originalOf(claim)) && seen.add(originalOf(claim)));
  const more = Math.max(first.length, entry.independent_reports) - MOST_MARKS;
  return h('span', { class: 'references' }, first.slice(0, MOST_MARKS).map((claim, index) => reference(claim, numbers?.get(claim.report) ?? index + 1)),
    more > 0 ? h('a', { class: 'quiet', href: `/entry/${part(entry.id)}` }, ` and ${more} more`) : null);
}

/** What has become of a plan. */
export function planWords(entry) {
  if (!entry.plan) return null;
  const { status, due, outcome } = entry.plan;
  return h('span', { class: `plan ${status}` }, ' · ', planState(status), due && status !== 'done' ? `, due ${days(due)}` : '',
    outcome ? [', ', h('a', { href: `/entry/${part(outcome)}` }, 'what came of it')] : null);
}
