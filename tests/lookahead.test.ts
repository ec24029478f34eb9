import { createToken, EmbeddedActionsParser, Lexer, LLkLookaheadStrategy, type ILookaheadStrategy } from 'chevrotain';
import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirstTokenLookahead } from '../grammar/first-token-lookahead.js';
import { recordBehind } from '../grammar/parser-setup.js';

const Letter = createToken({ name: 'Letter', pattern: Lexer.NA });
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((name) =>
  createToken({ name, pattern: name, categories: name === 'd' ? [] : [Letter] }),
) as [typeof Letter, typeof Letter, typeof Letter, typeof Letter];
const E = createToken({ name: 'e', pattern: 'e' });
const tokens = [A, B, C, D, E, Letter];
const lexer = new Lexer(tokens, { positionTracking: 'onlyOffset' });

/** One of each kind of decision, with parts that may be left out, a category, a gate and an alternative that may be empty. */
class ToyParser extends EmbeddedActionsParser {
  readonly steps: string[] = [];

  constructor(lookaheadStrategy: ILookaheadStrategy, apart: boolean) {
    super(tokens, { recoveryEnabled: false, maxLookahead: 1, lookaheadStrategy, skipValidations: true });
    if (apart) recordBehind(this);
    this.performSelfAnalysis();
  }

  readonly toy = this.RULE('toy', () => {
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            this.SUBRULE(this.optionalThenD);
          },
        },
        {
          ALT: () => {
            this.step('E', () => {
              this.AT_LEAST_ONE(() => this.CONSUME(E));
            });
          },
        },
        {
          ALT: () => {
            this.step('letter', () => this.CONSUME(Letter));
          },
        },
      ]);
    });
  });

  readonly optionalThenD = this.RULE('optionalThenD', () => {
    this.step('optional', () => this.OPTION(() => this.CONSUME(A)));
    this.step('D', () => this.CONSUME(D));
    this.MANY_SEP({
      SEP: B,
      DEF: () => {
        this.step('C', () => this.CONSUME(C));
      },
    });
    this.OR([
      {
        GATE: () => this.steps.length % 2 === 0,
        ALT: () => {
          this.step('even', () => this.CONSUME1(A));
        },
      },
      {
        ALT: () => {
          this.step('nothing', () => undefined);
        },
      },
    ]);
  });

  private step(name: string, action: () => unknown): void {
    this.ACTION(() => this.steps.push(name));
    action();
  }
}

function run(parser: ToyParser, text: string): unknown {
  parser.steps.length = 0;
  parser.input = lexer.tokenize(text).tokens;
  parser.toy();
  return { steps: [...parser.steps], errors: parser.errors.map(({ name, token }) => [name, token.startOffset]) };
}

describe('what a parser is set up with', () => {
  it("decides as Chevrotain's own lookahead of one token does", () => {
    const own = new ToyParser(new LLkLookaheadStrategy({ maxLookahead: 1 }), false);
    const ours = new ToyParser(new FirstTokenLookahead(), true);
    const texts = array(constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    let decided = 0;
    assert(
      property(texts, (letters) => {
        const expected = run(own, letters.join(''));
        decided += (expected as { steps: string[] }).steps.length;
        expect(run(ours, letters.join(''))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(decided).toBeGreaterThan(2000);
  });

  it('holds nothing that recorded its grammar', () => {
    const parser = new ToyParser(new FirstTokenLookahead(), true);
    expect(Object.keys(parser)).not.toContain('CONSUME1');
    expect(Object.getPrototypeOf(parser)).toBe(ToyParser.prototype);
  });
});
