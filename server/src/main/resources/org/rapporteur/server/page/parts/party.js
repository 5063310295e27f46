/** Parties and people by name, each a link to what is told of them. */
import { h, join, part } from '../app/dom.js';
import { called, codeOf } from '../app/codes.js';
import { nameOf } from '../app/tell.js';

/** A party by its code. */
export const partyLink = (code) => h('a', { class: 'quiet', href: `/entity/${part(code)}` }, called(code));

/** The address of somebody by name. */
export const personHref = (name) => `/entity?name=${part(name)}`;

export const pairHref = (a, b) => `/pair/${part(a)}/${part(b)}`;

/** An entity of a finding: a state by its code, anybody else by name, so that Xi is not China. */
export function entityLink(entity) {
  const name = nameOf(entity);
  const state = codeOf(name, entity.code);
  if (state) return partyLink(state);
  const code = entity.code ? h('span', { class: 'code', title: called(entity.code) }, entity.code) : null;
  return h('span', {}, entity.identifier_text ? h('a', { class: 'quiet', href: personHref(name) }, name) : name, code);
}

/** `China, Peru, United States and 3 others`. */
export function partyLinks(codes, most = 4) {
  const shown = codes.slice(0, most).map(partyLink);
  const more = codes.length - shown.length;
  return more > 0 ? [...join(shown), ` and ${more} ${more === 1 ? 'other' : 'others'}`] : join(shown, ', ', ' and ');
}
