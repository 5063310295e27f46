/** What happened between parties, left to right, on the scale from conflict (−10) to cooperation (+10). */
import { s } from '../app/dom.js';
import { explains } from '../parts/popover.js';
import { linear, padded, timeTicks } from './scale.js';
import { timeAxis, valueAxis } from './axis.js';
import { score } from '../app/numbers.js';

const HEIGHT = 260;
const EDGE = { top: 22, bottom: 28, left: 34, right: 12 };

/**
 * @param points `{at, scale, size, href, name, explain}`; `size` is how many events a point stands for
 * @param marks of the time axis, `{at, label}`; else days, months or years as they fit
 */
export function eventsChart(points, width, marks = null) {
  const [low, high] = padded(Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at)));
  const right = width - EDGE.right;
  const x = linear([low, high], [EDGE.left, right]);
  const y = linear([-10, 10], [HEIGHT - EDGE.bottom, EDGE.top]);
  const most = Math.max(...points.map(({ size }) => size ?? 1));
  const largest = Math.max(3.5, Math.min(12, (right - EDGE.left) / points.length / 1.6));
  return s('svg', { class: 'chart', width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: 'group', 'aria-label': 'Events on a scale from conflict to cooperation' },
    timeAxis(marks ?? timeTicks(low, high, Math.max(2, Math.floor(width / 90))), x, HEIGHT - EDGE.bottom, { top: EDGE.top, right }),
    valueAxis([-10, -5, 0, 5, 10], y, { left: EDGE.left, right, label: score, zero: 0 }),
    s('text', { class: 'cooperative direct', x: EDGE.left, y: EDGE.top - 8 }, '▲ cooperation'),
    s('text', { class: 'hostile direct', x: right, y: HEIGHT - EDGE.bottom - 8, 'text-anchor': 'end' }, '▼ conflict'),
    spread(points, x).map((point) => dot(point, x(point.at) + point.shift, y(point.scale), most > 1 ? 3 + (largest - 3) * Math.sqrt((point.size ?? 1) / most) : 5.5)));
}

/** Points of one day and score stand side by side. */
function spread(points, x) {
  const taken = new Map();
  return [...points].sort((a, b) => a.at - b.at).map((point) => {
    const place = `${Math.round(x(point.at) / 6)}:${point.scale}`;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    return { ...point, shift: before * 9 };
  });
}

function dot(point, cx, cy, radius) {
  const link = s('a', { class: 'point', href: point.href, 'aria-label': point.name }, s('circle', { cx, cy, r: radius, class: point.scale > 0 ? 'cooperative' : point.scale < 0 ? 'hostile' : 'neutral' }));
  return explains(link, point.explain);
}
