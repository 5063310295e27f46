/** The page: its views by address. */
import { learnNames } from './codes.js';
import { listenForKeys } from './keys.js';
import { start } from './router.js';
import { unfoldAll } from '../parts/fold.js';
import { listenForPopover } from '../parts/popover.js';
import { suggestIn } from '../parts/suggestions.js';
import { front } from '../views/front.js';
import { story } from '../views/story.js';
import { pair } from '../views/pair.js';
import { parties } from '../views/parties.js';
import { entity } from '../views/entity.js';
import { entry } from '../views/entry.js';
import { report } from '../views/report.js';
import { differences } from '../views/differences.js';
import { search } from '../views/search.js';
import { bench } from '../views/bench.js';
import { missing } from '../views/missing.js';

listenForKeys();
listenForPopover();
window.addEventListener('beforeprint', unfoldAll);
suggestIn(document.getElementById('query'), document.getElementById('suggestions'));
await learnNames();
start([
  ['/', front],
  ['/story/:id', story],
  ['/pair/:a/:b', pair],
  ['/parties', parties],
  ['/entity', entity],
  ['/entity/:code', entity],
  ['/entry/:id', entry],
  ['/report/:id', report],
  ['/differences', differences],
  ['/search', search],
  ['/bench', bench],
  ['*', missing]
]);
