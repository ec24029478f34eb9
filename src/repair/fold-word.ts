/** A word as it looks without its rings and dots: "överlämna" and "overlamna" are one. */
export function foldWord(word: string): string {
  return plain.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
}

const plain = /^[ -~]*$/;
