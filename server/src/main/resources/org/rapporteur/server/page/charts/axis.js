/** Axes: lines that help to read, labels that do not collide. */
import { s } from '../app/dom.js';

export function timeAxis(marks, x, y, { top, right }) {
  let last = -Infinity;
  return s('g', { class: 'axis', 'aria-hidden': 'true' }, marks.map(({ at, label }) => {
    const place = x(at);
    const room = label.length * 7;
    const fits = place - last > room && place + room / 2 < right + 14;
    if (fits) last = place + room / 2 - room / 2;
    return [s('line', { x1: place, x2: place, y1: top, y2: y }), fits ? s('text', { x: place, y: y + 18, 'text-anchor': 'middle' }, label) : null];
  }));
}

/** Horizontal lines with their values; `zero` is drawn stronger. */
export function valueAxis(values, y, { left, right, label, zero = null }) {
  return s('g', { class: 'axis', 'aria-hidden': 'true' }, values.map((value) => [
    s('line', { x1: left, x2: right, y1: y(value), y2: y(value), class: value === zero ? 'zero' : null }),
    s('text', { x: left - 8, y: y(value) + 4, 'text-anchor': 'end' }, label(value))
  ]));
}
