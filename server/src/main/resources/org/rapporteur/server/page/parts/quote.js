/** A report's words: the sentence that a claim stands in, with the words that carry it underlined. */
import { h } from '../app/dom.js';

/**
 * In quotation marks, in the face of print; a sentence that begins with some of its own needs no more. `claim` has `words`, and
 * `passage` where the server gives it.
 */
export const quote = (claim, kind) => h('q', { class: /^[“"„«‘']/.test(claim.passage?.text ?? claim.words[0]?.text ?? '') ? 'words bare' : 'words' }, passage(claim, kind));

/** The same without quotation marks. */
export function passage({ words, passage: around }, kind = '') {
  if (!around) return words.map((span) => span.text).join(' … ');
  const spans = words
    .filter((span) => (span.part ?? 'text') === (around.part ?? 'text'))
    .map((span) => [Math.max(0, span.start - around.start), Math.min(around.text.length, span.end - around.start)])
    .filter(([start, end]) => start < end && end - start < around.text.length)
    .sort(([a], [b]) => a - b);
  return cut(around.text, spans, kind);
}

function cut(text, spans, kind) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), h('span', { class: `carrying ${kind}` }, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
