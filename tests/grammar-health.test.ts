import { Lexer, type CstParser, type EmbeddedActionsParser, type Rule, type TokenType } from 'chevrotain';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLineLexer, lexLines } from '../grammar/lines/line-lexer.js';
import { readLineDocument } from '../grammar/lines/line-document.js';
import { Blank, lineModes, lineVocabulary } from '../grammar/lines/line-tokens.js';
import { attachmentTokens } from '../grammar/phrases/attachments.js';
import { createNumberParser } from '../grammar/phrases/number/parser.js';
import { titleTokens } from '../grammar/phrases/number/tokens.js';
import { createPeopleLexer } from '../grammar/phrases/people/people-lexer.js';
import { PeopleParser } from '../grammar/phrases/people/people-parser.js';
import { createPresentingLexer } from '../grammar/phrases/presenting.js';
import { whenTokens } from '../grammar/phrases/when/lexer.js';
import { createWhenParser } from '../grammar/phrases/when/parser.js';
import { ProtocolParser } from '../grammar/protocol/protocol-parser.js';
import * as markers from '../grammar/vocabulary/markers.js';
import { parseProtocol } from '../src/index.js';

const checked = { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: false } as const;

describe("Chevrotain's own validation", () => {
  it.each<[string, () => Lexer]>([
    ['lines', () => createLineLexer(false)],
    ['people', () => createPeopleLexer(false)],
    ['presenting', () => createPresentingLexer(false)],
    ['dates and times', () => new Lexer(whenTokens, checked)],
    ['meeting numbers', () => new Lexer(titleTokens, checked)],
    ['attachments', () => new Lexer([...attachmentTokens], { ...checked, ensureOptimizations: false })],
  ])('finds the lexer of %s sound', (_, create) => {
    expect(create().lexerDefinitionErrors).toEqual([]);
  });

  it.each<[string, () => CstParser | EmbeddedActionsParser]>([
    ['lines', () => new ProtocolParser(false)],
    ['people', () => new PeopleParser(false)],
    ['dates and times', () => createWhenParser({ validate: true })],
    ['meeting numbers', () => createNumberParser({ validate: true })],
  ])('finds the grammar of %s unambiguous', (_, create) => {
    expect(create).not.toThrow();
  });
});

describe('the line grammar', () => {
  const terminals = terminalsOf(new ProtocolParser(true));
  const given = new Set(Object.values(lineModes).flat());

  it('uses every kind of line that the lexer gives', () => {
    const used = (type: TokenType): boolean =>
      terminals.has(type) || (type.CATEGORIES ?? []).some((category) => terminals.has(category));
    expect(
      [...given].filter((type) => type !== Blank && type.GROUP === undefined && !used(type)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('asks for no kind of line that the lexer never gives', () => {
    const covered = (type: TokenType): boolean =>
      given.has(type) || lineVocabulary.some((kind) => kind.CATEGORIES?.includes(type));
    expect([...terminals].filter((type) => !covered(type)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the grammar', () => {
  it('imports nothing from src, Node or outside Chevrotain and its string distance', () => {
    const folder = new URL('../grammar/', import.meta.url);
    const imported = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(
          (found) => `${file}: ${found[1] ?? ''}`,
        ),
      );
    const allowed = /: (?:\.\.?\/|chevrotain$|fastest-levenshtein$)/;
    expect(imported.filter((line) => !allowed.test(line) || line.includes('/src/'))).toEqual([]);
  });
});

const header = 'Styrelsens protokoll 3/2016\nTid/Plats: 160317, Bjuv\n\nNärvarande: Anna Berg, Bjuv\n\n';
const first = `${header}1. Inledning\n\nGenomgång av läget.\n\n`;
const second = '\n2. Nästa punkt\n\nText om annat.\n';
const capital = (entry: string): string => entry.charAt(0).toUpperCase() + entry.slice(1);
/** Six words may stand for `*`. */
const filled = (entry: string): string => capital(entry.replace('* ', 'ordföranden Anna Berg '));

/** Entries that another reading takes first; whoever frees one strikes it here. */
const shadowed: Readonly<Record<string, readonly string[]>> = {};

interface Shelf {
  readonly list: string;
  readonly entries: readonly string[];
  /** The entry in a protocol, as a line of its own with what has to stand around it. */
  readonly context: (entry: string) => string;
  readonly token: string;
}

const shelves: readonly Shelf[] = [
  ...Object.entries(markers.fieldLabels).map(([kind, entries]) => ({
    list: `fieldLabels.${kind}`,
    entries,
    context: (entry: string) =>
      `Styrelsens protokoll 3/2016\n${capital(entry)}: 160317, Bjuv\nNärvarande: Anna Berg, Bjuv\n${second}`,
    token: 'FieldLabel',
  })),
  ...Object.entries(markers.ownerLabels).map(([kind, entries]) => ({
    list: `ownerLabels.${kind}`,
    entries,
    context: (entry: string) =>
      `Styrelsens protokoll 3/2016\n${capital(entry)}: Provlänken\nNärvarande: Anna Berg, Bjuv\n${second}`,
    token: 'FieldLabel',
  })),
  ...Object.entries(markers.attendanceLabels).map(([status, entries]) => ({
    list: `attendanceLabels.${status}`,
    entries,
    context: (entry: string) => `${header}${capital(entry)}: Bo Ek, Klippan\n${second}`,
    token: 'AttendanceLabel',
  })),
  ...Object.entries(markers.attendanceSentences).map(([status, entries]) => ({
    list: `attendanceSentences.${status}`,
    entries,
    context: (entry: string) => `${header}${capital(entry)} Bo Ek, Klippan.\n${second}`,
    token: 'AttendanceLabel',
  })),
  {
    list: 'singularLabels',
    entries: markers.singularLabels,
    context: (entry) => `${header}${capital(entry)}: Bo Ek, Klippan\n${second}`,
    token: 'AttendanceLabel',
  },
  {
    list: 'officerLabels',
    entries: markers.officerLabels,
    context: (entry) => `${header}${capital(entry)}: Bo Ek\n${second}`,
    token: 'AttendanceLabel',
  },
  {
    list: 'summonedLabels',
    entries: markers.summonedLabels,
    context: (entry) => `${header}${capital(entry)}: Bo Ek, Klippan\n${second}`,
    token: 'AttendanceLabel',
  },
  {
    list: 'approverLabels',
    entries: markers.approverLabels,
    context: (entry) => `${header}${capital(entry)} Bo Ek\n${second}`,
    token: 'AttendanceLabel',
  },
  {
    list: 'taskLabels',
    entries: markers.taskLabels,
    context: (entry) => `${header}${capital(entry)}: Bo Ek\n${second}`,
    token: 'AttendanceLabel',
  },
  {
    list: 'agendaLabels',
    entries: markers.agendaLabels,
    context: (entry) => `${header}${capital(entry)}\n\n1. Inledning\n\nText om detta.\n${second}`,
    token: 'AgendaLabel',
  },
  {
    list: 'presenterLabels',
    entries: markers.presenterLabels,
    context: (entry) => `${first}${capital(entry)}: Bo Ek\n${second}`,
    token: 'PresenterLabel',
  },
  {
    list: 'presentingStems',
    entries: markers.presentingStems,
    context: (entry) => `${first}Ärendet ${entry} av: Bo Ek\n${second}`,
    token: 'PresenterLabel',
  },
  {
    list: 'attachingStems',
    entries: markers.attachingStems,
    context: (entry) => `${first}Hela ${entry}: Bilaga 3\n${second}`,
    token: 'AttachmentLabel',
  },
  {
    list: 'attachmentLabels',
    entries: markers.attachmentLabels,
    context: (entry) => `${first}${capital(entry)}: en plan\n${second}`,
    token: 'AttachmentLabel',
  },
  {
    list: 'attachmentWords',
    entries: markers.attachmentWords,
    context: (entry) => `${first}${capital(entry)} 3 – En plan\n${second}`,
    token: 'AttachmentLine',
  },
  {
    list: 'decisionLabels',
    entries: markers.decisionLabels,
    context: (entry) => `${first}${capital(entry)}:\natt godkänna planen\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'outcomeLabels',
    entries: markers.outcomeLabels,
    context: (entry) => `${first}${capital(entry)}:\natt godkänna planen\n${second}\n${capital(entry)}:\natt vänta\n`,
    token: 'DecisionLabel',
  },
  {
    list: 'decidingBodies',
    entries: markers.decidingBodies,
    context: (entry) => `${first}${capital(entry)} beslutar\n\natt godkänna planen\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'decidingVerbs',
    entries: markers.decidingVerbs,
    context: (entry) => `${first}Mötet ${entry}\n\natt godkänna planen\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'agreeingVerbs',
    entries: markers.agreeingVerbs,
    context: (entry) => `${first}Gruppen ${entry}\n\natt godkänna planen\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'passiveDecisions',
    entries: markers.passiveDecisions,
    context: (entry) => `${first}${capital(entry)}\n\natt godkänna planen\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'decisionAdverbs',
    entries: markers.decisionAdverbs,
    context: (entry) => `${first}Mötet beslutar ${entry}\n\natt godkänna planen\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'proposalLabels',
    entries: markers.proposalLabels,
    context: (entry) => `${first}${capital(entry)}:\natt godkänna planen\n${second}`,
    token: 'ProposalLabel',
  },
  {
    list: 'remarkLabels',
    entries: markers.remarkLabels,
    context: (entry) => `${first}${capital(entry)}:\nText om detta.\n${second}`,
    token: 'RemarkLabel',
  },
  {
    list: 'breakWords',
    entries: markers.breakWords,
    context: (entry) => `${first}${capital(entry)}\n${second}`,
    token: 'FreeHeading',
  },
  {
    list: 'closingPhrases',
    entries: markers.closingPhrases,
    context: (entry) => `${first}${second}\n${filled(entry)} kl. 12 i dag.\n`,
    token: 'Closing',
  },
  {
    list: 'nextMeetingPhrases',
    entries: markers.nextMeetingPhrases,
    context: (entry) => `${first}${second}\n${filled(entry)} den 3 maj.\n`,
    token: 'Closing',
  },
  {
    list: 'approvalPhrases',
    entries: markers.approvalPhrases,
    context: (entry) => `${first}${second}\n${capital(entry)} Anna Berg och Bo Ek.\n`,
    token: 'Approval',
  },
  {
    list: 'signatureLabels',
    entries: markers.signatureLabels,
    context: (entry) => `${first}${second}\n${capital(entry)}\n\nAnna Berg\n`,
    token: 'SignatureLine',
  },
  {
    list: 'electronicSignatures',
    entries: markers.electronicSignatures,
    context: (entry) => `${first}${second}\n\f${capital(entry)}\n\nAnna Berg\n`,
    token: 'ElectronicLine',
  },
  {
    list: 'signingVerbs',
    entries: markers.signingVerbs,
    context: (entry) => `${first}${second}\n\fDenna handling är ${entry} med BankID.\n\nAnna Berg\n`,
    token: 'ElectronicLine',
  },
  {
    list: 'signingServices',
    entries: markers.signingServices,
    context: (entry) => `${first}${second}\n\fSom parter har undertecknat genom ${entry} i dag:\n\nAnna Berg\n`,
    token: 'ElectronicLine',
  },
  {
    list: 'invertingOpenings',
    entries: markers.invertingOpenings,
    context: (entry) => `${first}${capital(entry)} samtalet beslutar mötet att godkänna planen.\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'anyBody',
    entries: markers.anyBody,
    context: (entry) => `${first}${capital(entry)} beslutade\n\natt godkänna planen\n${second}`,
    token: 'DecisionLabel',
  },
  {
    list: 'protocolWords',
    entries: markers.protocolWords,
    context: (entry) => `Styrelsens ${entry} 3/2016\n${header.split('\n').slice(1).join('\n')}${second}`,
    token: 'Title',
  },
];

describe('every entry of the vocabulary', () => {
  it.each(shelves)('of $list can be reached', ({ list, entries, context, token }) => {
    expect(entries.filter((entry) => !givesToken(context(entry), entry, token))).toEqual(shadowed[list] ?? []);
  });

  it('of miscellaneousTitles nests the headings below it', () => {
    const nests = (entry: string): boolean => {
      const { meetings } = parseProtocol(
        `${first}2. ${capital(entry)}\n\nVatten och avlopp\n\nGruppen talar om vatten och om allt det andra.\n`,
      );
      return meetings[0]?.items.at(-1)?.items.length === 1;
    };
    expect(markers.miscellaneousTitles.filter((entry) => !nests(entry))).toEqual([]);
  });

  it('of closingTitles keeps the words of the close as the item’s own', () => {
    const keeps = (entry: string): boolean =>
      parseProtocol(`${first}2. Mötets ${entry}\n\nMötet avslutades kl. 12.\n`).meetings[0]?.closing === null;
    expect(markers.closingTitles.filter((entry) => !keeps(entry))).toEqual([]);
  });

  it('stands once in its list, in lower case and without blanks around it', () => {
    const lists = [
      ...shelves,
      { list: 'miscellaneousTitles', entries: markers.miscellaneousTitles },
      { list: 'closingTitles', entries: markers.closingTitles },
      { list: 'thankedFor', entries: markers.thankedFor },
    ];
    const odd = lists.flatMap(({ list, entries }) =>
      entries
        .filter((entry, index) => entries.indexOf(entry) !== index || entry !== entry.toLowerCase().trim())
        .map((entry) => `${list}: ${entry}`),
    );
    expect(odd).toEqual([]);
  });

  it('is tested here, whatever list is added', () => {
    const known = [
      ...shelves.map(({ list }) => list.replace(/\..*/, '')),
      'miscellaneousTitles',
      'closingTitles',
      'headerSentences',
      'thankedFor',
    ];
    expect(
      Object.entries(markers)
        .filter(([key, value]) => typeof value === 'object' && !known.includes(key))
        .map(([key]) => key),
    ).toEqual([]);
  });
});

function givesToken(text: string, entry: string, kind: string): boolean {
  const { tokens } = lexLines(readLineDocument(text));
  const words = entry.replace('* ', '').toLowerCase();
  return tokens.some(({ tokenType, image }) => tokenType.name === kind && image.toLowerCase().includes(words));
}

function terminalsOf(parser: CstParser): Set<TokenType> {
  const terminals = new Set<TokenType>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('terminalType' in part) terminals.add(part.terminalType as TokenType);
    else if ('definition' in part && !('nonTerminalName' in part) && Array.isArray(part.definition))
      part.definition.forEach(visit);
  };
  Object.values<Rule>(parser.getGAstProductions()).forEach(visit);
  return terminals;
}
