/** A text as it is read: letters and their marks in one unit, ligatures taken apart. */
export function composed(text: string): string {
  return text.normalize('NFC').replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}
