/** Suggestions under the field of search: arrows choose, Enter goes, Escape closes. */
import { get } from '../app/api.js';
import { h, part, replace } from '../app/dom.js';
import { counted } from '../app/numbers.js';
import { go } from '../app/router.js';
import { pairHref, personHref } from './party.js';

const PAUSE = 120;
const MOST = 8;

export function suggestIn(field, list) {
  let chosen = -1;
  let pause = 0;
  let asking = null;

  const close = () => {
    clearTimeout(pause);
    list.hidden = true;
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  const show = (items) => {
    chosen = -1;
    replace(list, items.map((item, index) => option(item, index, close)));
    list.hidden = items.length === 0;
    field.setAttribute('aria-expanded', String(items.length > 0));
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const { items } = await get('/suggest', { q: field.value.trim(), limit: MOST }, asking.signal);
      if (document.activeElement === field) show(items);
    } catch {
      close();
    }
  };

  const choose = (by) => {
    const options = [...list.children];
    chosen = (chosen + by + options.length + (chosen < 0 && by < 0 ? 1 : 0)) % options.length;
    options.forEach((item, index) => item.setAttribute('aria-selected', String(index === chosen)));
    field.setAttribute('aria-activedescendant', options[chosen].id);
  };

  field.addEventListener('input', () => {
    clearTimeout(pause);
    if (field.value.trim().length < 2) close();
    else pause = setTimeout(ask, PAUSE);
  });
  field.addEventListener('blur', () => setTimeout(close, 150));
  field.form.addEventListener('submit', close);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      list.children[chosen].dispatchEvent(new MouseEvent('mousedown'));
    }
  });
}

function option(item, index, close) {
  return h('li', {
    role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false',
    onmousedown: (event) => { event.preventDefault(); close(); go(leadsTo(item)); }
  }, item.text, h('span', { class: 'pale' }, WHAT[item.kind] ?? '', item.reports ? ` · ${counted(item.reports, 'report')}` : ''));
}

const WHAT = { party: 'party', name: 'named', outlet: 'outlet', story: 'story', pair: 'pair' };

function leadsTo(item) {
  switch (item.kind) {
    case 'party': return `/entity/${part(item.code)}`;
    case 'outlet': return `/?outlet=${part(item.text)}`;
    case 'story': return `/story/${part(item.id ?? item.code)}`;
    case 'pair': return pairHref(item.a, item.b);
    default: return personHref(item.text);
  }
}
