import { lastAtOrBefore, type Span } from '../passage.js';

/** A text in which what stood beside something else stands below it. */
export interface Rearranged {
  /** As many characters as before, in another order. */
  readonly text: string;
  /** Where a stretch of it was printed; what it holds of two columns is taken with all that stands between. */
  readonly printed: (stretch: Span) => Span;
  /** Where a paragraph of such a column begins. */
  readonly decisions: ReadonlySet<number>;
}

/** A stretch of the source that is moved as a whole, and what it is, if not as printed: a blank of the gap is a line's end. */
export interface Piece extends Span {
  readonly is?: 'line-end' | 'paragraph';
}

/** Puts pieces of a text, all of them, in the order given. */
export function arrange(source: string, order: readonly Piece[]): Rearranged {
  const starts: number[] = [];
  const decisions = new Set<number>();
  let length = 0;
  const text = order
    .map(({ start, end, is }) => {
      starts.push(length);
      if (is === 'paragraph') decisions.add(length);
      length += end - start;
      return is === 'line-end' ? '\n' : source.slice(start, end);
    })
    .join('');
  const printed = ({ start, end }: Span): Span => {
    let [from, to] = [Infinity, 0];
    for (let index = lastAtOrBefore(starts, (begins) => begins, start); index < order.length; index += 1) {
      const [piece, begins] = [order[index], starts[index] ?? 0];
      if (piece === undefined || (begins >= end && from < Infinity)) break;
      from = Math.min(from, piece.start + Math.max(0, start - begins));
      to = Math.max(to, piece.start + Math.min(piece.end - piece.start, Math.max(0, end - begins)));
    }
    return { start: from, end: Math.max(from, to) };
  };
  return { text, printed, decisions };
}
