/** Counts and scores as people write them. */
const LARGE = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** `3`, `12,480`. */
export const count = (number) => plain.format(number ?? 0);

/** `1 report`, `3 reports`, `2 copies`. */
export const counted = (number, one, many = `${one}s`) => `${count(number)} ${number === 1 ? one : many}`;

/** First letter upper case. */
export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b and c`. */
export const list = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** A value in its usual words: `37.69 billion`. */
export function value(number) {
  const size = LARGE.find(([least]) => Math.abs(number) >= least);
  return (size ? `${plain.format(number / size[0])} ${size[1]}` : plain.format(number)).replace('-', '−');
}

/** A score with its sign, a true minus: `+3.2`, `−9`, `0`. */
export function score(number) {
  if (number === null || number === undefined) return '–';
  const rounded = Math.round(number * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
}
