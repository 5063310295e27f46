/** One thing told, with all its claims: where every count and every plan leads to. */
import { get } from '../app/api.js';
import { h, part } from '../app/dom.js';
import { sentence } from '../app/numbers.js';
import { kindOf } from '../app/standing.js';
import { KINDS } from '../app/tell.js';
import { claimTable } from '../parts/claims.js';
import { planWords } from '../parts/entry.js';
import { exportLinks } from '../parts/exports.js';
import { partyLinks } from '../parts/party.js';
import { sign } from '../parts/sign.js';
import { storyHref } from '../parts/story.js';

export async function entry({ params, signal }) {
  const path = `/entries/${part(params.id)}`;
  const told = await get(path, { claims: 50 }, signal);
  const kind = kindOf(told);
  return {
    title: told.summary,
    content: h('article', {},
      h('header', { class: 'head' }, h('h1', {}, told.summary),
        h('p', { class: 'opening' }, sign(kind), told.standing ? `${told.standing.replace(/\.?$/, '.')}` : 'One independent report tells this.'),
        h('p', { class: 'pale' }, sentence(KINDS[told.about].word), planWords(told), ' · in ', h('a', { class: 'words', href: storyHref(told.story) }, told.story_title ?? 'a story'),
          told.parties.length ? [' · ', partyLinks(told.parties)] : '')),
      h('h2', {}, 'Who says what'), claimTable(told),
      exportLinks('This', ['JSON', path, {}], ['claims as CSV', `${path}/claims`, {}, 'items']))
  };
}
