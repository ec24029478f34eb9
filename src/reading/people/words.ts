import { tokenMatcher, type IToken } from 'chevrotain';
import * as t from '../../../grammar/phrases/people/people-tokens.js';
import { pattern } from '../../../grammar/matching/pattern.js';

/** A stretch of a passage's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const endOf = (token: IToken): number => token.startOffset + token.image.length;

export function stretchOf(tokens: readonly IToken[]): Stretch {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first === undefined || last === undefined
    ? { start: 0, end: 0 }
    : { start: first.startOffset, end: endOf(last) };
}

/** The words as they read: one blank between them, line breaks undone. */
export function textOf(tokens: readonly IToken[]): string {
  return tokens.map(wordText).join(' ');
}

export function wordText(token: IToken): string {
  return (t.readingOf(token)?.text ?? token.image)
    .replace(pattern.g`\u00ad(?=\p{Lu})`, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}

export const isRole = (token: IToken): boolean => token.tokenType === t.Role || token.tokenType === t.RolePrefix;
export const isPlace = (token: IToken | undefined): boolean => token?.tokenType === t.Place;
export const isNumeral = (token: IToken): boolean => token.tokenType === t.Numeral;

/** A word that marks an organisation wherever it stands. */
export const marksOrganization = (token: IToken): boolean =>
  token.tokenType === t.Opener ||
  token.tokenType === t.Closer ||
  token.tokenType === t.Organization ||
  token.tokenType === t.Joiner;

/** A word that a name or the name of a place or an organisation is made of. */
export const isProper = (token: IToken): boolean => properTypes.has(token.tokenType) && tokenMatcher(token, t.Word);

/** A word that counts in a name: not "von" and "de". */
export const countsInName = (token: IToken): boolean =>
  token.tokenType === t.NameWord || token.tokenType === t.Place || token.tokenType === t.Province;

/** How many words of a name stand here. */
export function nameLength(tokens: readonly IToken[]): number {
  return tokens.filter(countsInName).length;
}

/** Where a stretch ends with the parenthesis that it opens: "Anna Berg (Bjuv" goes on to ")". */
export function closeNote(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const open = Math.max(inside.lastIndexOf('('), inside.lastIndexOf('['));
  if (open < 0 || Math.max(inside.lastIndexOf(')'), inside.lastIndexOf(']')) > open) return end;
  const closing = /^[^()[\]]{0,80}?[)\]]/.exec(text.slice(end, end + 81));
  return closing === null ? end : end + closing[0].length;
}

const properTypes = new Set([
  t.NameWord,
  t.Place,
  t.Particle,
  t.Opener,
  t.Closer,
  t.Organization,
  t.Joiner,
  t.Province,
]);
