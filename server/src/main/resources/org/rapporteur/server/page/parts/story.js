/** A story in a list: its headline, what its reports agree on and where they differ, when, who. */
import { h, part } from '../app/dom.js';
import { days } from '../app/dates.js';
import { counted } from '../app/numbers.js';
import { partyLinks } from './party.js';
import { sign } from './sign.js';

export const storyHref = (id) => `/story/${part(id)}`;

/** `3 independent reports and 1 copy`. */
export function reportsOf({ independent_reports: independent, copies }) {
  const own = independent === 1 && copies === 0 ? '1 report' : counted(independent, 'independent report');
  return copies === 0 ? own : `${own} and ${counted(copies, 'copy', 'copies')}`;
}

/** The strongest thing to say of how a story's reports stand together. */
export function storyKind({ differing, agreeing, vaguer }) {
  return differing ? 'conflict' : agreeing ? 'agree' : vaguer ? 'vaguer' : 'single';
}

export function storyItem(story) {
  const alone = story.independent_reports < 2;
  return h('li', { class: 'story', 'data-item': true },
    h('h3', { class: 'words' }, h('a', { href: storyHref(story.id) }, story.title ?? 'A story without a headline')),
    story.line && story.line !== story.title ? h('p', { class: 'story-line' }, story.line) : null,
    alone ? null : h('p', { class: 'story-standing' }, sign(storyKind(story)), standing(story)),
    h('p', { class: 'small pale' }, days(story.first_published, story.last_published), ' · ', reportsOf(story), story.parties.length ? ' · ' : '', partyLinks(story.parties),
      story.plans_due ? h('span', { class: 'plan overdue' }, ` · ${counted(story.plans_due, 'plan')} due`) : null));
}

const storyTexts = (story) => story.standing.replace(/\.?$/, '');

function standing(story) {
  const vaguer = story.vaguer && !/vaguer/.test(story.standing) ? `; on ${story.vaguer} one is vaguer` : '';
  return h('a', { class: 'quiet', href: `${storyHref(story.id)}#differ` }, `${storyTexts(story)}${vaguer}.`);
}

export const storyList = (stories) => h('ol', { class: 'stories' }, stories.map(storyItem));
