import { spellCases } from './spell-cases.js';

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
  gi: withFlags('gi'),
  gim: withFlags('gim'),
  gm: withFlags('gm'),
  i: withFlags('i'),
  im: withFlags('im'),
  m: withFlags('m'),
  iy: withFlags('iy'),
  y: withFlags('y'),
});

function withFlags(flags: string): (template: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  const known = new WeakMap<TemplateStringsArray, RegExp>();
  return (template, ...parts) => {
    if (parts.length > 0) return compile(String.raw(template, ...parts), flags);
    let made = known.get(template);
    if (made === undefined) {
      made = compile(String.raw(template), flags);
      known.set(template, made);
    }
    return made;
  };
}

function compile(source: string, flags: string): RegExp {
  const ignoresCase = flags.includes('i');
  return new RegExp(spellLetters(ignoresCase ? spellCases(source) : source), flags.replace('i', ''));
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
  let before = first;
  let inClass = false;
  for (const part of rest) {
    inClass = endsInClass(before, inClass);
    const close = part.indexOf('}');
    const range = letters[part.slice(0, close)];
    if (range === undefined) throw new RangeError(`A pattern knows no letters named "${part.slice(0, close)}".`);
    before = part.slice(close + 1);
    spelled += inClass ? range + before : `[${range}]${before}`;
  }
  return spelled;
}

/** Whether a bracket is open at the end of a stretch of a pattern: the last one that is not escaped tells. */
function endsInClass(source: string, before: boolean): boolean {
  let at = lastBracket(source, source.length);
  while (at >= 0 && isEscaped(source, at)) at = lastBracket(source, at - 1);
  return at < 0 ? before : source.charAt(at) === '[';
}

const lastBracket = (source: string, from: number): number =>
  from < 0 ? -1 : Math.max(source.lastIndexOf('[', from), source.lastIndexOf(']', from));

function isEscaped(source: string, at: number): boolean {
  let slashes = 0;
  while (source.charAt(at - 1 - slashes) === '\\') slashes += 1;
  return slashes % 2 === 1;
}
