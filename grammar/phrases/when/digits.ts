/**
 * Digits as scanners leave them: "O9.00", "l2.0O", "2O24". A stretch counts as a number only where it has a shape (two
 * digits, a point, two digits) and at least as many true digits as look-alikes.
 */
export const digitClass = '[0-9OoQlI|$]';

/** The digits that the printed characters stand for, other characters kept. */
export function trueDigits(image: string): string {
  return image.replace(lookAlike, (character) => meant[character] ?? character);
}

/** Whether any digit of the stretch is a look-alike. */
export function hasLookAlike(image: string): boolean {
  return /[OoQlI|SBZ$]/.test(image);
}

/** Whether true digits outweigh the look-alikes: "l2.0O" is a time, "lI.Oo" is not. */
export function isCredible(image: string): boolean {
  const digits = image.match(/[0-9]/g)?.length ?? 0;
  return digits > 0 && digits >= (image.match(lookAlike)?.length ?? 0);
}

const meant: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
  $: '5',
};
const lookAlike = /[OoQlI|SBZ$]/g;
