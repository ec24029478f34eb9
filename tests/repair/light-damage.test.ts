import { describe, expect, it, test } from 'vitest';
import { parseProtocol } from '../../src/index.js';
import type { Meeting } from '../../src/schema/meeting.js';
import { loadWordList } from '../../src/repair/word-list.js';

/** A protocol whose one item holds the words; two other slips tell that it was scanned. */
function reading(words: string, slips = 'Alla handlingama kom pä plats.'): Meeting {
  const text = `Provgruppens protokoll 3/2018\n\nTid: 2018-03-15 kl 09.00\nNärvarande: Alva Testberg, Bjuv, Bo Ek, Lund\n\n1. Val\n${slips}\n\n${words}\n\n2. Budget\nInget.\n`;
  const meeting = parseProtocol(text).meetings[0];
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}
const textOf = (meeting: Meeting): string => meeting.items[0]?.text ?? '';

describe.runIf(loadWordList())('a text with few slips', () => {
  it.each([
    ['Anteckningama läggs till handlingama.', 'Anteckningarna läggs till handlingarna.'],
    ['Kommunen tar gäma emot besök.', 'Kommunen tar gärna emot besök.'],
    ['Alla kom rned på rnötet.', 'Alla kom med på mötet.'],
    ['Svaret är frän länet och kom förra är 2017.', 'Svaret är från länet och kom förra år 2017.'],
    ['Målen för verksam heten är nya.', 'Målen för verksamheten är nya.'],
    ['Ett b egagnat fordon köptes in.', 'Ett begagnat fordon köptes in.'],
    ['De har en gemen sam plan.', 'De har en gemensam plan.'],
    ['Gruppen vill attta fram det.', 'Gruppen vill att ta fram det.'],
    ['De la protokollettill handlingarna.', 'De la protokollet till handlingarna.'],
    ['Fyra avsju kommuner svarade.', 'Fyra av sju kommuner svarade.'],
    ['Förslaget kom sent,under hösten.', 'Förslaget kom sent, under hösten.'],
    ['Frågan ligger hosIT-gruppen.', 'Frågan ligger hos IT-gruppen.'],
    ['De har | princip sagt ja.', 'De har i princip sagt ja.'],
    ['En 1ösning behövs för 1okalen.', 'En lösning behövs för lokalen.'],
    ['Utfallet är bättre an budget.', 'Utfallet är bättre än budget.'],
    ['Ordföranden in formerar om läget.', 'Ordföranden informerar om läget.'],
    ['Kommunerna deltog at t börja med.', 'Kommunerna deltog att börja med.'],
    ['Kommunche- ferna var med.', 'Kommuncheferna var med.'],
    ['De vill att upp dra åt alla att svara.', 'De vill att uppdra åt alla att svara.'],
    ['Alla deltar iansökan.', 'Alla deltar i ansökan.'],
    ['lnget att rapportera.', 'Inget att rapportera.'],
    ['lnfonnationen noteras.', 'Informationen noteras.'],
    ['Alla kom ti11 mötet.', 'Alla kom till mötet.'],
    ['Alla kom til mötet.', 'Alla kom till mötet.'],
    ['Inga frågor fmns kvar.', 'Inga frågor finns kvar.'],
    ['De visade en kampan j riktad till alla.', 'De visade en kampanj riktad till alla.'],
    ['Summan är 240 kronor, Elva ansökningar har kommit in.', 'Summan är 240 kronor. Elva ansökningar har kommit in.'],
    ['De köper mark.Medlen tas ur fonden.', 'De köper mark. Medlen tas ur fonden.'],
    ['En uppdatering ar utlovad till våren.', 'En uppdatering är utlovad till våren.'],
    ['De talade omett samarbete.', 'De talade om ett samarbete.'],
  ])('%s', (words, repaired) => {
    const meeting = reading(words);
    expect(textOf(meeting)).toContain(repaired);
    expect(meeting.repairs.length).toBeGreaterThan(0);
  });

  it.each([
    'Utbildningen ges på dari och somaliska.',
    'Kultur- och fritidsnämnden har ansökt om grävtillstånd.',
    'Värmlandskommuner i samverkan deltog vid Granstigen.',
    'Justerandes signatur saknas på kapitalkost-\nnader.',
    'Testberg redovisade. Alva Testberg redovisade läget.',
    'Nästa möte är det som är skyddsvärt.',
    // Names that every JavaScript object answers to.
    'Ordet constructor och toString förklarades.',
  ])('%j has none of them', (words) => {
    expect(textOf(reading(words))).toContain(words.replace(/-\n/, '').split('\n')[0]);
  });

  test('letters that print lost stand where a blank is', () => {
    expect(textOf(reading('Svar har kommit från två komm ner.'))).toContain('två kommuner.');
  });
});

describe.runIf(loadWordList())('a font’s own characters', () => {
  const page = (words: string): Meeting => reading(words, 'Inget hände.');

  test('control characters are ligatures where they make words', () => {
    const meeting = page('Trä\u001ben om e\u001bektiv tra\u001ck \u001cnansieras av Sta\u001ban och o\u001berten.');
    expect(textOf(meeting)).toContain('Träffen om effektiv trafik finansieras av Staffan och offerten.');
    expect(meeting.repairs.filter(({ rule }) => rule === 'font-ligature')).toHaveLength(6);
  });

  test('another font’s numbers are told by the words, too', () => {
    expect(textOf(page('Årsski\u001det, driz\u001d, kra\u001d och e\u001der skri\u001den.'))).toContain(
      'kraft och efter skriften',
    );
  });

  test('capitals inside words are', () => {
    const meeting = page('Nästa möUe är bäUre, måUet är räU och MaUs har släUat och hiUat eU uUryck.');
    expect(textOf(meeting)).toContain('bättre');
    expect(textOf(meeting)).toContain('hittat ett');
  });

  test('names with a capital inside keep it', () => {
    const words = 'Carl McAlister och Eva DeGeer visade SharePoint och LinkedIn.';
    expect(textOf(page(words))).toContain(words);
  });

  test('without repair they stay', () => {
    const text =
      'Provgruppens protokoll 3/2018\n\nTid: 2018-03-15\nNärvarande: Alva Testberg, Bjuv, Bo Ek, Lund\n\n1. Val\nTrä\u001ben och e\u001bekten.\n';
    const meeting = parseProtocol(text, { repair: false }).meetings[0];
    expect([meeting?.items[0]?.text, meeting?.repairs]).toEqual(['Trä\u001ben och e\u001bekten.', []]);
  });
});
