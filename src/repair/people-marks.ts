/**
 * Marks in lists of people that scanning took for others: a table's bar for an I, a parenthesis for a digit, a section
 * sign for a dollar, a hyphen for an arrow. Every character gives one character, so that offsets stay. Letters are mended
 * only where asked for: a mark inside a word is part of a name, and mending it is a repair.
 */
export function mendMarks(text: string, letters: boolean): string {
  let mended = text;
  if (mended.includes('|')) mended = mendTable(mended);
  if (digitAtLetter.test(mended)) mended = mendParentheses(mended);
  if (signs.test(mended)) mended = mended.replace(itemSigns, (found) => '§'.repeat(found.length));
  if (maybeTimes.test(mended)) mended = mendTimes(mended);
  if (maybeSpecks.test(mended)) mended = mended.replace(specks, (speck) => ' '.repeat(speck.length));
  return letters && damagedLetters.test(mended) ? mendLetters(mended) : mended;
}

const maybeSpecks = /['’~]|^[ \t]*[.,]/m;
/** A speck by itself at either end of a line: "Anna Berg '", ". sekreterare". A stop at the end may stand inside a name. */
const specks = /(?<=^[ \t]*)[.'’~,](?=[ \t])|(?<=\S[ \t]+)['’~](?=[ \t]*$)/gmu;

/** "I Anna Berg | Bjuv I": where bars stand in the list, a letter alone that looks like one is one. */
function mendTable(text: string): string {
  return text.replace(/^.*$/gmu, (line) => {
    if (rule.test(line)) return line.replace(/[Iijl]/g, '|').replace(/[>+=—–]/g, '-');
    return line
      .replace(/(?<=^[ \t]*|\S[ \t]+)[Il](?=[ \t]|$)/gu, '|')
      .replace(/(?<=^[ \t]*)[ij](?=[ \t]+\p{Lu})|(?<=\S[ \t]+)[ij](?=[ \t]*$)/gu, '|');
  });
}

/** A line of a table between its heading and its rows. */
const rule = /^[ \t]*[|Iijl](?=.*-{2})[-|Iijl>+=—–: \t]+$/u;

const digitAtLetter = /[013]\p{L}|\p{L}[137](?!\p{L}|\d)/u;

/** "Anna Berg1Bjuv)", "Anna Berg 0Bjuv)", "(Bjuv1, ordförande": a digit at a word's edge. */
function mendParentheses(text: string): string {
  return text
    .replace(/(?<=\p{L}\p{Ll}[ \t]?)[01](?=\p{Lu}\p{Ll})/gu, '(')
    .replace(/(?<=\p{Ll}{2}[ \t]?)[01](?=\p{Ll}{3}[^(),;\n]{0,30}\))(?<!\([^)\n]{0,30})/gu, '(')
    .replace(/(?<=\([^()\n,;]{2,30}\p{Ll})[137](?=[,;.]|[ \t]*$)/gmu, ')');
}

const signs = /[$&£§]/;
/** "$$ 12–14", "&£ 3", "8§ 14": signs of which one at least is no digit, before an item's number. */
const itemSigns = /(?<![\p{L}\d$&£§])(?=[8S5]?[$&£§])[$&£§8S5]{1,2}(?=[ \t]?\d{1,3}(?!\d))/gu;

/** Words of time as damage leaves them, "kl", "från" and "till" aside. */
const maybeTimes =
  /(?<!\p{L})(?:[Kk][1|Iit]|[Ii]d|tl|(?!från)[ftl][ri][åaäéoi][nr]|(?!till)[tf][il1t|][l1tfi|][l1tfi|])\.? ?[\dkc]|é\p{Ll}{1,4} (?:kl|\d)/u;
/** "trån kt 9.15", "tiil k1 11.30", "(fran id 9.40)", "anslét 9.10": words of time, where a time stands behind them. */
function mendTimes(text: string): string {
  return text
    .replace(/(?<=[ \t,(]|^)(?:[Kk][1|Iit]|[Ii]d|tl)(?=\.? ?\d{1,2}[.:]\d{2})/gmu, 'kl')
    .replace(/(?<=[ \t,(]|^)[ftl][ri][åaäéoi][nr](?= (?:kl|ca|\d))/gmu, 'från')
    .replace(/(?<=[ \t,(]|^)[tf][il1t|][l1tfi|][l1tfi|](?= (?:kl|ca|\d))/gmu, 'till')
    .replace(/(?<=\p{Ll})é(?=\p{Ll}{1,4} (?:kl\.? ?)?\d)/gu, 'ö');
}

const damagedLetters = /[|>]|[A-ZÅÄÖ]I[a-zåäö]{2}|-0|(?<![\d.,:])0\p{Ll}{2}|(?<![\p{L}\d])l[bdfghkmnprstvz]/u;

/** "Inge|a", "|ngela", "lngela", "Anna>Karin". */
function mendLetters(text: string): string {
  return text
    .replace(/(?<=\p{L})>(?=\p{Lu})/gu, '-')
    .replace(/(?<=(?<!\p{L})\p{Lu})I(?=\p{Ll}{2})/gu, 'i')
    .replace(/(?<=\p{L}-)0(?=[ \t]\p{Lu}|\p{Ll})/gu, 'O')
    .replace(/(?<![\p{L}\d.,:/-])0(?=\p{Ll}{2,} \p{Lu})/gu, 'O')
    .replace(/(?<=\p{L})\|(?=\p{Ll})/gu, 'l')
    .replace(/(?<![\p{L}\d|][ \t]*)(?<![\p{L}\d])[|](?=\p{Ll}{2})/gu, 'I')
    .replace(/(?<![\p{L}\d])l(?=[bdfghkmnprstvz]\p{Ll})/gu, 'I');
}
