/** Where the words of a line begin and end, without markdown marks; all offsets are in the lexed text. */
export interface TextPayload {
  readonly start: number;
  readonly end: number;
}
export interface HeadingPayload {
  readonly number: string | null;
  readonly clock: number | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where scanning damaged the mark: as printed, and as it is read. */
  readonly repair?: { readonly before: string; readonly after: string } | null;
}
export interface ClausePayload extends TextPayload {
  readonly connector: string | null;
  /** The connector as it is printed, the empty string for none. */
  readonly connectorRead: string;
  /** The entry has no "att" of its own. */
  readonly bare: boolean;
  /** Scanned "att" differs from this. */
  readonly attEnd: number;
  /** Where the words after "att" begin; marks may stand between. */
  readonly wordsStart: number;
}
