/** A series of figures: every source's value a point, by the period that it is of. */
import { s } from '../app/dom.js';
import { value } from '../app/numbers.js';
import { explains } from '../parts/popover.js';
import { linear, padded, ticks, timeTicks } from './scale.js';
import { timeAxis, valueAxis } from './axis.js';

const HEIGHT = 200;
const EDGE = { top: 16, bottom: 28, left: 84, right: 16 };
const COMPARED = { '>': '▲', '<': '▼', '~': '~', '=': '' };

/**
 * @param points `{at, value, upper, comparator, label, href, name, explain, standing}`
 */
export function figuresChart(points, width) {
  const [low, high] = padded(Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at)));
  const top = Math.max(...points.map((point) => point.upper ?? point.value), 0);
  const bottom = Math.min(...points.map((point) => point.value), 0);
  const right = width - EDGE.right;
  const x = linear([low, high], [EDGE.left, right]);
  const y = linear([bottom, top + (top - bottom) * 0.12 || 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  return s('svg', { class: 'chart', width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: 'group', 'aria-label': 'Figures by period' },
    timeAxis(timeTicks(low, high, Math.max(2, Math.floor((right - EDGE.left) / 90))), x, HEIGHT - EDGE.bottom, { top: EDGE.top, right }),
    valueAxis(ticks(bottom, top, 4), y, { left: EDGE.left, right, label: value, zero: 0 }),
    labelled(points, x, y, right));
}

/** Each point's value beside it, where that does not cover another's. */
function labelled(points, x, y, right) {
  const written = [];
  return points.map((point) => {
    const cx = x(point.at);
    const cy = y(point.value);
    const room = point.label.length * 7.2 + 12;
    const box = cx + room > right ? { left: cx - room, right: cx, y: cy } : { left: cx, right: cx + room, y: cy };
    const free = !written.some((other) => Math.abs(other.y - box.y) < 15 && other.left < box.right && other.right > box.left);
    if (free) written.push(box);
    return [mark(point, cx, cy, y), free ? s('text', { class: 'direct', x: box.left === cx ? cx + 10 : cx - 10, y: cy + 4, 'text-anchor': box.left === cx ? 'start' : 'end', 'aria-hidden': 'true' }, point.label) : null];
  });
}

function mark(point, cx, cy, y) {
  const range = point.upper === null || point.upper === undefined ? null : s('line', { class: 'range', x1: cx, x2: cx, y1: cy, y2: y(point.upper) });
  const sign = COMPARED[point.comparator];
  const link = s('a', { class: `point ${point.standing ?? ''}`, href: point.href, 'aria-label': point.name }, range,
    s('circle', { cx, cy, r: 5.5 }), sign ? s('text', { class: 'compared', x: cx, y: cy - 9, 'text-anchor': 'middle', 'aria-hidden': 'true' }, sign) : null);
  return explains(link, point.explain);
}
