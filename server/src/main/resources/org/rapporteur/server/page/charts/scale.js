/** Numbers and days to pixels, and the ticks that people expect. */
const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A straight scale; a domain of one value maps to the middle. */
export function linear([low, high], [from, to]) {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

/** Round values over a range, about so many. */
export function ticks(low, high, about = 5) {
  const raw = (high - low || 1) / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((times) => times * power >= raw) * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, index) => (first + index) * step);
}

/** Days, months or years over a range of time, at most so many: `[{at, label}]`. */
export function timeTicks(low, high, most = 8) {
  const days = (high - low) / DAY;
  if (days <= most) return named(steps(low, high, 1, dayStart, nextDay, dayLabel));
  const months = days / 30.4;
  if (months < 4) return named(steps(low, high, Math.ceil(days / most), dayStart, nextDay, dayLabel));
  if (months <= most * 6) return named(steps(low, high, [1, 2, 3, 6].find((step) => months / step <= most) ?? 6, monthStart, nextMonth, monthLabel));
  const years = days / 365;
  return steps(low, high, Math.ceil(years / most), yearStart, nextYear, (date) => String(date.getUTCFullYear()));
}

/** The first mark says its year, unless it is one. */
function named(marks) {
  if (marks.length && !/\d{4}/.test(marks[0].label)) marks[0].label += ` ${new Date(marks[0].at).getUTCFullYear()}`;
  return marks;
}

function steps(low, high, by, start, next, label) {
  const found = [];
  for (let date = start(new Date(low)); date.getTime() <= high; date = next(date, by)) {
    if (date.getTime() >= low) found.push({ at: date.getTime(), label: label(date) });
  }
  return found;
}

const utc = (year, month, day = 1) => {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year, month, day);
  return date;
};
const dayStart = (date) => utc(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
const nextDay = (date, by) => new Date(date.getTime() + by * DAY);
const dayLabel = (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
const monthStart = (date) => utc(date.getUTCFullYear(), date.getUTCMonth());
const nextMonth = (date, by) => utc(date.getUTCFullYear(), date.getUTCMonth() + by);
const monthLabel = (date) => (date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : MONTHS[date.getUTCMonth()]);
const yearStart = (date) => utc(date.getUTCFullYear(), 0);
const nextYear = (date, by) => utc(date.getUTCFullYear() + by, 0);

/** A range of time with room at both ends: a day at least. */
export function padded(low, high) {
  const room = Math.max((high - low) * 0.04, DAY / 2);
  return [low - room, high + room];
}
