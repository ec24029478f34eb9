import { figureLookAlikes } from '../../grammar/vocabulary/look-alikes.js';

/**
 * Figures of dates and times in a scan that cannot be as they were read, where one other reading is possible: "7019-03-14",
 * "2022-85-12", "kl 68.30". Every character gives one character, so that offsets stay.
 */
export function mendScannedWhen(text: string): string {
  return text
    .replace(isoYear, (read: string) => mendYear(read))
    .replace(isoMonth, zeroFor)
    .replace(lateHour, zeroFor)
    .replace(lostDash, '-');
}

/** The year before a month and a day: "2916-09-06". */
const isoYear = /(?<![\d.])\d{4}(?=[-–>][01]\d[-–>][0-3]\d(?!\d))/g;
/** The first figure of a month past 19: "2022-85-12". */
const isoMonth = /(?<=(?<!\d)(?:19|20)\d\d[-–>])[2-9](?=\d[-–>][0-3]\d(?!\d))/g;
/** The first figure of an hour past 29: "68.30", "6830-". */
const lateHour = /(?<![\d.:-])[3-9](?=\d(?:[.:][0-5]\d(?!\d)|[0-5]\d ?[-–—>]))/g;
/** Two times with nothing but a blank between them: "0900 1320". */
const lostDash = /(?<=(?<![\d.:-])[012]\d[0-5]\d) (?=[012]\d[0-5]\d(?![\d.:-]))/g;

/** The one year of a meeting that differs by one figure of its century; as read where there are none, or two. */
function mendYear(read: string): string {
  if (isPlausible(read)) return read;
  const found = ['19', '20']
    .map((century) => century + read.slice(2))
    .filter((year) => isPlausible(year) && [0, 1].filter((at) => year.charAt(at) !== read.charAt(at)).length === 1);
  return found.length === 1 ? (found[0] ?? read) : read;
}

const isPlausible = (year: string): boolean => Number(year) >= earliest && Number(year) <= latest;
/** Years of protocols that are read. */
const earliest = 1950;
const latest = 2049;

const zeroFor = (read: string): string => (figureLookAlikes['0']?.includes(read) === true ? '0' : read);
