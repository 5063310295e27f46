/** A story on one line of time: above when its reports came out, below when what they tell happened. */
import { s } from '../app/dom.js';
import { explains } from '../parts/popover.js';
import { linear, padded, timeTicks } from './scale.js';
import { timeAxis } from './axis.js';

const STEP = 14;
const EDGE = { left: 12, right: 14 };

/**
 * @param lanes `[{name, points: [{at, href, name, explain, shape, size}]}]`; `shape` is a class of style, `size` how many a point
 *   stands for
 */
export function timelineChart(lanes, width) {
  const all = lanes.flatMap(({ points }) => points.map(({ at }) => at));
  const [low, high] = padded(Math.min(...all), Math.max(...all));
  const right = width - EDGE.right;
  const x = linear([low, high], [EDGE.left, right]);
  const laid = stacked(lanes, x);
  const height = laid.at(-1).bottom + 34;
  return s('svg', { class: 'chart timeline', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Timeline' },
    timeAxis(timeTicks(low, high, Math.max(2, Math.floor(width / 90))), x, height - 28, { top: 4, right }),
    laid.map((lane) => [
      s('text', { class: 'lane', x: EDGE.left, y: lane.top + 14, 'aria-hidden': 'true' }, lane.name),
      lane.points.map(({ point, cx, cy }) => explains(s('a', { class: 'point', href: point.href, 'aria-label': point.name },
        s('circle', { cx, cy, r: radius(point), class: point.shape })), point.explain))
    ]));
}

const radius = ({ size = 1 }) => Math.min(12, 4.5 + Math.sqrt(size));

/** Points that would lie on one another stand one below the other. */
function stacked(lanes, x) {
  let top = 0;
  return lanes.map(({ name, points }) => {
    const ends = [];
    const placed = [...points].sort((a, b) => a.at - b.at).map((point) => {
      const cx = x(point.at);
      let row = ends.findIndex((end) => cx - end >= STEP);
      if (row < 0) row = ends.length;
      ends[row] = cx;
      return { point, cx, cy: top + 32 + row * STEP };
    });
    const lane = { name, top, points: placed, bottom: top + 32 + Math.max(1, ends.length) * STEP };
    top = lane.bottom + 2;
    return lane;
  });
}
