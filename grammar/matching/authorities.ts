import { authorities } from '../vocabulary/organizations.js';

/** "Länsstyrelsen": a whole name by itself, and no label, however near it is to one ("från styrelsen"). */
export const isAuthority = (words: string): boolean => known.has(words.toLowerCase());

const known: ReadonlySet<string> = new Set(authorities);
