/** The coding bench: paste a text, see what is found in it. Nothing is kept. */
import { post } from '../app/api.js';
import { h, replace } from '../app/dom.js';
import { counted } from '../app/numbers.js';
import { csvOf } from '../app/csv.js';
import { coded } from '../parts/coded.js';
import { saveLinks } from '../parts/exports.js';
import { loading } from '../parts/states.js';

const EXAMPLE = 'Peru imposed sanctions on Spain on Tuesday. "We regret this step," Spanish Foreign Minister Ana Ruiz said in Madrid. Trade between the two countries reached 4.1 billion euros in 2024.';

export async function bench({ signal }) {
  const result = h('section', { class: 'bench-result', 'aria-live': 'polite', 'aria-label': 'What was found' });
  const text = h('textarea', { name: 'text', rows: 9, required: true, maxlength: 200000, placeholder: 'Paste a report, or a sentence.', 'aria-describedby': 'bench-note' });
  const form = h('form', { class: 'bench', onsubmit: (event) => { event.preventDefault(); run(form, result, signal); } },
    h('label', {}, h('span', {}, 'Text'), text),
    h('div', { class: 'filters inline' },
      h('label', {}, h('span', {}, 'Headline'), h('input', { name: 'title', type: 'text', maxlength: 500 })),
      h('label', {}, h('span', {}, 'Published'), h('input', { name: 'published', type: 'date' })),
      h('label', {}, h('span', {}, 'Outlet'), h('input', { name: 'outlet', type: 'text', maxlength: 200 })),
      h('button', { type: 'submit' }, 'Find'),
      h('button', { type: 'button', class: 'link', onclick: () => { text.value = EXAMPLE; run(form, result, signal); } }, 'Try an example')),
    h('p', { class: 'small pale', id: 'bench-note' }, 'Ctrl+Enter finds too. With a date of publication, “on Tuesday” is a day. Nothing is kept.'));
  text.addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(); });
  return { title: 'Coding bench', content: h('article', { class: 'bench-view' }, h('header', { class: 'head' }, h('h1', {}, 'Coding bench'), h('p', { class: 'opening' }, 'What is found in a text, field by field.')), form, result) };
}

async function run(form, result, signal) {
  const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
  if (!given.text) return;
  result.setAttribute('aria-busy', 'true');
  replace(result, loading('Reading'));
  try {
    const { report, items } = await post('/code', given, signal);
    const heading = h('p', { class: 'coded-title words' });
    replace(result, h('h2', {}, items.length ? `${counted(items.length, 'finding')}` : 'Nothing was found'),
      items.length ? [heading, coded({ title: report.title, heading, text: report.text, findings: items })] : h('p', {}, 'It finds what states and other political actors do, who said what, figures, and how parties stand to each other. English only so far.'),
      items.length ? saveLinks('These findings', [['JSON Lines', 'findings.jsonl', () => items.map((item) => `${JSON.stringify(item)}\n`).join('')], ['CSV', 'findings.csv', () => csvOf(items)]]) : null);
  } catch (failure) {
    if (signal.aborted) return;
    replace(result, h('p', { class: 'state failed', role: 'alert' }, `${failure.message} `, h('button', { type: 'button', onclick: () => run(form, result, signal) }, 'Try again')));
  } finally {
    result.removeAttribute('aria-busy');
  }
}
