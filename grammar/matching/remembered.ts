/**
 * A matcher that remembers its answers for the text that it was asked about last. Whether a line opens with a label is
 * asked by the search for protocols, for the page's furniture, for the numbering, and by the lexer in its turn.
 */
export function rememberedByPlace<T>(match: (text: string, at: number) => T): (text: string, at: number) => T {
  let last = '';
  const known = new Map<number, T>();
  return (text, at) => {
    if (text !== last) {
      last = text;
      known.clear();
    }
    let answer = known.get(at);
    if (answer === undefined) {
      answer = match(text, at);
      known.set(at, answer);
    }
    return answer;
  };
}
