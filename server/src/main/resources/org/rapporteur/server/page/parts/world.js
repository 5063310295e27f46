/** The map of where things happen: countries in grey, a mark for each with events, its size their number. */
import { h, part, s } from '../app/dom.js';
import { counted, list } from '../app/numbers.js';
import { explains } from './popover.js';
import { countries, height, width } from '../vendor/world.js';

const LEAST = 7;
const MOST = 26;
const NAMED = 5;

/**
 * @param places as the API gives them
 * @param href where a country leads to
 */
export function world(places, href) {
  const shown = places.filter((place) => countries[place.country]).sort((a, b) => b.events - a.events);
  const most = shown[0]?.events ?? 1;
  return s('svg', { viewBox: `0 0 ${width} ${height}`, class: 'world', role: 'group', 'aria-label': 'Map of where things happen' },
    s('g', { class: 'land', 'aria-hidden': 'true' }, Object.values(countries).map(({ d }) => (d ? s('path', { d }) : null))),
    shown.map((place) => mark(place, LEAST + (MOST - LEAST) * Math.sqrt(place.events / most), href)),
    s('g', { class: 'names', 'aria-hidden': 'true' }, labels(shown.slice(0, NAMED))));
}

function mark(place, radius, href) {
  const { x, y } = countries[place.country];
  const said = `${place.name}: ${counted(place.events, 'event')} in ${counted(place.stories, 'story', 'stories')}`;
  const link = s('a', { class: 'point', href: href(place.country), 'aria-label': said }, s('circle', { cx: x, cy: y, r: radius, class: tendency(place) }));
  return explains(link, () => [h('p', {}, h('strong', {}, said)), h('p', { class: 'small' }, `${place.cooperation} cooperative, ${place.conflict} hostile`),
    place.places?.length ? h('p', { class: 'small pale' }, list(place.places.slice(0, 4).map(({ name }) => name))) : null]);
}

const tendency = ({ cooperation, conflict }) => (cooperation > conflict ? 'cooperative' : conflict > cooperation ? 'hostile' : 'neutral');

/** Names beside the largest marks, where they do not lie on another name. */
function labels(places) {
  const taken = [];
  return places.map((place) => {
    const { x, y } = countries[place.country];
    const left = x > width - 190;
    const box = { x: left ? x - 30 : x + 30, y: y + 9, length: place.name.length * 15 };
    if (taken.some((other) => Math.abs(other.y - box.y) < 30 && Math.abs(other.x - box.x) < Math.max(other.length, box.length))) return null;
    taken.push(box);
    return s('text', { x: box.x, y: box.y, 'text-anchor': left ? 'end' : 'start' }, place.name);
  });
}

/** A country's link: its stories. */
export const storiesOf = (code) => `/?party=${part(code)}`;
