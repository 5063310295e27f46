/** What the codes of parties are called: fetched once, at the first view. */
import { get } from './api.js';

let names = {};

export async function learnNames() {
  names = await get('/names').catch(() => ({}));
}

/** The name of a code; the code itself where it has none. */
export const called = (code) => names[code] ?? code;

/** The code whose name something is, such as an entity's full name. */
export function codeOf(name, code) {
  return code && names[code] === name ? code : null;
}

/** All codes with their names, by name. */
export const allParties = () => Object.entries(names).map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name));
