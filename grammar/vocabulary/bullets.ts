/**
 * Marks that open an entry of a list, for a character class. The private-use area is where symbol fonts of word processors
 * put theirs.
 */
export const bulletMarks = '-–—•*·●○▪■◦»\\ue000-\\uf8ff';

/** What scanning makes of bullets, before a clause (inside a class of a pattern). */
export const scannedBullets = '+~=«»°©¢@';
