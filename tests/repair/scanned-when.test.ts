import { describe, expect, it } from 'vitest';
import { mendScannedWhen } from '../../src/repair/scanned-when.js';

describe('figures of a scan’s dates and times that cannot be as they were read', () => {
  it.each([
    ['7019-03-14', '2019-03-14'],
    ['2916-09-06', '2016-09-06'],
    ['2022-85-12', '2022-05-12'],
    ['kl 68.30-11.30', 'kl 08.30-11.30'],
    ['6830>12.00', '0830>12.00'],
    ['Klockan 0900 1320', 'Klockan 0900-1320'],
  ])('%j', (printed, mended) => {
    expect(mendScannedWhen(printed)).toBe(mended);
  });

  it.each([
    '2019-03-14 kl 09.00-11.30',
    '7719-03-14',
    '2022-35-12',
    'Tel 0418 6830',
    'kl 48.30',
    '190314',
    'Dnr 2019-1234',
    '31.12.2019',
  ])('%j stays', (printed) => {
    expect(mendScannedWhen(printed)).toBe(printed);
  });
});
