/** The words behind a mark, shown beside it on hover and on focus; Escape closes, and the pointer may go into it. */
import { replace } from '../app/dom.js';

const LEAVE = 180;
let anchor = null;
let leaving = 0;

const box = () => document.getElementById('popover');

/** `build` gives what to show, when it is asked for. */
export function explains(element, build) {
  element.addEventListener('mouseenter', () => showPopover(element, build));
  element.addEventListener('focus', () => showPopover(element, build));
  element.addEventListener('mouseleave', leaveSoon);
  element.addEventListener('blur', hidePopover);
  return element;
}

export function listenForPopover() {
  box().addEventListener('mouseenter', () => clearTimeout(leaving));
  box().addEventListener('mouseleave', leaveSoon);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hidePopover(); });
  window.addEventListener('scroll', () => { if (anchor && document.activeElement !== anchor) hidePopover(); }, { passive: true });
}

function showPopover(element, build) {
  clearTimeout(leaving);
  if (anchor !== element) {
    hidePopover();
    anchor = element;
    replace(box(), build());
    element.setAttribute('aria-describedby', 'popover');
  }
  box().hidden = false;
  place(element.getClientRects()[0] ?? element.getBoundingClientRect());
}

export function hidePopover() {
  clearTimeout(leaving);
  anchor?.removeAttribute('aria-describedby');
  anchor = null;
  box().hidden = true;
}

function leaveSoon() {
  clearTimeout(leaving);
  leaving = setTimeout(hidePopover, LEAVE);
}

/** Below the anchor; above it where there is more room; never over the edge. */
function place(rectangle) {
  const popover = box();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const left = Math.max(8, Math.min(rectangle.left, document.documentElement.clientWidth - width - 8));
  const fitsBelow = rectangle.bottom + height + 14 < window.innerHeight;
  const top = fitsBelow || rectangle.top < height + 14 ? rectangle.bottom + 8 : rectangle.top - height - 8;
  popover.style.left = `${left + window.scrollX}px`;
  popover.style.top = `${top + window.scrollY}px`;
}
