/**
 * A matcher that remembers its answers for the text that it was asked about last. Whether a line opens with a label is
 * asked by the search for protocols, for the page's furniture, for the numbering, and by the lexer in its turn.
 */
export function rememberedByPlace<T>(match: (text: string, at: number) => T): (text: string, at: number) => T {
  let last = '';
  let known = new Map<number, T>();
  return (text, at) => {
    if (text !== last) {
      last = text;
      // Not cleared: V8 links a cleared table to the one that follows it, and so a table that has grown old keeps all that
      // come after it, of every document, until the next full collection.
      known = new Map();
    }
    let answer = known.get(at);
    if (answer === undefined) {
      answer = match(text, at);
      known.set(at, answer);
    }
    return answer;
  };
}

/** As {@link rememberedByPlace}, for the one place that was asked about last: patterns ask for it one after the other. */
export function rememberedOnce<T>(match: (text: string, at: number) => T): (text: string, at: number) => T {
  let last: { text: string; at: number; answer: T } | undefined;
  return (text, at) => {
    if (last?.at !== at || last.text !== text) last = { text, at, answer: match(text, at) };
    return last.answer;
  };
}

/** A function of a whole text that remembers its answer for the text that it was asked about last. */
export function rememberedByText<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; answer: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}

/**
 * A function of one word that remembers what it made of the words it met: a few thousand words are most of what stands in
 * any archive. The bound keeps a long run's memory flat.
 */
export function rememberedByWord<T>(read: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (word.length > longestWord) return read(word);
      const own = detach(word);
      answer = read(own);
      if (known.size >= mostWords) known = new Map();
      known.set(own, answer);
    }
    return answer;
  };
}

const mostWords = 5000;
/** Characters of the longest word that is worth keeping. */
const longestWord = 40;

/** A word cut out of a text keeps the whole text in memory; this one is a text of its own. */
function detach(word: string): string {
  return ` ${word}`.slice(1);
}
