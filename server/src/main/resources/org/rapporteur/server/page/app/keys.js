/** Keys that work everywhere: `/` to search, `j` and `k` through a list, `?` for the keys. */
import { openKeys } from '../views/keys.js';

/** Things that `j` and `k` go through: what carries `data-item`; the focus lands on its first link. */
const ITEMS = '[data-item]';

export function listenForKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const action = { '/': toSearch, j: () => step(1), k: () => step(-1), '?': openKeys }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  document.getElementById('keys-button').addEventListener('click', openKeys);
}

function isTyping(target) {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

function toSearch() {
  const field = document.getElementById('query');
  field.focus();
  field.select();
}

function step(by) {
  const items = [...document.querySelectorAll(ITEMS)].filter((item) => item.offsetParent !== null);
  if (items.length === 0) return;
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[Math.min(items.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  (next.matches('a, button') ? next : next.querySelector('a, button, summary') ?? next).focus();
  next.scrollIntoView({ block: 'nearest' });
}
