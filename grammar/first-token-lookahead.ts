import {
  Alternation,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  Terminal,
  type ILookaheadStrategy,
  type IProduction,
  type IToken,
  type Rule,
  type TokenType,
} from 'chevrotain';

type Choice = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type Optional = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

/**
 * Lookahead for grammars that one token decides: what each part can begin with (FIRST, as compiler books call it), worked out
 * once. Chevrotain's own strategy walks the whole rule for each choice in it, for any number of tokens, which is a
 * fourteenth of what a run over one document does. It is left with what one token can't decide: gates, and alternatives that
 * may be empty.
 */
export class FirstTokenLookahead extends LLkLookaheadStrategy {
  private readonly branches = new Map<string, readonly IProduction[]>();
  private readonly firsts = new Map<IProduction, First>();

  constructor() {
    super({ maxLookahead: 1 });
  }

  override initialize({ rules }: { rules: Rule[] }): void {
    for (const rule of rules) this.collect(rule, rule);
  }

  /** Which alternative the next token begins; the first one of those that begin so. */
  override buildLookaheadForAlternation(
    choice: Choice,
  ): ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']> {
    const alternatives = this.branches.get(keyOf(choice.rule, 'Alternation', choice.prodOccurrence));
    const firsts = alternatives?.map((alternative) => this.firstOf(alternative));
    if (choice.hasPredicates || firsts === undefined || firsts.some(({ mayBeEmpty }) => mayBeEmpty)) {
      return super.buildLookaheadForAlternation(choice);
    }
    const chosen: number[] = [];
    firsts.forEach(({ types }, index) => {
      for (const number of numbersOf(types)) chosen[number] ??= index;
    });
    return function (this: TokenSource) {
      return chosen[this.LA(1).tokenTypeIdx];
    };
  }

  /** Whether the next token begins what is optional, or to be repeated. */
  override buildLookaheadForOptional(option: Optional): ReturnType<ILookaheadStrategy['buildLookaheadForOptional']> {
    const parts = this.branches.get(keyOf(option.rule, option.prodType, option.prodOccurrence));
    const first = parts && this.firstOfSequence(parts);
    if (first === undefined || first.mayBeEmpty) return super.buildLookaheadForOptional(option);
    const begun: boolean[] = [];
    for (const number of numbersOf(first.types)) begun[number] = true;
    return function (this: TokenSource) {
      return begun[this.LA(1).tokenTypeIdx] === true;
    };
  }

  private collect(production: IProduction, rule: Rule): void {
    if (!hasParts(production)) return;
    const kind = branching.find(([, type]) => production instanceof type)?.[0];
    if (kind !== undefined) this.branches.set(keyOf(rule, kind, production.idx), production.definition);
    for (const part of production.definition) this.collect(part, rule);
  }

  private firstOf(production: IProduction): First {
    let first = this.firsts.get(production);
    if (first === undefined) this.firsts.set(production, (first = this.findFirst(production)));
    return first;
  }

  private findFirst(production: IProduction): First {
    if (production instanceof Terminal) return { types: [production.terminalType], mayBeEmpty: false };
    if (production instanceof NonTerminal) return this.firstOf(production.referencedRule);
    const parts = hasParts(production) ? production.definition : [];
    if (production instanceof Alternation) {
      const firsts = parts.map((alternative) => this.firstOf(alternative));
      return { types: firsts.flatMap(({ types }) => types), mayBeEmpty: firsts.some(({ mayBeEmpty }) => mayBeEmpty) };
    }
    const first = this.firstOfSequence(parts);
    return optional.some((type) => production instanceof type) ? { ...first, mayBeEmpty: true } : first;
  }

  private firstOfSequence(parts: readonly IProduction[]): First {
    const types: TokenType[] = [];
    for (const part of parts) {
      const first = this.firstOf(part);
      types.push(...first.types);
      if (!first.mayBeEmpty) return { types, mayBeEmpty: false };
    }
    return { types, mayBeEmpty: true };
  }
}

interface First {
  readonly types: readonly TokenType[];
  readonly mayBeEmpty: boolean;
}

/** What a lookahead function is called on. */
interface TokenSource {
  LA(distance: number): IToken;
}

const optional = [Option, Repetition, RepetitionWithSeparator];

/** What a parser decides at, by the names that Chevrotain asks for it. */
const branching = Object.entries({
  Alternation,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
});

function hasParts(production: IProduction): production is IProduction & { definition: IProduction[]; idx: number } {
  // A rule that is called has its parts where it stands.
  return 'definition' in production && !(production instanceof NonTerminal);
}

function keyOf({ name }: Rule, kind: string, occurrence: number): string {
  return `${name} ${kind} ${occurrence}`;
}

/** The numbers by which Chevrotain knows the types, and those that belong to them as to a category. */
function numbersOf(types: readonly TokenType[]): number[] {
  return types.flatMap(({ tokenTypeIdx, categoryMatches }) => [tokenTypeIdx ?? -1, ...(categoryMatches ?? [])]);
}
