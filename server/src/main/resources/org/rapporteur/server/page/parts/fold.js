/** What is folded away until somebody opens it; only then is it built, so that long lists stay light. */
import { append, h } from '../app/dom.js';

/**
 * @param summary words of its line
 * @param build gives the content
 */
export function fold(summary, build, attributes = {}) {
  const details = h('details', { class: 'behind', ...attributes }, h('summary', {}, summary));
  let built = false;
  const fill = () => {
    if (built) return;
    built = true;
    append(details, [build()]);
  };
  if (details.open) fill();
  else details.addEventListener('toggle', fill, { once: true });
  return details;
}
