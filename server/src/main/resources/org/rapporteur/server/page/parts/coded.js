/** A text beside what was found in it: marked words on one side, each finding with its fields on the other. */
import { append, h, join } from '../app/dom.js';
import { counted } from '../app/numbers.js';
import { KINDS } from '../app/tell.js';
import { confidence, fields, isFaint, lineOf } from './finding.js';
import { light, marked, markedParagraphs } from './marked.js';

/**
 * @param title,text the report's words; either may be empty
 * @param heading the element that shows the title
 * @param findings all of them
 * @param beside what else stands in a finding's box: finding to element or null
 */
export function coded({ title, heading, text, findings, beside = () => null }) {
  const numbered = numberByKind(findings);
  const marks = numbered.flatMap(marksOf);
  append(heading, marked(title ?? '', marks.filter(({ part }) => part === 'title')));
  const root = h('div', { class: 'coded' },
    h('div', { class: 'coded-text' }, kinds(findings, (kind, shown) => document.body.classList.toggle(`without-${kind}`, !shown)),
      h('div', { class: 'words reading' }, markedParagraphs(text, marks.filter(({ part }) => part !== 'title')))),
    h('ol', { class: 'findings', 'aria-label': 'What was found' }, numbered.map((each) => box(each, beside))));
  Object.keys(KINDS).forEach((kind) => document.body.classList.remove(`without-${kind}`));
  return root;
}

/** Opens the box of the finding whose words the address names. */
export function openNamed() {
  const id = location.hash.slice(1);
  const named = id ? document.getElementById(id.startsWith('box-') ? id : `box-${id}`) : null;
  if (named) open(named);
}

function open(item) {
  item.firstElementChild.open = true;
  const list = item.parentElement;
  list.scrollTop = item.offsetTop - list.offsetTop - 8;
}

function numberByKind(findings) {
  const counts = {};
  return findings.map((finding) => {
    const letter = KINDS[finding.kind].letter;
    counts[letter] = (counts[letter] ?? 0) + 1;
    return { finding, label: `${letter}${counts[letter]}` };
  });
}

/** One mark for each piece of evidence; the first carries the id that links lead to. */
function marksOf({ finding, label }) {
  return finding.evidence.map(({ start, end, part }, index) => ({
    start, end, part, label, kind: finding.kind, group: finding.id, faint: isFaint(finding),
    id: index === 0 ? finding.id : null, href: `#box-${finding.id}`, name: `${label}, ${KINDS[finding.kind].word}: ${lineOf(finding)}`,
    onclick: () => openBox(finding.id),
    explain: () => [h('p', {}, h('strong', {}, `${label} `), lineOf(finding)),
      h('p', { class: 'small pale' }, confidence(finding))]
  }));
}

function openBox(id) {
  const item = document.getElementById(`box-${id}`);
  open(item);
  item.querySelector('summary').focus({ preventScroll: true });
}

function kinds(findings, toggle) {
  return h('fieldset', { class: 'kinds' }, h('legend', { class: 'unseen' }, 'Kinds of findings to mark'), Object.entries(KINDS).map(([kind, { letter, word, many }]) => {
    const found = findings.filter((finding) => finding.kind === kind).length;
    return h('label', {}, h('input', { type: 'checkbox', checked: true, disabled: found === 0, onchange: (event) => toggle(kind, event.target.checked) }),
      h('span', { class: `carrying ${kind}` }, letter), ` ${counted(found, word, many)}`);
  }));
}

function box({ finding, label }, beside) {
  const item = h('li', { class: `finding ${finding.kind}${isFaint(finding) ? ' faint' : ''}`, id: `box-${finding.id}`, 'data-group': finding.id, 'data-item': true },
    h('details', {},
      h('summary', {}, h('span', { class: `letter ${finding.kind}` }, label), ' ', lineOf(finding)),
      fields(finding),
      h('p', { class: 'small pale' }, confidence(finding)),
      h('p', { class: 'small' }, join([beside(finding), h('a', { href: `#${finding.id}` }, 'To the words')].filter(Boolean), ' · '))));
  item.addEventListener('mouseenter', () => light([finding.id]));
  item.addEventListener('mouseleave', () => light([]));
  return item;
}
