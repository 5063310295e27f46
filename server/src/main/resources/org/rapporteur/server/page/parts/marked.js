/**
 * A text with its findings marked. A finding is underlined in the manner of its kind, however much they overlap; at its end
 * stands a small mark that can be reached by keyboard. Pointing at any word of it, or focusing the mark, lights up all that
 * shares its `group`, wherever on the page.
 */
import { h } from '../app/dom.js';
import { explains } from './popover.js';

/**
 * @param marks `{start, end, kind, group, label, name, href, id, faint, explain, onclick}`: `label` is the small mark's text, `name` what
 *   is read aloud for it, `explain` gives the popover's content, `onclick` what happens on a click instead of following `href`
 * @returns the pieces of the text, in order
 */
export function marked(text, marks) {
  const inside = marks.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start, end] = [cuts[index], cuts[index + 1]];
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    pieces.push(over.length ? stretch(text.slice(start, end), longestFirst(over)) : text.slice(start, end));
    pieces.push(inside.filter((mark) => mark.end === end).map(small));
  }
  return pieces;
}

const longestFirst = (marks) => [...marks].sort((a, b) => b.end - b.start - (a.end - a.start));

/** Nested, so that each underline has a place of its own. */
function stretch(words, marks) {
  const element = marks.reduceRight((inner, mark) => h('span', { class: `mark ${mark.kind}${mark.faint ? ' faint' : ''}`, 'data-group': mark.group }, inner), words);
  const nearest = marks.at(-1);
  element.addEventListener('mouseenter', () => light(marks.map(({ group }) => group)));
  element.addEventListener('mouseleave', () => light([]));
  if (nearest.onclick) element.addEventListener('click', nearest.onclick);
  return explains(element, nearest.explain);
}

function small(mark) {
  const link = h('a', { class: `small-mark ${mark.kind}`, href: mark.href, id: mark.id, 'data-group': mark.group, 'aria-label': mark.name }, mark.label);
  if (mark.onclick) link.addEventListener('click', (event) => { event.preventDefault(); mark.onclick(); });
  link.addEventListener('focus', () => light([mark.group]));
  link.addEventListener('mouseenter', () => light([mark.group]));
  link.addEventListener('blur', () => light([]));
  link.addEventListener('mouseleave', () => light([]));
  return explains(link, mark.explain);
}

/** Lights up what belongs to the groups, and nothing else. */
export function light(groups) {
  for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit');
  for (const group of groups) {
    for (const element of document.querySelectorAll(`[data-group="${CSS.escape(group)}"]`)) element.classList.add('lit');
  }
}

/** The paragraphs of a text with their marks; a mark that runs over a paragraph's end is cut there. */
export function markedParagraphs(text, marks) {
  return paragraphs(text).map(({ start, end }) => h('p', {}, marked(text.slice(start, end), within(marks, start, end))));
}

function within(marks, start, end) {
  return marks.filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
}

function paragraphs(text) {
  const found = [];
  const blank = /\n+/g;
  let start = 0;
  for (let match = blank.exec(text); match; match = blank.exec(text)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
