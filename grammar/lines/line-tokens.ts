import { createToken, Lexer, type TokenType } from 'chevrotain';
import * as decision from './decision-patterns.js';
import * as ending from './ending-patterns.js';
import * as attendance from './attendance-patterns.js';
import * as header from './header-patterns.js';
import * as headings from './heading-patterns.js';
import * as item from './item-patterns.js';
import type { LinePattern } from './line-match.js';
import { unlabelledRoster } from './roster-lines.js';

/**
 * A token is a line, or the part of a line up to the next marker ("Beslut: att …" is two); its type says what the line
 * says at its start. The lexer's modes are the parts of a protocol, so that a line is read as what can stand there:
 * a name among the attendance, a clause only after something has introduced decisions.
 */
export type LineMode = 'header' | 'attendance' | 'item' | 'decision' | 'ending' | 'electronic';

function lineToken(
  name: string,
  pattern: LinePattern,
  config: { mode?: LineMode; group?: string; categories?: TokenType[] } = {},
): TokenType {
  return createToken({
    name,
    pattern: pattern,
    line_breaks: true,
    ...(config.mode === undefined ? {} : { push_mode: config.mode }),
    ...(config.group === undefined ? {} : { group: config.group }),
    ...(config.categories === undefined ? {} : { categories: config.categories }),
  });
}

export const Blank = createToken({
  name: 'Blank',
  pattern: /[\s\u0000\u00ad\u200b\ufeff]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
export const Furniture = lineToken('Furniture', header.furniture, { group: 'furniture' });

/** A number torn from its title, which has it: no part of the tree. */
export const TornNumber = lineToken('TornNumber', headings.tornNumber, { group: 'torn-numbers' });

export const Title = lineToken('Title', header.title);
export const FieldLabel = lineToken('FieldLabel', header.fieldLabel);
/** The second line of a label that a narrow column split. */
export const FieldLabelRest = lineToken('FieldLabelRest', header.fieldLabelRest);
export const Email = lineToken('Email', header.email);
export const Value = lineToken('Value', header.value);
export const HeaderLine = lineToken('HeaderLine', header.headerLine);

export const AttendanceLabel = lineToken('AttendanceLabel', attendance.attendanceLabel, { mode: 'attendance' });
export const AttendanceLabelRest = lineToken('AttendanceLabelRest', attendance.attendanceLabelRest);
export const Roster = lineToken('Roster', header.roster);
/** The first line of a list of people that no label introduces. */
export const UnlabelledRoster = lineToken('UnlabelledRoster', unlabelledRoster, { mode: 'attendance' });

export const AgendaLabel = lineToken('AgendaLabel', header.agendaLabel, { mode: 'item' });
/** The heading of an item, with or without a number; only the parser asks for it. */
export const AnyHeading = createToken({ name: 'AnyHeading', pattern: Lexer.NA });
export const Heading = lineToken('Heading', headings.heading, { mode: 'item', categories: [AnyHeading] });
export const FreeHeading = lineToken('FreeHeading', headings.freeHeading, { mode: 'item', categories: [AnyHeading] });
export const SubHeading = lineToken('SubHeading', headings.subHeading, { mode: 'item' });
export const HeadingContinuation = lineToken('HeadingContinuation', headings.headingContinuation);
/** A name in the presenters' column, right behind a heading. */
export const PresenterCell = lineToken('PresenterCell', item.presenterCell);
export const PresenterLabel = lineToken('PresenterLabel', item.presenterLabel, { mode: 'item' });
export const AttachmentLabel = lineToken('AttachmentLabel', item.attachmentLabel, { mode: 'item' });
export const AttachmentLine = lineToken('AttachmentLine', item.attachmentLine, { mode: 'item' });
export const ProposalLabel = lineToken('ProposalLabel', item.proposalLabel, { mode: 'item' });
export const RemarkLabel = lineToken('RemarkLabel', item.remarkLabel, { mode: 'item' });
export const Paragraph = lineToken('Paragraph', item.paragraph, { mode: 'item' });
export const Continuation = lineToken('Continuation', item.itemContinuation);

export const DecisionLabel = lineToken('DecisionLabel', decision.decisionLabel, { mode: 'decision' });
export const Clause = lineToken('Clause', decision.clause);
/** A clause that nothing has introduced. */
export const LoneClause = lineToken('LoneClause', decision.loneClause, { mode: 'decision' });
export const Statement = lineToken('Statement', decision.statement);

export const Closing = lineToken('Closing', ending.closing, { mode: 'item' });
export const Approval = lineToken('Approval', ending.approval);
export const SignatureLine = lineToken('SignatureLine', ending.signatureLine, { mode: 'ending' });
/** The same above the items, after which the header goes on. */
export const CoverSignatureLine = lineToken('CoverSignatureLine', ending.coverSignatureLine);
/** A line of an appendix: no part of the meeting, nor of its tree. */
export const AppendixLine = lineToken('AppendixLine', ending.appendixLine, { group: 'appendix' });
export const ElectronicLine = lineToken('ElectronicLine', ending.electronicLine, { mode: 'electronic' });

/** Tried first wherever there is text: what belongs to the page, or to what follows the protocol. */
const besideText = [Blank, Furniture, AppendixLine, TornNumber, ElectronicLine];

const inItem = [
  PresenterCell,
  HeadingContinuation,
  Heading,
  SignatureLine,
  AgendaLabel,
  AttendanceLabel,
  Approval,
  SubHeading,
  FreeHeading,
  PresenterLabel,
  ProposalLabel,
  DecisionLabel,
  AttachmentLine,
  AttachmentLabel,
  RemarkLabel,
  Closing,
];

/** The token types of each mode, in the order in which they are tried. */
export const lineModes: Readonly<Record<LineMode, readonly TokenType[]>> = {
  header: [
    ...besideText,
    Title,
    CoverSignatureLine,
    FieldLabelRest,
    Heading,
    FieldLabel,
    AttendanceLabel,
    UnlabelledRoster,
    AgendaLabel,
    FreeHeading,
    Email,
    Value,
    Continuation,
    Paragraph,
    HeaderLine,
  ],
  attendance: [
    ...besideText,
    CoverSignatureLine,
    FieldLabelRest,
    AttendanceLabelRest,
    Heading,
    SignatureLine,
    FieldLabel,
    AttendanceLabel,
    AgendaLabel,
    Email,
    Value,
    DecisionLabel,
    Roster,
    FreeHeading,
    Paragraph,
    // A line that is neither people nor prose, where a label of one office stood in the header.
    HeaderLine,
  ],
  item: [...besideText, ...inItem, LoneClause, Value, Continuation, Paragraph],
  decision: [...besideText, ...inItem, Clause, Statement, Continuation, Paragraph],
  ending: [Blank, Furniture, AppendixLine, ElectronicLine, AttendanceLabel, Approval, SignatureLine],
  electronic: [Blank, Furniture, AppendixLine, ElectronicLine],
};

/** Every token type of the line grammar, for the parser. */
export const lineVocabulary: readonly TokenType[] = [...new Set([AnyHeading, ...Object.values(lineModes).flat()])];
