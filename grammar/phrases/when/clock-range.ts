import { pattern } from '../../matching/pattern.js';

/** "13.00-16.15", with a blank beside the dash or a break. */
const clockRange = String.raw`\d{1,2}[.:]\d\d\s?[-–—]\s?\d{1,2}[.:]\d\d`;

export const clockRangeAtStart = pattern`^${clockRange}`;
export const clockRangeAtEnd = pattern`${clockRange}\s*$`;
export const clockRangeWhole = pattern`^${clockRange}$`;
