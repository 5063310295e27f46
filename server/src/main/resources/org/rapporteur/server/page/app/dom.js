/**
 * Building elements. Whatever is shown passes through here as a text node or as an attribute of a known element:
 * there is no way to hand over markup, so that a report's words are never more than words.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element: `h('a', {href: '/', class: 'x', onclick: f}, 'words', otherElement)`. Null children are left out. */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element, likewise. */
export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'href') element.setAttribute('href', safe(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

/** Adds words and elements; lists are taken apart, null and false left out. */
export function append(parent, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : String(child));
  }
  return parent;
}

/** Puts new content in the place of the old. */
export function replace(parent, ...children) {
  parent.replaceChildren();
  return append(parent, children);
}

/** Paths of this server, places on this page, and web addresses; anything else (`javascript:`, `data:`) leads nowhere. */
function safe(address) {
  const text = String(address);
  if (/^(\/(?!\/)|#|\?)/.test(text)) return text;
  return isWebAddress(text) ? text : '#';
}

/** Whether a report's address may be linked. */
export function isWebAddress(address) {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** A part of a path, safe in an address. */
export const part = encodeURIComponent;

/** Words with something between them: `join([a, b, c], ', ', ' and ')`. */
export function join(items, between = ', ', last = between) {
  return items.flatMap((item, index) =>
    index === 0 ? [item] : [index === items.length - 1 ? last : between, item]);
}
