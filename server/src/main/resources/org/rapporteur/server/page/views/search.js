/** Reports by their words. */
import { get } from '../app/api.js';
import { h } from '../app/dom.js';
import { called } from '../app/codes.js';
import { exportLinks } from '../parts/exports.js';
import { growing } from '../parts/pager.js';
import { partyLink, personHref } from '../parts/party.js';
import { reportHref, sourceLine } from '../parts/source.js';
import { empty } from '../parts/states.js';
import { storyHref } from '../parts/story.js';

const PAGE = 20;

export async function search({ query, signal }) {
  const words = query.get('q')?.trim() ?? '';
  const field = document.getElementById('query');
  if (field && document.activeElement !== field) field.value = words;
  if (!words) return { title: 'Search', content: empty(h('h1', {}, 'Search'), h('p', {}, 'Words that must all be there; those in "quotation marks" stand together.')) };
  const [page, { items: named }] = await Promise.all([get('/search', { q: words, limit: PAGE }, signal), get('/suggest', { q: words, limit: 5 }, signal)]);
  const show = (items) => h('ol', { class: 'hits' }, items.map((hit) => hitItem(hit, words)));
  return {
    title: `Search: ${words}`,
    content: h('div', { class: 'listing' },
      h('header', { class: 'head' }, h('h1', {}, 'Reports with ', h('q', {}, words)), who(named)),
      page.items.length ? growing(page, { path: '/search', query: { q: words, limit: PAGE }, show, signal })
        : empty(h('p', {}, 'No report holds all these words. Fewer words, or only the beginning of a name in the field above, find more.')),
      exportLinks('These reports', ['JSON', '/search', { q: words, limit: 500 }], ['CSV', '/search', { q: words }, 'items']))
  };
}

function who(named) {
  const links = named.filter(({ kind }) => kind === 'party' || kind === 'name')
    .map((item) => (item.kind === 'party' ? partyLink(item.code) : h('a', { href: personHref(item.text) }, item.text, item.code ? ` (${called(item.code)})` : '')));
  return links.length ? h('p', { class: 'pale' }, 'What is told of ', links.flatMap((link, index) => (index ? [' · ', link] : [link]))) : null;
}

function hitItem({ report, excerpt, story_title: story }, words) {
  return h('li', { class: 'hit', 'data-item': true },
    h('h2', { class: 'words' }, h('a', { href: reportHref(report.id) }, report.title ?? 'Without a headline')),
    h('p', { class: 'words' }, highlighted(excerpt, words)),
    h('p', { class: 'small pale' }, sourceLine(report), report.story ? [' · in ', h('a', { class: 'words', href: storyHref(report.story) }, story ?? 'its story')] : ''));
}

/** The words asked for, made strong where they stand. */
function highlighted(text, words) {
  const wanted = words.replaceAll('"', ' ').split(/\s+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (!wanted.length) return text;
  return text.split(new RegExp(`(${wanted.join('|')})`, 'iu')).map((piece, index) => (index % 2 ? h('mark', {}, piece) : piece));
}
