import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../src/schema/meeting.js';
import { decided, headings, meetingIn } from './support/meeting-in.js';

// What tells that a text was scanned; it stands in an item of its own.
const scanned =
  '9. Ovriga fragor\nMétet avslutades och nasta méte halls 1 hést. Ordf6randen tackade fér visat intresse.\n';
const fields = 'Datum: 2017-03-16\nPlats: Rådhuset';
const people = 'Närvarande: Anna Berg, Bjuv, Bo Ek, Lund';

interface Parts {
  readonly title?: string;
  readonly fields?: string;
  readonly people?: string;
  readonly items?: string;
  readonly end?: string;
}

function read(parts: Parts): Meeting {
  const { title = 'Styrelsens protokoll 3/2017', items = '8. Budget\nBudgeten föredrogs.\n', end = '' } = parts;
  return meetingIn(`${title}\n\n${parts.fields ?? fields}\n\n${parts.people ?? people}\n\n${items}\n${scanned}${end}`);
}

const signers = ({ signatures }: Meeting) => signatures.map(({ name, role }) => `${name}, ${role ?? '-'}`);

describe('a label of the header is known without its colon or with a letter wrong', () => {
  it.each([
    ['Tid kl 9-11.30\nPlats Rådhuset', '09:00', 'Rådhuset'],
    ['Tid- 0900-1130\nPlats- Rådhuset', '09:00', 'Rådhuset'],
    ['**Tid-** 09.00–11.30\n**Plats-** Rådhuset', '09:00', 'Rådhuset'],
    ['Tid: kl 9-11.30\nPlatt: Rådhuset', '09:00', 'Rådhuset'],
    ['Tid: kl 9-11.30\nPtats Rådhuset', '09:00', 'Rådhuset'],
    ['Ptats och tid Rådhuset, kl 9-11.30', '09:00', 'Rådhuset'],
    ['Tig/Plats kl 9-11.30, Rådhuset', '09:00', 'Rådhuset'],
  ])('%j', (when, startTime, venue) => {
    const meeting = read({ fields: `Datum: 2017-03-16\n${when}` });
    expect([meeting.date, meeting.startTime, meeting.venue]).toEqual(['2017-03-16', startTime, venue]);
  });

  it.each(['Sida 1', 'Sal 2', 'Platon: Staten', 'Tel 042-10 50 00'])('%j is none', (line) => {
    expect(read({ fields: `Datum: 2017-03-16\n${line}` }).venue).toBeNull();
  });
});

describe('a clause is known where one is due, whatever is left of "att"', () => {
  it.each([
    ['at', ''],
    ['an', ''],
    ['sn', ''],
    ['ast', ''],
    ['atmt', ''],
    ['ett', ''],
    ['a st', ''],
    ['att', 'ssmt '],
    ['an', 'samrt '],
    ['ett', 'samt '],
    ['att', 'delms '],
  ])('%j behind %j', (att, connector) => {
    const list = `Styrelsen beslutar\natt godkanna rapporten\n${connector}${att} uppdra at kansliet att svara.\n`;
    const meeting = read({ items: `8. Budget\nBudgeten foredrogs.\n\n${list}` });
    expect(decided(meeting)[0]).toEqual(['att godkänna rapporten', 'att uppdra åt kansliet att svara.']);
  });

  it.each(['och flera andra stora fragor', 'en andra kommuners', 'at alla ledamoter'])('%j goes on', (line) => {
    const list = `Styrelsen beslutar\natt skicka rapporten till ordforanden\n${line} i regionen.\n`;
    expect(decided(read({ items: `8. Budget\nBudgeten foredrogs.\n\n${list}` }))[0]).toHaveLength(1);
  });

  it.each(['Niatverket beslutade', 'Arbetsutskoret besutar', 'Tekniska nåmnden b eslutar', 'Mötet beslutade:'])(
    '%j introduces',
    (introducer) => {
      const meeting = read({ items: `8. Budget\nBudgeten föredrogs.\n\n${introducer}\natt godkanna rapporten.\n` });
      expect(decided(meeting)[0]).toEqual(['att godkänna rapporten.']);
    },
  );

  test('a mark alone behind an introducer is no clause', () => {
    const meeting = read({ items: '8. Budget\nBudgeten foredrogs.\n\nRadet beslutar —\natt godkanna rapporten.\n' });
    expect(decided(meeting)[0]).toEqual(['att godkänna rapporten.']);
  });
});

describe('what belongs to the page', () => {
  it.each(['2 03)', '204', '2 3', '2(3', 'S|da 2 (3', 'Sita 213)', '—'])('%j between paragraphs', (mark) => {
    const total = mark === '204' ? '4' : '3';
    const meeting = read({
      items: `8. Budget\nBudgeten föredrogs i går.\n\n${mark}\n\nDen godkändes sedan.\n\n3 (${total})\n`,
    });
    expect(meeting.items[0]?.text).toBe('Budgeten föredrogs i går.\n\nDen godkändes sedan.');
  });

  test('a table of contents with leaders that were read as other marks', () => {
    const contents =
      'Innehåll\n511   Val av justerare . ...............,. 2\n812   Bokslut ..........-.......... 2\n4 13   Avtal ........,........... 3\n\n';
    const items = '$ 11 Val av justerare\nBo Ek valdes.\n\n§ 12 Bokslut\nInget.\n\n§ 13 Avtal\nInget.\n';
    const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${contents}${items}\n§ 14 Nasta méte\nMétet halls 1 hést fér alla.\n`;
    expect(headings(meetingIn(text)).map((heading) => heading.split(' ')[0])).toEqual(['11', '12', '13', '14']);
  });

  test('a foot in columns that was read otherwise on each page', () => {
    const foot = (place: string) => `Älvdals kultur${place}          1          samverkanQprovdal.example`;
    const prose = 'Budgeten föredrogs och diskuterades länge av alla som var närvarande vid mötet.\n'.repeat(5);
    const items = `8. Budget\n${prose}\n${foot('förvaltning')}\n\n${prose}\n${foot('fésvaltnng')}\n`;
    expect(read({ items }).items[0]?.text).not.toContain('Älvdal');
  });
});

describe('who signed', () => {
  it.each([
    ['Bo Ek Anna Berg\nsekreterare ordforande -\n', ['Bo Ek, sekreterare', 'Anna Berg, ordförande']],
    ['Bo Ek Anna Berg :\n| sekreterare ordförande\n', ['Bo Ek, sekreterare', 'Anna Berg, ordförande']],
    ['Bo Ek. sekreterare Anna Berg. ordférande\n', ['Bo Ek, sekreterare', 'Anna Berg, ordförande']],
    [
      'Bo Ek          anna Berg\nsekreterare    ordférande\n',
      // Whose office the second is, the text tells only by a name that is none.
      ['Bo Ek, sekreterare'],
    ],
  ])('%j', (end, expected) => {
    expect(signers(read({ end: `\n${end}` }))).toEqual(expected);
  });

  test('an appendix behind them is none of the meeting’s', () => {
    const end = '\nBo Ek\nsekreterare\n\nStyrelsen      S|da 2 (2\nStyrelsen      Bsläga 1\n\n1 Bakgrund\nInget.\n';
    expect(headings(read({ end }))).toEqual(['8 Budget', '9 Övriga frågor']);
  });

  test('a list of those present behind them, whose labels are damaged', () => {
    const list =
      'Narvarolisra\n\nNamn          Fanktion       Kommun\nAnna Berg     arkivchef      Bjuv\nBo Ek         arkivarie      Lund\n\nAnmilt forhinder\nSiv Ro        arkivarie      Höör\n';
    const meeting = read({
      people: 'Narvarande: enligt narvarolista',
      end: `\nVid protokollet\n\nBo Ek\nsekreterare\n\n${list}`,
    });
    expect(meeting.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Anna Berg present',
      'Bo Ek present',
      'Siv Ro excused',
    ]);
    expect(signers(meeting)).toEqual(['Bo Ek, sekreterare']);
  });
});

describe('stamps beside the first lines', () => {
  it.each([
    ['Styrelsens protokoll nr 3/2017 Kommunstyrelsen\n2017 -04- 02', 'Styrelsens protokoll nr 3/2017'],
    ['Styrelsens protokoll 3/2017 [ INKOM', 'Styrelsens protokoll 3/2017'],
    ['Styrelsens protokoll 3/2017 Ank. 2017 -04- 02 ,', 'Styrelsens protokoll 3/2017'],
    ['PROTOKOLL NR 3/2017 Regnr 2017-0088', 'PROTOKOLL NR 3/2017'],
    ['Protokoll från styrelsen 2017 -04- 02', 'Protokoll från styrelsen'],
    ['Styrelsens protokoll 3/2017 Pärm 3 / flik 2017', 'Styrelsens protokoll 3/2017'],
    ['Hjo kommun Sammanträdesprotokoll 1 (4)', 'Sammanträdesprotokoll'],
    ['Protokoll från kommunstyrelsen 2017', 'Protokoll från kommunstyrelsen 2017'],
  ])('%j', (title, expected) => {
    expect(read({ title }).title).toBe(expected);
  });

  test('the name of a municipality in capitals beside an association’s', () => {
    const meeting = read({ title: 'Höglandsförbundet SÄVSJÖ KOMMUN\n\nStyrelsens protokoll 3/2017' });
    expect(meeting.organization).toBe('Höglandsförbundet');
  });
});

describe('numbers', () => {
  test('a sign read as 8 each time, where the numbers count on', () => {
    const items =
      '840\nBudget\n\nInget nytt fanns.\n\n841 Dnr 2017-12\nMål\n\nInget nytt fanns.\n\n842\nVal\n\nBo Ek valdes.\n';
    const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}\n843\nOvriga fragor\n\nMétet halls 1 hést fér alla.\n`;
    expect(headings(meetingIn(text)).map((heading) => heading.split(' ')[0])).toEqual(['40', '41', '42', '43']);
  });

  it.each(['Punk 2: Mål', 'Pmkt 2 - Mål', '= Punkt 2 - Mål', 'Punkt 2 — Mål'])(
    'of headings by a word: %j',
    (heading) => {
      const prose = 'Fragan diskuterades och gruppen var enig om att ga vidare.';
      const items = `Punkt 1 - Budget\n${prose}\n\n${heading}\n${prose}\n\nPunkt 3 - Val\n${prose}\n\nPunkt 4 - Nasta méte\nMétet halls i hést.\n`;
      const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}`;
      expect(headings(meetingIn(text)).slice(0, 3)).toEqual(['1 Budget', '2 Mål', '3 Val']);
    },
  );

  test('no name is one, however near its letters are', () => {
    const items = `Punkt 1 - Budget\nBudgeten foredrogs.\n\nCarin Berg redovisade laget.\nAlla var nojda.\n\nPunkt 3 - Val\nBo Ek valdes.\n\nPunkt 4 - Nasta méte\nMétet halls i hést.\n`;
    const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}`;
    expect(headings(meetingIn(text)).map((heading) => heading.charAt(0))).toEqual(['1', '3', '4']);
  });

  test('a slash read as 1', () => {
    expect(read({ title: 'Protokoll från styrelsemöte nr 412017' }).number).toBe(4);
  });
});

describe('who presented', () => {
  it.each([
    'Anna Berg irtormerade om laget.',
    'Anna Berg redogjarde för laget.',
    'Anna Berg intorserar om laget.',
    'Bo Ek ocb Anna Berg redovisade laget.',
    'Arendet redovisas ev Anna Berg.',
  ])('%j', (prose) => {
    expect(read({ items: `8. Budget\n${prose}\n` }).items[0]?.presenters.map(({ name }) => name)).toContain(
      'Anna Berg',
    );
  });

  it.each(['Anna Berg betonar att laget ar gott.', 'Anna Berg representerar kommunen i styrgruppen.'])(
    '%j tells none',
    (prose) => {
      const meeting = read({ items: `8. Budget\n${prose}\n` });
      expect(meeting.items[0]?.presenters).toEqual([]);
      expect(meeting.items[0]?.decisions).toEqual([]);
    },
  );
});

test.each(['Bitaga 1 - delårsbokslut', 'Baga 1 – delårsbokslut', 'Bilaga 1 – delårsbokslut', 'bil. 1'])(
  'an attachment under %j',
  (line) => {
    const meeting = read({ items: `8. Budget\nUnderlag: ${line}\n\nBudgeten föredrogs.\n` });
    expect(meeting.items[0]?.attachments.map(({ label }) => label.split(' ')[1])).toEqual(['1']);
  },
);

describe('when and where', () => {
  it.each([
    ['Datum: 2017>03-16\nTid: 08301200', '08:30', '12:00'],
    ['Datum: 2017 03>16\nTid: 900»1130', '09:00', '11:30'],
    ['Datum: 2017-03=16\nTid: kl 09.30--15.00', '09:30', '15:00'],
    ['Datum: 2017-03-16\nTid: KL. 09.30 12.15', '09:30', '12:15'],
  ])('%j', (when, startTime, endTime) => {
    const meeting = read({ fields: `${when}\nPlats: Rådhuset` });
    expect([meeting.date, meeting.startTime, meeting.endTime]).toEqual(['2017-03-16', startTime, endTime]);
  });

  it.each([
    ['Kvarterslokalen. Sångvägen 14', 'Kvarterslokalen. Sångvägen 14'],
    ['Rådhuset. Alla deltog hela dagen.', 'Rådhuset'],
  ])('a place is %j', (place, venue) => {
    expect(read({ fields: `Datum: 2017-03-16\nPlats: ${place}` }).venue).toBe(venue);
  });
});

test.each(['Bo Ek1S), ordförande', 'Bo Ek 0S), ordförande', 'Bo Ek (S7, ordförande', 'Bo Ek1KD), ordförande'])(
  'the brackets of a party: %j',
  (person) => {
    const [attendee] = read({ people: `Närvarande:\n${person}\nSiv Ro (M), Lund` }).attendance;
    expect([attendee?.name, attendee?.affiliations[0]?.name, attendee?.role]).toEqual([
      'Bo Ek',
      person.includes('KD') ? 'KD' : 'S',
      'ordförande',
    ]);
  },
);

test('a county’s organisations are one', () => {
  const meeting = read({ people: 'Närvarande: Bo Ek, Kalmar läns kommunförbund, Siv Ro, Örebro läns landsting' });
  expect(meeting.attendance.map(({ affiliations }) => affiliations.map(({ name }) => name))).toEqual([
    ['Kalmar läns kommunförbund'],
    ['Örebro läns landsting'],
  ]);
});

test('the letterhead says more than the place in the title', () => {
  const title = 'Region Blekinge\n\nProtokoll från möte med ekonomichefsnätverket i Blekinge 2017-03-16';
  expect(read({ title }).organization).toBe('Region Blekinge');
});

test('a nickname stands in the name', () => {
  const meeting = read({ people: 'Närvarande: Karl-Gustaf "Kalle" Bodin, Bjuv, Bo Ek, Lund' });
  expect(meeting.attendance.map(({ name }) => name)).toEqual(['Karl-Gustaf "Kalle" Bodin', 'Bo Ek']);
});

describe('a label of those present is known by few letters before people whose places are told', () => {
  it.each([
    'Kårvarange Bo Ek, Lund, Siv Ro, Bjuv och Eva Alm, Höör',
    'Bemtotande:\nBo Ek, Lund\nSiv Ro, Bjuv\nEva Alm, Höör',
    'Pa m6tet deltog Bo Ek, Lund, Siv Ro, Bjuv samt Eva Alm, Höör.',
    'Lund: Bo Ek\nBjuy: Siv Ro\nHöör: Eva Alm',
  ])('%j', (list) => {
    const { attendance } = read({ people: list });
    expect(attendance.map(({ name, status }) => `${name}, ${status}`)).toEqual(
      ['Bo Ek', 'Siv Ro', 'Eva Alm'].map((name) => `${name}, present`),
    );
  });

  test('a letter wrong in an office makes no sentence of a line', () => {
    const { attendance } = read({ people: 'Deltagare:\nBo Ek - Lund\nSiv Ro - Bjuv. ordforaade\nEva Alm - Höör' });
    expect(attendance.map(({ name }) => name)).toEqual(['Bo Ek', 'Siv Ro', 'Eva Alm']);
  });
});

describe('whose paragraph it is stands before its sign', () => {
  const paragraphs = (head: (number: number) => string): string[] =>
    meetingIn(
      `Arbetsutskottets protokoll 3/2017\n\n${fields}\n\n${people}\n\n${['Budget', 'Resor', 'Val']
        .map((title, index) => `${head(57 + index)}\n${title}\n\nAnna f6redrog pa métet. Se Ks § 12 om den.\n`)
        .join('\n')}`,
    ).items.map(({ number, title }) => `${number ?? '-'} ${title}`);

  it.each(['KS § ', 'Au § ', 'Bun. §', 'KSAU $ ', 'Au &', 'Au 8 ', 'AU.8 '])('%j', (mark) => {
    expect(paragraphs((number) => `${mark}${String(number)}`)).toEqual(['57 Budget', '58 Resor', '59 Val']);
  });

  it('a law’s paragraph numbers nothing', () => {
    const items = 'MBL § 11 Förhandling\n\nParterna är eniga.\n\nMBL § 19 Information\n\nBudgeten föredrogs.\n';
    const meeting = meetingIn(`Samverkansgruppens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}`);
    expect(meeting.items.map(({ number, title }) => [number, title])).toContainEqual([null, 'MBL § 19 Information']);
  });

  it('"Se § 58" is a sentence', () => {
    const meeting = read({ items: '8. Budget\n\nSe § 9 Resor.\n\nBudgeten föredrogs.\n\n' });
    expect(headings(meeting)).toEqual(['8 Budget', '9 Övriga frågor']);
  });
});

describe('who closes the meeting is told, not titled', () => {
  it.each(['0rdforanden avsktar sammantradet', 'Ordf6randen avslutade métet', 'Siv Prov férklarade motet avslutat'])(
    '%j',
    (words) => {
      const meeting = read({ end: `\n${words}\n\nVid protokollet\n\nSiv Prov\nsekreterare\n` });
      expect(headings(meeting)).toEqual(['8 Budget', '9 Övriga frågor']);
      expect(meeting.closing?.position.start.line).toBeGreaterThan(10);
    },
  );

  test('also where the stop above is lost', () => {
    const items =
      '8. Budget\nBudgeten f6redrogs av hela gruppen utan att nagon hade fragor om den eller resorna i maj\n\n';
    const meeting = meetingIn(
      `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}Ordf6randen avslutade métet kl 14.00\n`,
    );
    expect([meeting.items[0]?.text?.endsWith('i maj'), meeting.closing?.text]).toEqual([
      true,
      'Ordföranden avslutade mötet kl 14.00',
    ]);
  });
});

test('"Inga övriga frågor anmäldes" answers the heading above it', () => {
  const meeting = read({ items: '8. Val\nInga andra fragor anmaldes\n\nNasta m6te halls den 3 maj.\n' });
  expect(headings(meeting)).toEqual(['8 Val', '9 Övriga frågor']);
});

describe('the label of an attachment with letters wrong', () => {
  it.each([
    ['Brilsga 1 — plan', 'Bilaga 1'],
    ['Bilage 2 - plan', 'Bilaga 2'],
    ['B ilaga 2 – plan', 'Bilaga 2'],
    ['Btlaga | — plan', 'Bilaga 1'],
    ['Biiaga 2 - plan', 'Bilaga 2'],
    ['Bilaga | - plan', 'Bilaga 1'],
  ])('%j', (printed, label) => {
    const meeting = read({ items: `8. Budget\nBudgeten f6redrogs.\nUnderlag: ${printed}\n` });
    expect(meeting.items[0]?.attachments.map((attachment) => [attachment.label, attachment.title])).toEqual([
      [label, 'plan'],
    ]);
    expect(meeting.repairs.map(({ after }) => after).join(' ')).toContain('Bilaga');
  });

  it.each(['Budget 2 – plan', 'Bokslut 1 - plan', 'Beslut 3 – plan'])('%j is none', (printed) => {
    const meeting = read({ items: `8. Budget\nBudgeten f6redrogs.\nUnderlag: ${printed}\n` });
    expect(meeting.items[0]?.attachments.map(({ label, title }) => [label, title])).toEqual([['Underlag', printed]]);
  });
});

describe('"Nästa möte"', () => {
  const closing = 'Ordf6randen tackade och avslutade métet.';
  test('before the meeting’s close is the item’s', () => {
    const meeting = read({ end: `\nNästa möte hålls den 3 maj i Lund.\n\n${closing}\n` });
    expect(meeting.items.at(-1)?.text).toContain('Nästa möte');
    expect(meeting.closing?.text).toMatch(/^Ordf/);
  });

  test('as the last words closes it', () => {
    const meeting = read({ end: '\nNästa möte hålls den 3 maj i Lund.\n' });
    expect(meeting.closing?.text).toContain('Nästa möte');
  });
});

describe('words that extraction tore, in a text that is clean otherwise', () => {
  const told = (text: string): string | null | undefined =>
    meetingIn(`Styrelsens protokoll 3/2017\n\nTid: 2017-03-16\nNärvarande: Anna Berg, Bjuv\n\n8. Budget\n\n${text}\n`)
      .items[0]?.text;

  test('are whole again where one shows that it did', () => {
    expect(told('Läget i kommu nerna rör studiehand1edning.')).toBe('Läget i kommunerna rör studiehandledning.');
  });

  test('a clean one stays', () => {
    expect(told('Den stora stads delen växer.')).toBe('Den stora stads delen växer.');
  });
});

describe('where a full stop was lost', () => {
  const long = 'Fragan om lokaler for hela verksamheten har beretts av gruppen under hosten och varen '
    .repeat(3)
    .trim();

  test('a line longer than a page is wide ends its paragraph', () => {
    const items = `8. Budget\nStyrelsen beslutar att godkanna planen ${long}\nSiv Ro anmäler att Bjuv avstår.\n${long}\n`;
    expect(decided(read({ items }))[0]).toEqual([expect.not.stringContaining('Siv Ro')]);
  });

  test('a few words between blank lines are a heading', () => {
    const wrapped = `Fragan om lokaler har beretts av gruppen under hosten och varen och\n`.repeat(4);
    const items = `Lokaler\n\n${wrapped}Styrelsen tog del av allt det som gruppen har skrivit om lokalerna\n\nLaget runt\n\n${wrapped}`;
    const meeting = meetingIn(
      `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}\nNasta m6te\n\nMétet avslutades 1 hést.\n`,
    );
    expect(meeting.items.map(({ title }) => title)).toContain('Laget runt');
  });

  test('who dissents begins a paragraph', () => {
    const items =
      '8. Budget\nStyrelsen beslutar\natt godkanna planen for hosten\nSiv Ro reserverar sig mot beslutet.\n';
    expect(decided(read({ items }))[0]).toEqual(['att godkänna planen for hösten']);
  });
});

test('a form’s rule stands between a label and its value', () => {
  const items = '8. Budget\n\nFöredragande | Siv Ro, utredare\n\nUnderlag "| Bilaga 1 - plan\n\nBudgeten föredrogs.\n';
  const meeting = read({ fields: 'Datum | 2017-03-16\nPlats «| Rådhuset', items });
  expect([meeting.date, meeting.venue]).toEqual(['2017-03-16', 'Rådhuset']);
  expect(meeting.items[0]?.presenters.map(({ name }) => name)).toEqual(['Siv Ro']);
  expect(meeting.items[0]?.attachments.map(({ title }) => title)).toEqual(['plan']);
});

describe('labels that stand alone', () => {
  const clean = (items: string): Meeting =>
    meetingIn(`Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}`);

  test('"Handlingar i ärendet" is over attachments', () => {
    const { items } = clean(
      '1. Budget\n\nDen gicks igenom.\n\nHandlingar i ärendet\nBilaga 1 – Plan\n\n2. Slut\n\nTack.\n',
    );
    expect(items.map(({ title }) => title)).toEqual(['Budget', 'Slut']);
    expect(items[0]?.attachments.map(({ label, title }) => `${label}, ${title ?? '-'}`)).toEqual(['Bilaga 1, Plan']);
  });

  test('"Information" is a title below its number', () => {
    const { items } = clean('§ 1\n\nVal\n\nVal skedde.\n\n§ 2\n\nInformation\n\nSiv Ro informerade om läget.\n');
    expect(items.map(({ number, title }) => `${number ?? '-'} ${title}`)).toEqual(['1 Val', '2 Information']);
  });

  test('a sentence about signing is none of the closing', () => {
    const { closing, signatures } = clean(
      '1. Val\n\nVal skedde.\n\nOrdföranden avslutar mötet.\n\nUnderskrifter\n\nProtokollet undertecknas digitalt av dessa personer.\n\nAnna Berg, sekreterare\nBo Ek, ordförande\n',
    );
    expect(closing?.text).toBe('Ordföranden avslutar mötet.');
    expect(signatures.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek']);
  });
});

describe('a service’s name in a scan’s venue', () => {
  it.each([
    ['Tearns', 'Teams'],
    ['Zoorn', 'Zoom'],
    ['Zoos', 'Zoom'],
    ['Digitalt via Tearns', 'Digitalt via Teams'],
    ['Skansen Zoo', 'Skansen Zoo'],
  ])('%j is %j', (place, venue) => {
    expect(read({ fields: `Datum: 2017-03-16\nPlats: ${place}` }).venue).toBe(venue);
  });
});

test('a word in capitals stays in capitals', () => {
  expect(read({ title: 'VASTERMARKS KOMMUNALfORBUND\n\nStyrelsens protokoll 3/2017' }).organization).toMatch(
    /KOMMUNALFÖRBUND$/,
  );
});

test('what stands among signatures and is no label of a list is one of their lines', () => {
  const text =
    'Beslut: P\n\n12.00 AvslutningSiv Ro tackde för mötet. Nä sta möte hålls d1n 6 maj i Malå\nordförande               justerare\nProtokll arkivchefsmöte 2021-03-04\nåNärvarolita\nBo Ek        sekreterare        Lund brån kl. 09.5)\nAnmält f örhinder';
  expect(meetingIn(text).items).toHaveLength(1);
});

describe('a title that stands on every agenda', () => {
  const titled = (title: string): string | undefined =>
    read({ items: `7. ${title}\nBudgeten föredrogs.\n\n8. Budget\nBudgeten föredrogs.\n` }).items[0]?.title;

  it.each([
    ['Ovrega tagor', 'Övriga frågor'],
    ['Nåtta moe', 'Nästa möte'],
    ['Métels Öppnande', 'Mötets öppnande'],
    ['Avskning', 'Avslutning'],
    ['FlKA', 'FIKA'],
    ['lunch', 'Lunch'],
    ['Föregående protokol!.', 'Föregående protokoll.'],
    ['Nästa möte =', 'Nästa möte'],
    ['Skolskjutsar —', 'Skolskjutsar'],
  ])('%j is %j', (printed, title) => {
    expect(titled(printed)).toBe(title);
  });

  it.each([
    'Nästa mål',
    'Fira',
    'Val av justerade',
    'Rapportör',
    'Bokslut 2018',
    'Skolskjutsar',
    'ÖVRIGA FRÅGOR',
    'Kaffe',
  ])('%j is another, or whole', (printed) => {
    expect(titled(printed)).toBe(printed);
  });

  test('is mended as a repair', () => {
    const { repairs } = read({ items: '7. Ovrega tagor\nBudgeten föredrogs.\n' });
    expect(repairs).toContainEqual(
      expect.objectContaining({
        before: 'Ovrega tagor',
        after: 'Övriga frågor',
        rule: 'standing-title',
      }),
    );
  });
});

describe('numbers in the margin of a scan, torn from their titles', () => {
  const above = '812 Val\n\nAnna valdes.\n\n§ 13 Budget\n\n';
  const body = 'Taxa for nasta ar\n\nTaxan foredrogs.\n\nPaus\n\nRemisser\nUnderlag: Bilaga 2.\n\n';

  it.each(['514\n\n$15\n\n', '§ 14\n§ 15\n', "14.\n515 '\n"])('%j', (block) => {
    const meeting = read({ items: `${above}${block}${body}` });
    expect(meeting.items.map(({ number }) => number).slice(0, 5)).toEqual(['12', '13', '14', null, '15']);
    expect(meeting.unparsed).toEqual([]);
  });

  it.each([
    ['are two too many', '514\n515\n516\n517\n'],
    ['do not follow each other', '514\n519\n'],
  ])('are none where they %s', (_, block) => {
    const meeting = read({ items: `${above}${block}${body}` });
    expect(headings(meeting).some((heading) => /^1[45] Taxa/.test(heading))).toBe(false);
  });
});

describe('what a pen and the page leave in a scan is no heading', () => {
  it.each(['RASAR RASAR SARAS', 'NERE OASERR NEAR SORTS RT ROR'])('%j', (rule) => {
    const meeting = read({ items: `8. Budget\n${rule}\n\nBudgeten föredrogs.\n` });
    expect(headings(meeting)).toEqual(['8 Budget', '9 Övriga frågor']);
    expect(meeting.items[0]?.text).toBe('Budgeten föredrogs.');
  });

  it.each(['JV EmSkiss', 'ANKA — LgTestl USYNK', 'EvaProvb | AVSJNV,', 'PYNT', 'MNyrnr-y'])('%j', (scrawl) => {
    const meeting = read({ end: `\n${scrawl}\n\nEmil Skiss\nsekreterare\n` });
    expect(headings(meeting)).toEqual(['8 Budget', '9 Övriga frågor']);
    expect(signers(meeting)).toEqual(['Emil Skiss, sekreterare']);
  });
});

test('a number in the name over the title counts no item', () => {
  const text = `4 Kullastäder\n\nChefsgruppen - anteckningar nr 6/2009\n\nTid: 2009-11-20 kl 13.30-16\nPlats: Rådhuset\n\n${people}\n\nBudget\n\nBudgeten föredrogs.\n\nResor\n\nResorna blir av.\n`;
  const meeting = meetingIn(text);
  expect([meeting.date, meeting.venue, meeting.items.map(({ title }) => title)]).toEqual([
    '2009-11-20',
    'Rådhuset',
    ['Budget', 'Resor'],
  ]);
});

describe('who signs on the line of the label', () => {
  it.each([
    ['Vid protokollet, Hanna Prov, sekreterare', ['Hanna Prov, sekreterare']],
    ['Vid protokollet, Hanna Prov', ['Hanna Prov, -']],
    [
      'Vid protokollet | Justeras\nHanna Prov Bo Ek\n\nsekreterare ordförande',
      ['Hanna Prov, sekreterare', 'Bo Ek, ordförande'],
    ],
    [
      'Vid protokollet : Justeras\nHanna Prov Anna Berg 3 Bo Ek\nsekreterare ordförande justerare',
      ['Hanna Prov, sekreterare', 'Anna Berg, ordförande', 'Bo Ek, justerare'],
    ],
    [
      'Vid protokollet Justeras\nHanna Prov = | Anna Berg Bo Ek\nsekreterare ordförande justerare',
      ['Hanna Prov, sekreterare', 'Anna Berg, ordförande', 'Bo Ek, justerare'],
    ],
  ])('%j', (end, names) => {
    expect(signers(read({ end: `\n${end}\n` }))).toEqual(names);
  });

  test('and above an approval of two lines', () => {
    const { signatures, approval } = read({
      end: '\nHanna Prov, sekreterare\n\nProtokollet justerat den 7 mars 2016 av Anna Berg och Bo\nEk.\n',
    });
    expect(signatures.map(({ name }) => name)).toEqual(['Hanna Prov']);
    expect(approval?.text).toBe('Protokollet justerat den 7 mars 2016 av Anna Berg och Bo Ek.');
  });
});

describe('a first item whose number is lost', () => {
  const below = '72. Budget\n\nBudgeten föredrogs.\n\n73. Resor\n\nResorna blir av.\n';

  it.each(['Nn. Val av justerare', '$7.\nGodkännande av dagordning', '7 |. Mötets öppnande'])(
    '%j has the one before the next',
    (opening) => {
      const meeting = read({ items: `${opening}\n\nAnna Berg valdes.\n\n${below}` });
      expect(meeting.items.slice(0, 2).map(({ number }) => number)).toEqual(['71', '72']);
    },
  );

  it('is none where the title is another', () => {
    const meeting = read({ items: `Nn. Skolskjutsar\n\nAnna Berg valdes.\n\n${below}` });
    expect(meeting.items.map(({ number }) => number)).not.toContain('71');
  });
});

test('a number behind a note in the margin is found where it is missing', () => {
  const items = ['Punkt 6 - Budget', 'ring Eva! punkt 7- Resor', 'Punkt 8 - Taxor'].map(
    (title) => `${title}\nAnna föredrog.\n`,
  );
  expect(headings(read({ items: items.join('') })).slice(0, 3)).toEqual(['6 Budget', '7 Resor', '8 Taxor']);
});

describe('stamps and notes between the lines of a scan', () => {
  it.each(['EKSJÖ KOMMUN\n\nKommunledningskontor\n2019 -03- 20\n\nKs 0114/1 9\n\n', 'Kommunkansli\n2019 -03- 20\n'])(
    '%j is the page\u2019s',
    (stamp) => {
      const meeting = read({ items: `8. Budget\nBudgeten föredrogs.\n\n${stamp}\nAnna tackade.\n\n` });
      expect(headings(meeting)).toEqual(['8 Budget', '9 Övriga frågor']);
      expect(meeting.items[0]?.text).toBe('Budgeten föredrogs.\n\nAnna tackade.');
    },
  );

  it('"Se Ks § 58" heads nothing', () => {
    const meeting = read({ items: '8. Budget\n\nSe Ks $ 58\n\nBudgeten föredrogs.\n\n' });
    expect(meeting.items.flatMap(({ items }) => items)).toEqual([]);
  });
});

test('times behind a place are the meeting\u2019s, also behind a room', () => {
  for (const place of [
    'Plats: Rådhuset 13.00-16.15',
    'Plats Tid\nRådhuset 13.00-16.15',
    '. sid: 13.00-16.15\nPlats: Rådhuset',
  ]) {
    const { startTime, endTime, venue } = read({ fields: `Datum: 2017-03-16\n${place}` });
    expect([startTime, endTime, venue]).toEqual(['13:00', '16:15', 'Rådhuset']);
  }
});

test('what a stamp left is no organization', () => {
  const { organization } = read({ title: 'EE nr rd\n\nKULLA VÄGFÖRENING\nProtokoll nr 3/2017' });
  expect(organization).toBe('KULLA VÄGFÖRENING');
});

describe('what stands at the ends of a scan’s lines', () => {
  it.each([
    ['BB 8. Budget', ['8 Budget', '9 Övriga frågor']],
    ['« 8. Budget ;', ['8 Budget', '9 Övriga frågor']],
    ['8. Budget ee', ['8 Budget', '9 Övriga frågor']],
  ])('%j', (heading, titles) => {
    const meeting = read({
      items: `7. Resor\nResorna blir av.\n\n${heading}\n\nee Budgeten föredrogs. ?\n\nee Anna tackade.\n\n`,
    });
    expect(headings(meeting)).toEqual(['7 Resor', ...titles]);
  });

  it('tells that it is one', () => {
    const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n1. Resor\nee Resorna blir av. |\n\n2. Budget\nBudgeten föredrogs. ;\n`;
    expect(meetingIn(text).items.map(({ text: own }) => own)).toEqual(['Resorna blir av.', 'Budgeten föredrogs.']);
  });
});

describe('whose protocol it is, one blank from the title', () => {
  it.each(['Bjuvs kommun Protokoll 4/2011', 'Skånes kommunalförbund PROTOKOLL NR 4/2011'])('%j', (line) => {
    const { title, organization, number } = read({ title: line });
    expect([`${organization ?? ''} ${title ?? ''}`, number]).toEqual([line, 4]);
  });

  it.each([
    'Ådalens samverkan Protokoll 4/2011',
    'Samverkan Västra Dalarna PROTOKOLL 4/2011',
    'Höglandet i samverkan Protokoll 4/2011',
  ])('%j, above the name of the place', (line) => {
    const { title, organization } = read({ title: `Eksjö stadshus, Salen\n\n${line} Blad` });
    expect(`${organization ?? ''} ${title ?? ''}`).toBe(line);
  });

  it.each(['Kommungruppens protokoll 4/2011', 'Protokoll 4/2011 Bjuvs kommun'])('%j is one', (line) => {
    expect(read({ title: line }).title).toBe(line);
  });
});

test('a form signed on its first page, its columns one blank apart', () => {
  const cover =
    'Justeringens plats Kansliet i Bjuv, 2017-03-20\noch tid 2017-03-21\nUnderskrifter Sekreterare Siv Fiktiv Paragrafer 17-22\nOrdförande Anna Berg\nJusterande Bo Ek';
  const meeting = read({ people: `${people}\n\n${cover}` });
  expect(signers(meeting)).toEqual(['Siv Fiktiv, sekreterare', 'Anna Berg, ordförande', 'Bo Ek, justerande']);
  expect(meeting.opening).toBeNull();
});

test('a scan whose labels have lost their colons, and that decides nothing, is a protocol', () => {
  const text = `Bjuvs kommun SAMMANTRÄDESPROTOKOLL\n2017-03-16\nPlats och tid Kommunhuset i Bjuv, kl. 13.15-15.05\nBeslutande Anna Berg, Bjuv, ordférande\nBo Ek, Lund\n\n§ 8\nBudget\n\nOrdf6randen redogjorde fér Anl6ggningen.\n`;
  const { date, startTime, attendance } = meetingIn(text);
  expect([date, startTime, attendance.map(({ name }) => name)]).toEqual([
    '2017-03-16',
    '13:15',
    ['Anna Berg', 'Bo Ek'],
  ]);
});

it.each(['Plats: Rådhuset\noch tid: kl 9.00-11.00', 'Plats Rådhuset\noch tid 9.00-11.00'])(
  '%j tells the hours',
  (lines) => {
    const { startTime, venue } = read({ fields: `Datum: 2017-03-16\n${lines}` });
    expect([startTime, venue]).toEqual(['09:00', 'Rådhuset']);
  },
);

test('the same with what a pen left between offices and names', () => {
  const cover =
    'Underskrifter Sekreterare NN . : Siv Fiktiv\nOrdförande — Fn AN - SS Anna Berg |\n\n” Justerande NA AÅ la : K-G Prov';
  expect(signers(read({ people: `${people}\n\n${cover}` }))).toEqual([
    'Siv Fiktiv, sekreterare',
    'Anna Berg, ordförande',
    'K-G Prov, justerande',
  ]);
});

test('the heading of the next column on the line of a list’s label', () => {
  const { attendance } = read({
    people: 'Ordinarie ledamöter Utsedd av\n\nAnna Berg, ordförande Bjuvs kommun\nBo Ek Lunds kommun',
  });
  expect(attendance.map(({ name, role, section }) => [name, role, section])).toEqual([
    ['Anna Berg', 'ordförande', 'Ordinarie ledamöter'],
    ['Bo Ek', null, 'Ordinarie ledamöter'],
  ]);
});

test('an office that begins a line is of who stands at the end of the one above', () => {
  const { attendance } = read({
    people: 'Narvarande: Anna Berg, ordférande, Bo Ek,\nsekreterare, Siv Prov och Ulf Fiktiv.',
  });
  expect(attendance.map(({ name, role }) => `${name}, ${role ?? '-'}`)).toEqual([
    'Anna Berg, ordförande',
    'Bo Ek, sekreterare',
    'Siv Prov, -',
    'Ulf Fiktiv, -',
  ]);
});

test('a sentence below a list, its verb’s first letter read as a figure', () => {
  const { attendance, opening } = read({
    people: `${people}\nAnmalt férhinder:\n\nSiv Prov, Höör\n\nOrdférande Anna Berg 6ppnade radets mote och dagordningen godkandes utan\nandringar.`,
  });
  expect(attendance.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek', 'Siv Prov']);
  expect(opening?.text).toMatch(/^Ordf/);
});

test('whose paper it is, in the first column of a page’s head, and before a page’s mark', () => {
  const heads: [string, string][] = [
    ['Skolförbundet Norra Ådalen | Styrelsen Protokoll 2017-03-16 Sida 1/3', 'Skolförbundet Norra Ådalen'],
    ['Bjurholm Nordmaling Umeå Vännäs z UMEÅ KOMMUN\nBergslagsregionen = 1(2) Kommunstyrelsen', 'Bergslagsregionen'],
  ];
  for (const [head, organization] of heads)
    expect(read({ title: `${head}\n\nStyrelsens protokoll 3/2017` }).organization).toBe(organization);
});

test('clauses below an introducer with a stop, behind what scanning made of bullets, and "att-"', () => {
  const items =
    '8. Budget\nBudgeten f6redrogs.\n\nStyrelsen beslutar.\n« att anta planen, och\n« att-styrelsen f6ljer den.\n';
  expect(decided(read({ items }))[0]).toEqual(['att anta planen,', 'att styrelsen följer den.']);
});

test('"851" without sign or stop is § 51 of a scan', () => {
  const items = ['Budget', 'Resor', 'Taxor']
    .map(
      (title, index) =>
        `${String(851 + index)} ${title}\nOrdf6randen f6redrog.\n\nBeslut\n\n@ att bordlägga, samt-att f6lja.\n\n`,
    )
    .join('');
  const meeting = meetingIn(`Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}`);
  expect(headings(meeting)).toEqual(['51 Budget', '52 Resor', '53 Taxor']);
  expect(decided(meeting)[0]?.[0]).toMatch(/^att bordlägga/);
});

it.each(['8 9-.Resor', '8 9 Resor', '. 89. Resor', 'BB 8 9. Resor'])('%j is § 9', (mark) => {
  const items = `§ 8 Budget\nBudgeten f6redrogs.\n\n${mark}\nResorna blir av.\n\n§ 10 Taxor\nTaxan h6js.\n`;
  const meeting = meetingIn(`Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}`);
  expect(headings(meeting)).toEqual(['8 Budget', '9 Resor', '10 Taxor']);
});

test('a speck between a label and its value, and right before "att"', () => {
  const meeting = read({
    fields: 'Datum 2017-03-16\nPlats ’ Rådhuset',
    people: "Närvarande ' Anna Berg, Bjuv\nBo Ek, Lund",
    items: '8. Budget\nBudgeten f6redrogs.\n\nStyrelsen beslutar\n\n‘att anta budgeten.\n',
  });
  expect([meeting.venue, meeting.attendance.map(({ name }) => name)]).toEqual(['Rådhuset', ['Anna Berg', 'Bo Ek']]);
  expect(decided(meeting)[0]).toEqual(['att anta budgeten.']);
});

test('a list behind the signatures is known by its headings, whatever is left of its own', () => {
  const meeting = meetingIn(
    `Styrelsens protokoll 3/2017\n\n${fields}\n\n1. Resor\nResorna blir av.\n\n${scanned}\nAnna Berg\nordförande\n\nNarvaroästa\n\nNamn                Fanktion         Kommun\nAnna Berg           arkivchef        Bjuv\nBo Ek               arkivarie        Lund\n`,
  );
  expect(meeting.attendance.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek']);
});

describe('clauses behind what scanning made of bullets', () => {
  it.each(['+', '«', '¢', '—-', 'e', '°'])('%j', (bullet) => {
    const meeting = read({
      items: `8. Budget\nBudgeten föredrogs.\n\nStyrelsen beslutar\n${bullet} att tacka för den\n`,
    });
    expect(decided(meeting)[0]).toEqual(['att tacka för den']);
  });
});

test('the headings of the items\u2019 table name nobody', () => {
  const meeting = read({ people: 'Närvarande:\nAnna Berg, Bjuv\nBo Ek, Lund\nNr Ärende' });
  expect(meeting.attendance.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek']);
});

describe('specks at the ends of lines that go on', () => {
  it.each([
    ['. erbjudas av alla.', 'Kursen ska erbjudas av alla.'],
    ['| erbjudas av alla. . |', 'Kursen ska erbjudas av alla.'],
    ['" erbjudas av alla.', 'Kursen ska erbjudas av alla.'],
    [': | 4 200 kronor kosta.', 'Kursen ska 4 200 kronor kosta.'],
    ['-" Lund kosta . :', 'Kursen ska Lund kosta'],
  ])('%j', (line, expected) => {
    const { items } = read({ items: `8. Budget . a |\nKursen ska\n${line}\n\n` });
    expect([items[0]?.title, items[0]?.text]).toEqual(['Budget', expected]);
  });

  it('go with the last signs of scanning, and what they told stays told', () => {
    const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\nNn. Val av justerare\nAnna Berg utses. |\n\n72. Resor\nResorna blir av. | |\n\n73. Budget\nBudgeten föredrogs.\n`;
    expect(headings(meetingIn(text))).toEqual(['71 Val av justerare', '72 Resor', '73 Budget']);
  });
});

test.each(['handlingarna:', 'bilagorna:'])('%j behind "till" is no label', (word) => {
  const { items } = read({ items: `8. Budget\nBudgeten lades till\n${word}\n\nAlla tackade.\n` });
  expect(items[0]?.text).toBe(`Budgeten lades till ${word}\n\nAlla tackade.`);
});

test('a scrap of letters above the names is a signature', () => {
  for (const scrap of ['PSN', 'Lon ey']) {
    const meeting = read({ end: `\n${scrap}\n\nAnna Berg\nordförande\n` });
    expect(headings(meeting)).toEqual(['8 Budget', '9 Övriga frågor']);
    expect(meeting.signatures.map(({ name }) => name)).toEqual(['Anna Berg']);
  }
});

describe('a number whose mark has a stop too much', () => {
  it.each([
    ['1.) Resor', '2.) Budget'],
    ['1).Resor', '2).Budget'],
  ])('%j', (first, second) => {
    const meeting = read({ items: `${first}\nResorna blir av.\n\n${second}\nBudgeten föredrogs.\n` });
    expect(headings(meeting).slice(0, 2)).toEqual(['1 Resor', '2 Budget']);
  });
});

test('§ read as 8 before nearly each number, the first of them at a page’s top', () => {
  const paragraph = 'Texten om saken är skriven så att den fyller en rad på sidan i protokollet.';
  const titles = ['Resor', 'Lokaler', 'Val', 'Mål'];
  const items = [31, 32, 34, 35].map((number, at) => `8${number}\n\n${titles[at] ?? ''}\n\n${paragraph}\n`);
  const page = (own: string): string => `\fStyrelsen 2017-03-16\n\n${own}`;
  const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n${page(items.slice(0, 2).join('\n'))}\n${page(items.slice(2).join('\n'))}\n${scanned}`;
  expect(headings(meetingIn(text)).slice(0, 2)).toEqual(['31 Resor', '32 Lokaler']);
});

test('names between scrawls sign the first page, also beside their label', () => {
  const cover =
    'Underskrifter\n\nSV ET\n\nVid protokollet Siv Fiktiv, sekreterare\n\nnVNS\n\nAnna Berg, ordförande\n\nVN\n\nBo Ek, justerare\n';
  const { signatures } = read({ people: `${people}\n\n${cover}` });
  expect(signatures.map(({ name, role }) => `${name}, ${role ?? '-'}`)).toEqual([
    'Siv Fiktiv, sekreterare',
    'Anna Berg, ordförande',
    'Bo Ek, justerare',
  ]);
});

describe('what a hole, a rule or a pen left at a line’s end', () => {
  it.each([
    ['Ö Resorna blir av.', 'Resorna blir av.'],
    ['& Resorna blir snart av.', 'Resorna blir snart av.'],
    ['Ö : Resorna blir av. j', 'Resorna blir av.'],
    ['Resorna blir av också i fjol x\noch i år.', 'Resorna blir av också i fjol och i år.'],
    ['Arbetet med etapp I\nav resan går bra.', 'Arbetet med etapp I av resan går bra.'],
  ])('%j', (lines, expected) => {
    expect(read({ items: `8. Budget I\n${lines}\n\n` }).items[0]).toMatchObject({ title: 'Budget', text: expected });
  });
});

test.each(['SI', 'Zz', 'FÅ'])('%j before a title that stands on every agenda is its number', (mark) => {
  const items = `${mark} Föregående protokoll\n\nInget.\n\n§ 2 Resor\n\nResorna blir av.\n\n§ 3 Budget\n\nInget.\n\n${scanned.replace('9. ', '§ 4 ')}`;
  const text = `Styrelsens protokoll 3/2017\n\n${fields}\n\n${people}\n\n${items}\n${mark} Nästa möte\n\nDen 3 maj i Höör.\n`;
  const titles = headings(meetingIn(text));
  expect([titles[0], titles.at(-1)]).toEqual(['1 Föregående protokoll', '5 Nästa möte']);
});

test('a registry’s number above the title is not the meeting’s', () => {
  const { number, year } = read({ title: 'PROVARKIVET\nAcc 2004:17\n\nProtokoll fört vid styrelsemöte' });
  expect([number, year]).toEqual([null, 2017]);
});

test('a foot is known by one of its boxes', () => {
  const { items } = read({ items: '8. Budget\nBudgeten föredrogs.\n\njusterad el Ww Utdragsbestyrkande\n\n' });
  expect(items[0]?.text).toBe('Budgeten föredrogs.');
});

test('"Beslut" one blank before who decides is a label', () => {
  const { items } = read({ items: '8. Budget\nBudgeten föredrogs.\n\nBeslut Direktionen godkänner rapporten.\n\n' });
  expect(decided({ items } as Meeting)).toEqual([['Direktionen godkänner rapporten.'], []]);
});

test('an organisation and its body may share a page’s head', () => {
  const { organization, body } = read({
    title: 'Norra Skånes samverkan Arkivgruppen 112)\n\nArkivgruppens protokoll 3/2017',
  });
  expect([organization, body]).toEqual(['Norra Skånes samverkan', 'Arkivgruppen']);
});

describe('a table of items whose headings are worn', () => {
  const rows = (headings: string): string =>
    `${headings}\n\n1      Resor                                             Siv Fiktiv\n       Resorna blir av.\n\n2      Rapporter\n21     Lokaler                                           Bo Ek\n       Lokalerna är klara.\n22     Val                                               Siv Fiktiv\n       Inget.\n\n3      Budget\n       Budgeten föredrogs.\n\n`;

  it.each([
    'Nr     Ärende                                            Föredragande',
    'Nt     Arende                                            föredregande',
  ])('%j', (headings_) => {
    const meeting = read({ items: rows(headings_) });
    expect(meeting.items[0]?.presenters.map(({ name }) => name)).toEqual(['Siv Fiktiv']);
    expect(meeting.items[1]?.items.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual([
      '2.1 Lokaler',
      '2.2 Val',
    ]);
  });
});

test('a page’s head that was read otherwise is one, right below the page’s number too', () => {
  const text = `PROVARKIVENS SAMVERKAN I SKÅNE\n\nProtokoll från arkivchefsmöte 2017-03-16\n\n${fields}\n\n${people}\n\n8. Budget\nBudgeten föredrogs.\n\n2(3)\nPR0VARKIVENS SAMVERKAN I SKANE\nProtokoll arkivchelsmote 2017-03-16\n\n${scanned}`;
  expect(meetingIn(text).items[0]?.text).toBe('Budgeten föredrogs.');
});

test('a body that stands alone is known by its ending', () => {
  expect(read({ title: 'BEREDNINGSGRUPPFN\n\nProtokoll nr 3/2017' }).body?.toLowerCase()).toBe('beredningsgruppen');
});

test('names right above worn offices sign, a small one too', () => {
  const { items, signatures } = read({ end: '\nsiv Fiktiv          Anna Berg\nsekreterare          ordförsnde\n' });
  expect(items.at(-1)?.text).not.toContain('Fiktiv');
  expect(signatures.map(({ name }) => name)).toEqual(['Anna Berg']);
});

test('sentences of people may lose their stop and a letter', () => {
  const { attendance } = read({
    people:
      'Närvarande var arkivchef Anna Berg, Bjuv, samt utredare Bo Ek, sekretariatet  Forhinder hade\nanmåhs av arkivchef Siv Fiktiv, Lund.',
  });
  expect(attendance.map(({ name, status }) => `${name}: ${status}`)).toEqual([
    'Anna Berg: present',
    'Bo Ek: present',
    'Siv Fiktiv: excused',
  ]);
});

test('a title goes on behind a comma, also in small letters', () => {
  const items = ['8. Gemensamt underlag,', '', 'budget och datum', '', 'Budgeten föredrogs av alla.', ''];
  const spaced = [...items, ...scanned.split('\n').flatMap((line) => [line, ''])].join('\n');
  expect(headings(read({ items: spaced }))[0]).toBe('8 Gemensamt underlag, budget och datum');
});

test('the body’s own protocol is the title, and a letterhead’s word is not', () => {
  const { title, organization } = read({ title: 'PRiOTOKOLL      TN 201927\n\nTekniska nämndens protokoll 52017' });
  expect([title, organization]).toEqual(['Tekniska nämndens protokoll 52017', null]);
});

test('a title may have its letters spaced out', () => {
  expect(read({ title: 'Höörs kommun      S A M M A N T R Ä D E S P R O T O K O L L' }).title).toBe(
    'SAMMANTRÄDESPROTOKOLL',
  );
});

test('a table whose bars were read as letters keeps them, whatever stands at its rows’ ends', () => {
  const table =
    'Närvarande\n\n| Namn | Kommun I Närvaro | —\n| --- | --- | --- |\nI Anna Berg | Bjuv I Närvarande I\n| Bo Ek I Lund i Förhinder |\n';
  const { attendance } = read({ people: table });
  expect(attendance.map(({ name, status }) => `${name}: ${status}`)).toEqual(['Anna Berg: present', 'Bo Ek: excused']);
});

test.each([
  ['Arbetsutskottetsprotokoll 3/2017', 'Arbetsutskottet'],
  ['Minnesanteckningar IT>chefsgruppen', 'IT-chefsgruppen'],
])('the body of %j', (title, body) => {
  expect(read({ title }).body).toBe(body);
});

test('a row of municipalities is nobody’s name, with a letter of one wrong', () => {
  const { organization } = read({
    title: 'Dnrotea Lycksele Malå Sorsele\nProvarkiven i samverkan\n\nProtokoll nr 3/2017',
  });
  expect(organization).toBe('Provarkiven i samverkan');
});

test.each(['Rådhuset, kl 0880-1140', 'bl 1209-15.75 i Rådhuset', 'kl 9810-1085, Rådhuset'])(
  'hours that cannot be read are no part of the place: %j',
  (place) => {
    expect(read({ fields: `Datum: 2017-03-16\nPlats och tid: ${place}` }).venue).toBe('Rådhuset');
  },
);

test('a break’s hours may have a long dash or lack a stop', () => {
  const items = '1. Resor\nResorna blir av.\n\nKaffe 10.45—1100\n\n2. Budget\nBudgeten föredrogs.\n\n';
  expect(read({ items }).items[1]).toMatchObject({ kind: 'break', title: 'Kaffe', time: '10:45' });
});

test('a heading in capitals with a figure for a letter is no scrawl', () => {
  const items = '1 RESOR\n\nResorna blir av.\n\n2 RAPP0RTER\n\nInget.\n\n3 BUDGET\n\nBudgeten föredrogs.\n\n';
  const meeting = read({ items, end: '\nVid protokollet\n\nKNVNSNNEEN\n\nAnna Berg\n' });
  expect(meeting.items.slice(0, 3).map(({ number }) => number)).toEqual(['1', '2', '3']);
});
