/** What the keys do and what the signs mean, in a dialog. */
import { h } from '../app/dom.js';
import { KINDS } from '../app/tell.js';
import { SIGNS } from '../app/standing.js';
import { sign } from '../parts/sign.js';

const KEYS = [
  ['/', 'search'], ['j', 'next in a list'], ['k', 'the one before'], ['Enter', 'open'], ['Esc', 'close what is open'],
  ['← →', 'through the points of a chart'], ['?', 'this']
];

const MEANINGS = {
  agree: 'two or more independent reports say the same', vaguer: 'one says less, or less exactly',
  conflict: 'reports say what cannot both be so', single: 'one independent report says it'
};

export function openKeys() {
  const dialog = h('dialog', { class: 'keys', 'aria-labelledby': 'keys-title', onclose: () => dialog.remove() },
    h('h2', { id: 'keys-title' }, 'Keys and signs'),
    h('dl', { class: 'pairs' }, KEYS.map(([key, does]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)])),
    h('h3', {}, 'How reports stand together'),
    h('dl', { class: 'pairs' }, Object.keys(SIGNS).map((kind) => [h('dt', {}, sign(kind)), h('dd', {}, MEANINGS[kind])])),
    h('p', { class: 'small pale' }, 'Copies of one text count once.'),
    h('h3', {}, 'What is found in a report'),
    h('dl', { class: 'pairs' }, Object.entries(KINDS).map(([kind, { letter, word }]) => [
      h('dt', {}, h('span', { class: `carrying ${kind}` }, letter)), h('dd', {}, word)])),
    h('p', { class: 'small pale' }, 'What stands in the ', h('span', { class: 'words' }, 'face of print'), ' are a report’s own words; all else is Rapporteur’s.'),
    h('form', { method: 'dialog' }, h('button', {}, 'Close')));
  document.body.append(dialog);
  dialog.showModal();
}
