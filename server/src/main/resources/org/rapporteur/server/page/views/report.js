/** A report: its text with all that was found in it. */
import { get } from '../app/api.js';
import { time } from '../app/dates.js';
import { h, isWebAddress, part } from '../app/dom.js';
import { coded, openNamed } from '../parts/coded.js';
import { exportLinks } from '../parts/exports.js';
import { empty } from '../parts/states.js';
import { outlet, reportHref } from '../parts/source.js';
import { storyHref } from '../parts/story.js';

export async function report({ params, signal }) {
  const path = `/reports/${part(params.id)}`;
  const [read, { items: findings }] = await Promise.all([get(path, {}, signal), get(`${path}/findings`, {}, signal)]);
  const heading = h('h1', { class: 'words' }, read.title ? null : 'Without a headline');
  const body = coded({ title: read.title, heading, text: read.text, findings, beside: inEntry });
  return {
    settled: openNamed,
    title: read.title ?? outlet(read),
    content: h('article', { class: 'report-view' },
      h('header', { class: 'head' },
        heading,
        h('p', { class: 'opening' }, h('strong', {}, outlet(read)), ', ', time(read.published), read.byline ? ` · ${read.byline}` : '', read.credit && read.credit !== read.byline ? ` · ${read.credit}` : ''),
        h('p', { class: 'pale' }, read.story ? ['Part of ', h('a', { class: 'words', href: storyHref(read.story) }, read.story_title ?? 'a story')] : 'In no story yet',
          read.copy_of ? [' · a copy of ', h('a', { href: reportHref(read.copy_of) }, 'this report')] : '',
          isWebAddress(read.url) ? [' · ', h('a', { href: read.url, rel: 'noopener noreferrer' }, 'where it was published')] : '')),
      findings.length ? null : empty(h('p', {}, nothingFound(read))),
      body,
      exportLinks('This report', ['JSON', path, {}], ['findings as JSON', `${path}/findings`, {}], ['findings as CSV', `${path}/findings`, {}, 'items']))
  };
}

const nothingFound = ({ language }) => (language && !language.startsWith('en')
  ? `This report is in a language that is not read yet (${language}); it is kept as it is.` : 'Nothing was found in this report.');

function inEntry(finding) {
  return finding.entry ? h('a', { href: `/entry/${part(finding.entry)}` }, 'Who else says it') : null;
}
