/**
 * Text from a file or of a file's name, safe to show: control characters could move the cursor or rename the window, and
 * direction marks could show the text in another order than it has. They come out as escapes, tabs as blanks.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', '    ').replace(unprintable, escape);
}

/** Controls, direction marks and other invisible format characters, line separators, lone surrogates. */
const unprintable = /[\p{Control}\p{Format}\p{Line_Separator}\p{Paragraph_Separator}\p{Surrogate}]/gu;

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
