import { foldForPattern } from './fold.js';
import { lostBlank, tolerantUnits } from './tolerant.js';

/**
 * Regular expressions (source text) for any of a vocabulary's phrases. What several begin with is written once: V8 reads
 * and compiles such an expression in a fraction of the time, which a run over one document notices. Of phrases of which one
 * begins another, the longer one is tried first.
 */

/** Phrases in clean letters, over text folded by `foldForPattern`; blanks may be lost. */
export function foldedAlternatives(phrases: readonly string[]): string {
  return alternatives(
    phrases.map((phrase) => [...foldForPattern(phrase)].map((letter) => (letter === ' ' ? lostBlank : escape(letter)))),
  );
}

/** Phrases as scanners leave them. */
export function tolerantAlternatives(phrases: readonly string[]): string {
  return alternatives(phrases.map(tolerantUnits));
}

const escape = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/** Each phrase as the units that its letters are matched by. */
export function alternatives(phrases: readonly (readonly string[])[]): string {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const units of phrases) {
    let branch = root;
    for (const unit of units) {
      let next = branch.next.get(unit);
      if (next === undefined) branch.next.set(unit, (next = { next: new Map(), isEnd: false }));
      branch = next;
    }
    branch.isEnd = true;
  }
  return `(?:${spell(root)})`;
}

function spell({ next, isEnd }: Branch): string {
  const ways = [...next].map(([unit, branch]) => unit + spell(branch));
  const all = ways.length > 1 || (isEnd && ways.length > 0) ? `(?:${ways.join('|')})` : ways.join('');
  return isEnd && ways.length > 0 ? `${all}?` : all;
}
