import { CstParser, type CstNode, type IToken, type ParserMethod } from 'chevrotain';
import { parserConfig, recordBehind } from '../parser-setup.js';
import * as t from '../lines/line-tokens.js';

/**
 * A protocol as a sequence of lines. Read this file first: it says what a protocol is made of.
 *
 * The grammar is total and LL(1): each rule ends where a line stands that it cannot hold, and `protocol` takes every
 * line, so that an input never fails to parse and never loses a token. What stands in an unusual place is read by the
 * readers from where it stands.
 */
export class ProtocolParser extends CstParser {
  constructor(skipValidations: boolean) {
    super([...t.lineVocabulary], parserConfig(skipValidations));
    recordBehind(this);
    this.performSelfAnalysis();
  }

  /** Header, attendance, opening prose, items, closing, signatures: in this order as a rule, in any order at need. */
  readonly protocol: Rule = this.RULE('protocol', () => {
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.headline) },
        { ALT: () => this.SUBRULE(this.field) },
        { ALT: () => this.CONSUME(t.Email) },
        { ALT: () => this.SUBRULE(this.attendance) },
        { ALT: () => this.CONSUME(t.AgendaLabel) },
        { ALT: () => this.SUBRULE(this.item) },
        { ALT: () => this.SUBRULE(this.closing) },
        { ALT: () => this.SUBRULE(this.approval) },
        { ALT: () => this.SUBRULE(this.signatures) },
        { ALT: () => this.SUBRULE(this.electronicPage) },
        // Prose before the first item.
        { ALT: () => this.SUBRULE(this.content) },
        { ALT: () => this.SUBRULE(this.stray) },
      ]);
    });
  });

  /** The title, a letterhead, "fört vid möte med …" over as many lines as it takes. */
  readonly headline: Rule = this.RULE('headline', () => {
    this.OR([{ ALT: () => this.CONSUME(t.Title) }, { ALT: () => this.CONSUME(t.HeaderLine) }]);
    this.MANY(() => this.CONSUME(t.Continuation));
  });

  /** Tid/Plats: 160317 kl. 09.00-12.00, … */
  readonly field: Rule = this.RULE('field', () => {
    this.CONSUME(t.FieldLabel);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Value) },
        { ALT: () => this.CONSUME(t.Continuation) },
        { ALT: () => this.CONSUME(t.FieldLabelRest) },
      ]);
    });
  });

  /** Närvarande: Anna Berg, Bjuv, … over as many lines as it takes. */
  readonly attendance: Rule = this.RULE('attendance', () => {
    this.OR1([{ ALT: () => this.CONSUME(t.AttendanceLabel) }, { ALT: () => this.CONSUME(t.UnlabelledRoster) }]);
    this.MANY(() => {
      this.OR2([
        { ALT: () => this.CONSUME(t.Roster) },
        { ALT: () => this.CONSUME(t.AttendanceLabelRest) },
        { ALT: () => this.CONSUME(t.Email) },
        // Of fields whose labels stand in one block with this one.
        { ALT: () => this.CONSUME(t.Value) },
      ]);
    });
  });

  /** A heading and all that stands under it, sub-items last. */
  readonly item: Rule = this.RULE('item', () => {
    this.CONSUME(t.AnyHeading);
    this.MANY1(() => {
      this.OR([{ ALT: () => this.CONSUME(t.HeadingContinuation) }, { ALT: () => this.CONSUME(t.PresenterCell) }]);
    });
    this.MANY2(() => this.SUBRULE(this.content));
    this.MANY3(() => this.SUBRULE(this.subItem));
  });

  readonly subItem: Rule = this.RULE('subItem', () => {
    this.CONSUME(t.SubHeading);
    this.MANY1(() => {
      this.OR([{ ALT: () => this.CONSUME(t.HeadingContinuation) }, { ALT: () => this.CONSUME(t.PresenterCell) }]);
    });
    this.MANY2(() => this.SUBRULE(this.content));
  });

  /** What can stand in an item, in any order. */
  readonly content: Rule = this.RULE('content', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.paragraph) },
      { ALT: () => this.SUBRULE(this.presenters) },
      { ALT: () => this.SUBRULE(this.attachments) },
      { ALT: () => this.SUBRULE(this.proposal) },
      { ALT: () => this.SUBRULE(this.decisions) },
    ]);
  });

  readonly paragraph: Rule = this.RULE('paragraph', () => {
    this.OR([{ ALT: () => this.CONSUME(t.Paragraph) }, { ALT: () => this.CONSUME(t.RemarkLabel) }]);
    this.MANY(() => this.CONSUME(t.Continuation));
  });

  /** Föredragande: Anna Berg, sekretariatschef. */
  readonly presenters: Rule = this.RULE('presenters', () => {
    this.OR1([{ ALT: () => this.CONSUME(t.PresenterLabel) }, { ALT: () => this.CONSUME(t.PresenterCell) }]);
    this.MANY(() => {
      this.OR2([{ ALT: () => this.CONSUME(t.Value) }, { ALT: () => this.CONSUME(t.Continuation) }]);
    });
  });

  /** Underlag: Bilaga 1 – …, and lines that begin "Bilaga 2". */
  readonly attachments: Rule = this.RULE('attachments', () => {
    this.OR1([{ ALT: () => this.CONSUME(t.AttachmentLabel) }, { ALT: () => this.CONSUME(t.AttachmentLine) }]);
    this.MANY(() => {
      this.OR2([{ ALT: () => this.CONSUME(t.Value) }, { ALT: () => this.CONSUME(t.Continuation) }]);
    });
  });

  /** Förslag till beslut: att …, which is prose and no decision. */
  readonly proposal: Rule = this.RULE('proposal', () => {
    this.CONSUME(t.ProposalLabel);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Paragraph) }, { ALT: () => this.CONSUME(t.Continuation) }]);
    });
  });

  /** Beslut: / att … / samt att …, and a clause that nothing has introduced. */
  readonly decisions: Rule = this.RULE('decisions', () => {
    this.OR1([{ ALT: () => this.CONSUME(t.DecisionLabel) }, { ALT: () => this.CONSUME(t.LoneClause) }]);
    this.MANY(() => {
      this.OR2([
        { ALT: () => this.CONSUME(t.Statement) },
        { ALT: () => this.CONSUME(t.Clause) },
        { ALT: () => this.CONSUME(t.Continuation) },
      ]);
    });
  });

  /** Mötet avslutades … and the prose after it. */
  readonly closing: Rule = this.RULE('closing', () => {
    this.CONSUME(t.Closing);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Continuation) }, { ALT: () => this.CONSUME(t.Paragraph) }]);
    });
  });

  /** Protokollet har stämts av med … */
  readonly approval: Rule = this.RULE('approval', () => {
    this.CONSUME(t.Approval);
    this.MANY(() => this.CONSUME(t.Continuation));
  });

  /** Names and offices at the end, and on a form's first page. */
  readonly signatures: Rule = this.RULE('signatures', () => {
    this.OR([
      {
        ALT: () => {
          this.AT_LEAST_ONE1(() => this.CONSUME(t.SignatureLine));
        },
      },
      {
        ALT: () => {
          this.AT_LEAST_ONE2(() => this.CONSUME(t.CoverSignatureLine));
        },
      },
    ]);
  });

  /** A line whose beginning was lost, or that something cut off from it. */
  readonly stray: Rule = this.RULE('stray', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Continuation) },
      { ALT: () => this.CONSUME(t.Clause) },
      { ALT: () => this.CONSUME(t.Statement) },
      { ALT: () => this.CONSUME(t.Value) },
      { ALT: () => this.CONSUME(t.Roster) },
      { ALT: () => this.CONSUME(t.SubHeading) },
      { ALT: () => this.CONSUME(t.HeadingContinuation) },
      { ALT: () => this.CONSUME(t.FieldLabelRest) },
      { ALT: () => this.CONSUME(t.AttendanceLabelRest) },
    ]);
  });

  /** The page of an e-signature service. */
  readonly electronicPage: Rule = this.RULE('electronicPage', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(t.ElectronicLine));
  });
}

type Rule = ParserMethod<[], CstNode>;

/** Parses a document's line tokens. */
export function parseLines(tokens: IToken[]): CstNode {
  parser ??= new ProtocolParser(true);
  parser.input = tokens;
  const tree = parser.protocol();
  const error = parser.errors[0];
  parser.input = [];
  if (error !== undefined) throw new Error(`The line grammar refused a token: ${error.message}`);
  return tree;
}

let parser: ProtocolParser | undefined;
