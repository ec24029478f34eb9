/** White space, and the control characters and zero-width marks that PDF fonts leave between words. */
export function blankPattern(): RegExp {
  const controls = [
    [0x00, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x200b, 0x200f],
    [0x2060, 0x2060],
    [0xfeff, 0xfeff],
  ];
  const ranges = controls.map(([first = 0, last = 0]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`);
  return new RegExp(`[\\s${ranges.join('')}]+`);
}

/** The characters at which a number may begin, look-alikes of digits among them. */
export const numberStarts: string[] = Array.from('0123456789OoQlI|SBZ$');

/** The codes of characters at which a word may begin; of those above 255, up to ɏ, one of each bucket (see anyCharacter). */
export const wordStarts: number[] = ['az', 'AZ', '09', 'Àÿ', 'ĀĀ', 'ȀȀ', '||'].flatMap((range) => {
  const first = range.charCodeAt(0);
  return Array.from({ length: range.charCodeAt(1) - first + 1 }, (_, index) => first + index);
});
