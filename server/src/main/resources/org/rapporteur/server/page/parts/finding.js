/** A finding with all its fields, null ones as a dash that says why. */
import { h, join } from '../app/dom.js';
import { days, nothing } from '../app/dates.js';
import { score } from '../app/numbers.js';
import { KINDS, nameOf, spaced } from '../app/tell.js';
import { entityLink } from './party.js';

const UNSETTLED = 'Neither the text nor the date of the report settles it';
const UNSAID = 'The report does not say';

const people = (entities) => (entities?.length ? join(entities.map(entityLink), ', ', ' and ') : nothing(UNSAID));
const words = (text) => (text ? h('span', { class: 'words' }, text) : nothing(UNSAID));
const plain = (text) => text ?? nothing(UNSAID);

const FIELDS = {
  event: (event) => [
    ['Type', [spaced(event.event), event.planned_event ? `, to ${spaced(event.planned_event)}` : '']],
    event.auxiliary_mode.length ? ['Status', event.auxiliary_mode.map(spaced).join(', ')] : null,
    event.mode.length ? ['Mode', event.mode.map(spaced).join(', ')] : null,
    event.context.length ? ['Context', event.context.map(spaced).join(', ')] : null,
    ['Who', people(event.actor)],
    ['To whom', people(event.recipient)],
    ['When', [event.date ? days(event.date, event.enddate) : nothing(UNSETTLED), event.date_text ? [' ', h('span', { class: 'pale' }, `printed “${event.date_text}”`)] : '']],
    ['Where', event.event_loc ? event.event_loc.resolved_place ?? event.event_loc.extracted_place : nothing(UNSAID)],
    ['Scale', [score(event.event_scale), h('span', { class: 'pale' }, ` of −10 to +10 · CAMEO ${event.cameo ?? '–'}`)]],
    ['According to', event.attributed_to ? entityLink(event.attributed_to) : nothing('The report itself')]
  ],
  quotation: (quotation) => [
    ['Speaker', quotation.speaker ? entityLink(quotation.speaker) : nothing('The report does not say who')],
    ['Content', words(quotation.content.map(({ text }) => text).join(' … '))],
    ['Cue', words(quotation.cue?.text)],
    ['How', quotation.type],
    ['Where said', plain(quotation.medium)],
    ['When', quotation.date ? days(quotation.date) : nothing(UNSETTLED)]
  ],
  quantity: (quantity) => [
    ['Value', [quantity.comparator === '=' ? '' : `${quantity.comparator} `, quantity.value.toLocaleString('en-GB'), quantity.upper === null ? '' : ` to ${quantity.upper.toLocaleString('en-GB')}`]],
    ['Unit', [quantity.unit_name ?? nothing(UNSAID), quantity.unit && quantity.unit !== quantity.unit_name ? h('span', { class: 'pale' }, ` (${quantity.unit})`) : '']],
    ['Measure', plain(quantity.measure)],
    ['About', people(quantity.about)],
    ['Period', quantity.period ? [quantity.period.text, quantity.period.start ? h('span', { class: 'pale' }, ` · ${days(quantity.period.start, quantity.period.end)}`) : ''] : nothing(UNSAID)],
    quantity.direction ? ['Direction', quantity.direction] : null,
    quantity.change ? ['Change', `${quantity.change.direction} ${quantity.change.value} ${quantity.change.unit_name} ${quantity.change.base ?? ''}`] : null,
    ['According to', quantity.attributed_to ? entityLink(quantity.attributed_to) : nothing('The report itself')]
  ],
  relation: (relation) => [
    ['Relation', spaced(relation.relation)],
    ...relation.parties.map((party) => [spaced(party.role).replace(/^./, (letter) => letter.toUpperCase()), entityLink(party)]),
    relation.level ? ['Level', [relation.qualifier ? `${relation.qualifier} ` : '', relation.level]] : null,
    relation.name ? ['Name', relation.name] : null,
    relation.state ? ['State', relation.state] : null,
    relation.goods.length ? ['Goods', relation.goods.join(', ')] : null,
    ['Since', plain(relation.since)],
    ['Until', relation.until ?? nothing('No end is told')],
    ['According to', relation.attributed_to ? entityLink(relation.attributed_to) : nothing('The report itself')]
  ]
};

/** The fields of a finding as a list of names and values. */
export function fields(finding) {
  return h('dl', { class: 'fields' }, FIELDS[finding.kind](finding).filter(Boolean).map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

/** `holds in about 82 of 100 such cases`; what is low says so. */
export function confidence(finding) {
  const of = Math.round(finding.confidence * 100);
  return `${isFaint(finding) ? 'Low confidence: holds' : 'Holds'} in about ${of} of 100 such cases`;
}

/** Whether a finding is uncertain enough to look so. */
export const isFaint = (finding) => finding.confidence < 0.6;

/** A finding in a line: the server's, else who it is about. */
export const lineOf = (finding) => finding.line ?? `${KINDS[finding.kind].word}: ${(finding.actor ?? finding.parties ?? []).map(nameOf).join(', ')}`;
