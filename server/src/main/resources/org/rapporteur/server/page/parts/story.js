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
function storyKind({ differing, agreeing, vaguer }) {
  return differing ? 'conflict' : agreeing ? 'agree' : vaguer ? 'vaguer' : 'single';
}

function storyItem(story) {
  return h('li', { class: 'story', 'data-item': true },
    h('h3', { class: 'words' }, h('a', { href: storyHref(story.id) }, story.title ?? 'A story without a headline')),
    story.line && story.line !== story.title ? h('p', { class: 'words' }, story.line) : null,
    story.standing ? h('p', {}, sign(storyKind(story)), standing(story)) : null,
    h('p', { class: 'small pale' }, days(story.first_published, story.last_published), ' · ', reportsOf(story), story.parties.length ? ' · ' : '', partyLinks(story.parties),
      story.plans_due ? h('span', { class: 'plan overdue' }, ` · ${counted(story.plans_due, 'plan')} due or overdue`) : null));
}

/** Leads to where they agree or differ. */
function standing({ id, standing: said, differing, vaguer }) {
  return h('a', { class: 'quiet', href: `${storyHref(id)}#${differing || vaguer ? 'differ' : 'agree'}` }, `${said.replace(/\.?$/, '')}.`);
}

export const storyList = (stories) => h('ol', { class: 'stories' }, stories.map(storyItem));
