/** A story on one line of time: above when what it tells happened, below when its reports came out. */
import { days } from '../app/dates.js';
import { h, s } from '../app/dom.js';
import { explains } from '../parts/popover.js';
import { linear, padded, timeTicks } from './scale.js';
import { timeAxis } from './axis.js';

const STEP = 14;
const MOST_ROWS = 6;
const EDGE = { left: 12, right: 14 };

/**
 * @param lanes `[{name, what, points: [{at, href, name, explain, shape}]}]`; `what` names several points, `shape` is a class of style
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
      lane.rows.map(({ point, cx, row }) => explains(s('a', { class: 'point', href: point.href, 'aria-label': point.name },
        s('circle', { cx, cy: lane.top + 32 + row * STEP, r: point.size ? Math.min(11, 4.5 + Math.sqrt(point.size)) : 5.5, class: point.shape })), point.explain))
    ]));
}

/** Lanes one below the other. */
function stacked(lanes, x) {
  let top = 0;
  return lanes.map(({ name, what, points }) => {
    const single = inRows(points, x);
    const rows = single.count > MOST_ROWS ? inRows(gathered(points, x, what), x, 2 * STEP) : single;
    const lane = { name, top, rows: rows.placed, bottom: top + 32 + Math.max(1, rows.count) * STEP };
    top = lane.bottom + 2;
    return lane;
  });
}

/** Points that would lie on one another stand one below the other. */
function inRows(points, x, room = STEP) {
  const ends = [];
  const placed = [...points].sort((a, b) => a.at - b.at).map((point) => {
    const cx = x(point.at);
    let row = ends.findIndex((end) => cx - end >= room);
    if (row < 0) row = ends.length;
    ends[row] = cx;
    return { point, cx, row };
  });
  return { placed, count: ends.length };
}

/** So many points that they would make a wall: what lies together becomes one, as large as it is many. */
function gathered(points, x, what) {
  const bins = new Map();
  for (const point of points) {
    const bin = Math.round(x(point.at) / (2 * STEP));
    bins.set(bin, [...(bins.get(bin) ?? []), point]);
  }
  return [...bins.values()].map((those) => (those.length === 1 ? those[0] : together(those, what)));
}

function together(points, what) {
  const moments = points.map(({ at }) => at);
  const [first, last] = [Math.min(...moments), Math.max(...moments)].map((at) => new Date(at).toISOString().slice(0, 10));
  const name = `${days(first, last)}: ${points.length} ${what}`;
  return { at: (Math.min(...moments) + Math.max(...moments)) / 2, href: '#timeline', name, shape: points[0].shape, size: points.length,
    explain: () => [h('p', {}, h('strong', {}, name)), h('p', { class: 'small pale' }, 'Each stands in the table below.')] };
}
