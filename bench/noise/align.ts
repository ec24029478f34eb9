/** A stretch of the clean text and what was read there; the two differ. */
export interface Difference {
  readonly clean: string;
  readonly read: string;
  /** Where the stretch begins in the clean text as squeezed. */
  readonly start: number;
}

export interface Alignment {
  /** The clean text with runs of white space as one blank, or as one line end where they hold one. */
  readonly clean: string;
  readonly differences: readonly Difference[];
}

/**
 * Lays what was read back beside the clean text and gives the stretches that differ. Runs of white space count as one,
 * and a blank is as good as a line end, since a printed page breaks its lines anew.
 */
export function alignTexts(cleanText: string, readText: string): Alignment {
  const clean = squeeze(cleanText);
  const read = squeeze(readText);
  const differences: Difference[] = [];
  let i = 0;
  let j = 0;
  let open: [number, number] | null = null;
  const close = (): void => {
    if (open) differences.push({ clean: clean.slice(open[0], i), read: read.slice(open[1], j), start: open[0] });
    open = null;
  };
  for (const step of editSteps(clean, read)) {
    if (step === same) close();
    else open ??= [i, j];
    if (step !== inserted) i++;
    if (step !== dropped) j++;
  }
  close();
  return { clean, differences };
}

const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '));

const same = 0;
const replaced = 1;
const dropped = 2;
const inserted = 3;

/** A letter changes more often than it comes or goes beside a blank: so blanks stay aligned with blanks. */
const costs = { letter: 2, gap: 2, letterForBlank: 3 };

/** The cheapest way from one text to the other; quadratic, which for a document of some pages is a moment. */
function editSteps(clean: string, read: string): number[] {
  const width = read.length + 1;
  const way = new Uint8Array((clean.length + 1) * width).fill(inserted, 1, width);
  let above = Uint32Array.from({ length: width }, (_, j) => j * costs.gap);
  for (let i = 1; i <= clean.length; i++) {
    const row = new Uint32Array(width);
    row[0] = i * costs.gap;
    way[i * width] = dropped;
    for (let j = 1; j < width; j++) {
      const [a, b] = [clean.charAt(i - 1), read.charAt(j - 1)];
      const equal = a === b || (isBlank(a) && isBlank(b));
      const change = isBlank(a) === isBlank(b) ? costs.letter : costs.letterForBlank;
      const across = (above[j - 1] ?? 0) + (equal ? 0 : change);
      const down = (above[j] ?? 0) + costs.gap;
      const right = (row[j - 1] ?? 0) + costs.gap;
      const best = Math.min(across, down, right);
      row[j] = best;
      way[i * width + j] = best === across ? (equal ? same : replaced) : best === down ? dropped : inserted;
    }
    above = row;
  }
  const steps: number[] = [];
  for (let i = clean.length, j = read.length; i > 0 || j > 0;) {
    const step = way[i * width + j] ?? same;
    steps.push(step);
    if (step !== inserted) i--;
    if (step !== dropped) j--;
  }
  return steps.reverse();
}

const isBlank = (character: string): boolean => character === ' ' || character === '\n';
