/** A picture with what belongs to it: a title that says it, its units, its source, and the table behind it. */
import { h, replace } from '../app/dom.js';
import { fold } from './fold.js';

/**
 * @param title what the picture shows, as a sentence
 * @param note units and how it was counted
 * @param draw gives the SVG for a width in pixels
 * @param columns,rows the table behind: names, and cells that may be elements
 */
export function picture({ title, note, draw, columns, rows, exports = null }) {
  return h('figure', { class: 'picture' },
    h('figcaption', {}, h('h3', {}, title), note ? h('p', { class: 'small pale' }, note) : null),
    responsive(draw),
    fold('The table behind this picture', () => [table(columns, rows, title), exports]));
}

export function table(columns, rows, label) {
  return h('div', { class: 'scrolling', tabindex: 0, role: 'region', 'aria-label': label },
    h('table', { class: 'data' }, h('thead', {}, h('tr', {}, columns.map((name, index) => h('th', { scope: 'col', class: typeof rows[0]?.[index] === 'number' ? 'number' : null }, name)))),
      h('tbody', {}, rows.map((cells) => h('tr', {}, cells.map((cell) => h('td', { class: typeof cell === 'number' ? 'number' : null }, cell)))))));
}

/** Drawn anew when its place changes its width, so that its words keep their size. */
function responsive(draw) {
  const place = h('div', { class: 'drawing' });
  let width = 0;
  const watcher = new ResizeObserver(([{ contentRect }]) => {
    const now = Math.floor(contentRect.width);
    if (now < 100 || now === width) return;
    width = now;
    replace(place, draw(width));
    rove(place);
  });
  watcher.observe(place);
  return place;
}

/** The points of a picture are one stop of the Tab key; the arrows go from one to the next. */
function rove(place) {
  const points = [...place.querySelectorAll('a.point')];
  points.forEach((point, index) => point.setAttribute('tabindex', index === 0 ? '0' : '-1'));
  place.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = points.indexOf(event.target.closest?.('a.point'));
    if (!by || at < 0) return;
    event.preventDefault();
    const next = points[Math.max(0, Math.min(points.length - 1, at + by))];
    points[at].setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
}
