import { describe, expect, it, test } from 'vitest';
import { nearestRole, nearestSignatureLabel } from '../grammar/phrases/people/damaged-role.js';
import { parseProtocol } from '../src/index.js';
import type { Meeting } from '../src/schema/meeting.js';

describe('an office with damaged letters is known by what is near it', () => {
  it.each([
    ['ordtörande', 'ordförande'],
    ['ordféraude', 'ordförande'],
    ['Ordf6randen', null],
    ['sekreterase', 'sekreterare'],
    ['sekrelerare', 'sekreterare'],
    ['seireterare', 'sekreterare'],
    ['justerarc', 'justerare'],
    ['ersittare', 'ersättare'],
  ])('%s', (printed, office) => {
    expect(nearestRole(printed)).toBe(office);
  });

  it.each([
    'justerande',
    'ordförande',
    'ordföranden',
    'sekreteraren',
    'samordnare',
    'utredare',
    'registrator',
    'rektor',
    'ersätter',
  ])('%s is a word of its own', (printed) => {
    expect(nearestRole(printed)).toBeNull();
  });

  it.each([
    ['Josteras', 'justeras'],
    ['Vid pretokollet', 'vid protokollet'],
    ['Justering', null],
    ['Vid mötet', null],
  ])('a label over signatures: %s', (printed, label) => {
    expect(nearestSignatureLabel(printed)).toBe(label);
  });
});

function signed(ending: string, repair = true): Meeting {
  const text = `Styrelsens protokoll 3/2017\n\nDatum: 2017-03-16\nNärvarande: Anna Berg, Bo af Ek\n\n1. Mötet öppnas\nOrdföranden hälsar alla välkomna.\n\n2. Budget\nBeslut:\natt godkänna förslaget\n\n${ending}\n`;
  const meeting = parseProtocol(text, { repair }).meetings[0];
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

describe('signatures are found where names and offices are damaged', () => {
  const both = [
    { name: 'Anna Berg', role: 'ordförande' },
    { name: 'Bo af Ek', role: 'sekreterare' },
  ];
  it.each([
    ['Anna Berg\nordtörande\n\nBo af Ek\nsekrelerare'],
    ['Anna Berg, ordf6rande\n\nBo af Ek, sekreterase'],
    ['Anna Berg. ordférande\nBo af Ek. sekreterare'],
    ["Anna Berg '\nordférande\n\n. Bo af Ek\nsekretersre"],
    ['Vid pretokollet-          Josteras\n\nAnna Berg                 Bo af Ek\nordférande                sekreterase'],
    ['Anna Berg Bo af Ek\n\nordférande sekreterare'],
    ['Anna Berg\nordförande\n\nBo af Ek\nsekreterare\n\nJuterat den 9 oktober 2025.'],
  ])('%j', (ending) => {
    const signatures = signed(ending).signatures.map(({ name, role }) => ({ name, role }));
    expect(signatures).toEqual(both);
  });

  test('the office is repaired, on record, and only where repair is asked for', () => {
    const ending = 'Anna Berg\nordtörande';
    expect(signed(ending).repairs).toMatchObject([{ before: 'ordtörande', after: 'ordförande', rule: 'look-alike' }]);
    expect(signed(ending, false).signatures[0]?.role).toBe('ordtörande');
  });

  test('prose at the end is no signature, however near its words are to an office', () => {
    expect(signed('Mötet avslutades. Justerande ledamot var Anna Berg.').signatures).toEqual([]);
    expect(signed('Ordförandens tack riktades till alla.').signatures).toEqual([]);
  });
});
