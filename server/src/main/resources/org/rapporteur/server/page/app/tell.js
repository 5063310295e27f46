/** Words for what the record names by codes and fields. */
/** The four kinds of findings: a letter and a word each; their underline is in the style sheet. */
export const KINDS = {
  event: { letter: 'E', word: 'event', many: 'events' },
  quotation: { letter: 'Q', word: 'quotation', many: 'quotations' },
  quantity: { letter: 'F', word: 'figure', many: 'figures' },
  relation: { letter: 'R', word: 'relation', many: 'relations' }
};

/** The sixteen event types of PLOVER, from cooperation to conflict. */
export const TYPES = ['AID', 'COOPERATE', 'RETREAT', 'SUPPORT', 'CONCEDE', 'AGREE', 'CONSULT', 'REQUEST', 'REJECT', 'ACCUSE', 'THREATEN',
  'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT'];

/** A name as the record spells it, in plain words: `heavy_weapons` is heavy weapons. */
export const spaced = (name) => (name ?? '').toLowerCase().replaceAll(/[_-]/g, ' ');

/** The name by which somebody is told: the full name where that is known, else as printed. */
export const nameOf = (entity) => entity.identifier_text ?? entity.entity_text;

/** What `differs_in` names, in words for people. */
export const respect = (name) => ({
  value: 'figure', date: 'day', participants: 'who takes part', type: 'what was done', wording: 'words'
}[name] ?? spaced(name));

const PLANS = { open: 'open', done: 'done', not_done: 'not done', changed: 'changed', overdue: 'overdue' };

/** How a plan stands. */
export const planState = (status) => PLANS[status] ?? spaced(status);
