/** Every view gives away the rows behind it: as JSON straight from the server, as a table in CSV. */
import { address, get } from '../app/api.js';
import { h } from '../app/dom.js';
import { csvOf } from '../app/csv.js';

const PAGE = 500;
const MOST = 10_000;

/**
 * Links to what a view shows.
 *
 * @param links `[label, path, query]`, downloads from the server; with a fourth part, the key of a list in the answer, the
 *   list's pages are made into a CSV file here
 */
export function exportLinks(what, ...links) {
  return h('p', { class: 'exports small' }, `${what}: `, links.flatMap(([label, path, query, list], index) => [
    index ? ' · ' : null,
    list ? h('button', { type: 'button', class: 'link', onclick: (event) => download(event.target, path, query, list) }, label)
      : h('a', { href: address(path, query), download: true }, label)]));
}

async function download(button, path, query, list) {
  const label = button.textContent;
  button.disabled = true;
  button.textContent = `${label}, reading…`;
  try {
    save(csvOf(await allOf(path, query, list)), `${path.replaceAll('/', '-').slice(1)}.csv`);
    button.textContent = label;
  } catch (failure) {
    button.textContent = `${label}: ${failure.message} Again?`;
  } finally {
    button.disabled = false;
  }
}

/** All pages of a list, as far as a browser should hold them; a list inside a single answer as it is. */
async function allOf(path, query, list) {
  if (list !== 'items') return (await get(path, query))[list];
  const rows = [];
  let cursor = null;
  do {
    const page = await get(path, { ...query, limit: PAGE, cursor });
    rows.push(...page[list]);
    cursor = page.next ?? null;
  } while (cursor && rows.length < MOST);
  return rows;
}

function save(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Links to files made of what the view holds: `[label, name, () => text]`. */
export function saveLinks(what, files) {
  return h('p', { class: 'exports small' }, `${what}: `, files.flatMap(([label, name, make], index) => [
    index ? ' · ' : null, h('button', { type: 'button', class: 'link', onclick: () => save(make(), name) }, label)]));
}
