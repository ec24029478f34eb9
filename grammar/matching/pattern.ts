/**
 * A regular expression in which `\p{L}`, `\p{Lu}` and `\p{Ll}` are the letters of the table below, written as a template,
 * with its flags as a property:
 *
 *     const name = pattern.g`(?<!\p{L})\p{Lu}\p{Ll}+`;
 *
 * All of Unicode's letters, for which the flag `u` would be needed, take V8 eighty times as long to read and ten times as
 * long to compile; a program that reads one document spent half its time on that. A template without parts makes its
 * pattern once, so that it may stand inside a function.
 */
export const pattern = Object.assign(withFlags(''), {
  g: withFlags('g'),
  gm: withFlags('gm'),
  i: withFlags('i'),
  iy: withFlags('iy'),
  y: withFlags('y'),
});

function withFlags(flags: string): (template: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  const known = new WeakMap<TemplateStringsArray, RegExp>();
  return (template, ...parts) => {
    if (parts.length > 0) return new RegExp(spellLetters(String.raw(template, ...parts)), flags);
    let made = known.get(template);
    if (made === undefined) {
      made = new RegExp(spellLetters(String.raw(template)), flags);
      known.set(template, made);
    }
    return made;
  };
}

/** Latin letters with the marks of names in use here, and the Greek, Cyrillic and Arabic ones that are read for Latin ones. */
const letters: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-\u06ff',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚΑ-ΩЀ-Я',
  Ll: 'a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺľłńņňōőœŕřśşšţťūůűųźżžșțα-ωа-џ',
};

/** Spells the letters' names out, in brackets of their own where they stand in none. */
function spellLetters(source: string): string {
  const [first = '', ...rest] = source.split('\\p{');
  let spelled = first;
  let inClass = endsInClass(first, false);
  for (const part of rest) {
    const close = part.indexOf('}');
    const range = letters[part.slice(0, close)];
    if (range === undefined) throw new RangeError(`A pattern knows no letters named "${part.slice(0, close)}".`);
    const behind = part.slice(close + 1);
    spelled += inClass ? range + behind : `[${range}]${behind}`;
    inClass = endsInClass(behind, inClass);
  }
  return spelled;
}

/** Whether a bracket is open at the end of a stretch of a pattern. */
function endsInClass(source: string, before: boolean): boolean {
  let open = before;
  for (const [mark] of source.matchAll(/\\.|[[\]]/g)) {
    if (mark === '[') open = true;
    else if (mark === ']') open = false;
  }
  return open;
}
