/** Words for what the record names by codes and fields. */
import { day, days } from './dates.js';

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

/** When a finding holds, in words; empty where that is not settled. */
export function when(finding) {
  if (finding.kind === 'quantity') return finding.period?.text ?? '';
  if (finding.kind === 'relation') {
    return [finding.since && `since ${dated(finding.since)}`, finding.until && `until ${dated(finding.until)}`].filter(Boolean).join(', ');
  }
  return finding.date ? days(finding.date, finding.enddate) : '';
}

const dated = (text) => (/^\d{4}(-\d\d){0,2}$/.test(text) ? day(text) : text);

/** What `differs_in` names, in words for people. */
export const respect = (name) => ({
  value: 'figure', date: 'day', participants: 'who takes part', type: 'what was done', wording: 'words'
}[name] ?? spaced(name));

const PLANS = { open: 'open', done: 'done', not_done: 'not done', changed: 'changed', overdue: 'overdue' };

/** How a plan stands. */
export const planState = (status) => PLANS[status] ?? spaced(status);
