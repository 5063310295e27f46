/**
 * Addresses to views. A view is `async ({params, query, signal}) => ({title, content, settled})`;
 * `settled` is called when the content stands on the page. */
import { replace } from './dom.js';
import { failing, loading } from '../parts/states.js';
import { hidePopover } from '../parts/popover.js';

const SLOW = 200;
let routes = [];
let visit = null;
let first = true;

/** `given`: pairs of a pattern such as `/pair/:a/:b` and a view; the last one takes what no other does. */
export function start(given) {
  routes = given.map(([pattern, view]) => ({ view, pattern: compiled(pattern) }));
  document.addEventListener('click', follow);
  document.addEventListener('submit', submit);
  window.addEventListener('popstate', () => show());
  show();
}

function compiled(pattern) {
  return new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace('*', '.*')}$`);
}

/** Goes to an address of this page. */
export function go(href) {
  history.pushState(null, '', href);
  show();
}

function follow(event) {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href.baseVal ?? link.href, location.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/api/') || link.hasAttribute('download')) return;
  if (url.pathname === location.pathname && url.search === location.search && url.hash) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}

/** Forms with an address of this page become one, without the fields that are empty. */
function submit(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'get' || !form.action.startsWith(location.origin)) return;
  event.preventDefault();
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
  const text = query.toString();
  go(new URL(form.action).pathname + (text ? `?${text}` : ''));
}

async function show() {
  visit?.abort();
  visit = new AbortController();
  const { signal } = visit;
  hidePopover();
  const main = document.getElementById('main');
  const patience = setTimeout(() => { main.setAttribute('aria-busy', 'true'); replace(main, loading('Reading the record')); }, SLOW);
  try {
    const { view, params } = matching(location.pathname);
    const { title, content, settled } = await view({ params, query: new URLSearchParams(location.search), signal });
    if (signal.aborted) return;
    present(main, title, content);
    settled?.();
  } catch (failure) {
    if (!signal.aborted) present(main, 'Not shown', failing(failure, () => show()));
  } finally {
    clearTimeout(patience);
  }
}

function matching(path) {
  for (const { pattern, view } of routes) {
    const match = pattern.exec(path);
    if (match) return { view, params: decoded(match.groups ?? {}) };
  }
  throw new Error(`No view for ${path}`);
}

/** A broken escape in an address is taken as it stands. */
function decoded(groups) {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => {
    try {
      return [name, decodeURIComponent(value)];
    } catch {
      return [name, value];
    }
  }));
}

function present(main, title, content) {
  main.removeAttribute('aria-busy');
  replace(main, content);
  main.dataset.shows = location.pathname + location.search;
  document.title = title ? `${title} · Rapporteur` : 'Rapporteur';
  document.getElementById('announcer').textContent = title ?? 'Rapporteur';
  markCurrent();
  settle(main);
}

function markCurrent() {
  for (const link of document.querySelectorAll('.masthead nav a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** The reader starts at the named place, else at the top. */
function settle(main) {
  const named = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (named) {
    named.scrollIntoView({ block: 'center' });
    named.focus({ preventScroll: true });
    return;
  }
  window.scrollTo(0, 0);
  const heading = main.querySelector('h1');
  // On arrival the reader is at the top of the document already, skip link first.
  if (heading && !first) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  first = false;
}
