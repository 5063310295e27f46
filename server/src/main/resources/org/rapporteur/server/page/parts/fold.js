/** What is folded away until somebody opens it; only then is it built, so that long lists stay light. */
import { append, h } from '../app/dom.js';

const builders = new WeakMap();

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
  builders.set(details, fill);
  if (details.open) fill();
  else details.addEventListener('toggle', fill, { once: true });
  return details;
}

/** Opens whatever is folded: what is printed is the whole of it. */
export function unfoldAll() {
  for (const details of document.querySelectorAll('details.behind')) {
    builders.get(details)?.();
    details.open = true;
  }
}
