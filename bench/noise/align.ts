/** A stretch of the clean text and what was read there; the two differ. */
export interface Difference {
  readonly clean: string;
  readonly read: string;
}

/**
 * Lays what was read back beside the clean text and gives the stretches that differ. Runs of white space count as one
 * blank, since a printed page breaks its lines anew.
 */
export function alignTexts(cleanText: string, readText: string): Difference[] {
  const clean = squeeze(cleanText);
  const read = squeeze(readText);
  const steps = editSteps(clean, read);
  const differences: Difference[] = [];
  let i = 0;
  let j = 0;
  let open: [number, number] | null = null;
  for (const step of steps) {
    if (step === same && open) {
      differences.push({ clean: clean.slice(open[0], i), read: read.slice(open[1], j) });
      open = null;
    }
    if (step !== same) open ??= [i, j];
    if (step !== inserted) i++;
    if (step !== dropped) j++;
  }
  if (open) differences.push({ clean: clean.slice(open[0], i), read: read.slice(open[1], j) });
  return differences;
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const same = 0;
const replaced = 1;
const dropped = 2;
const inserted = 3;

/** The cheapest way from one text to the other; quadratic, which for a document of some pages is a moment. */
function editSteps(clean: string, read: string): number[] {
  const width = read.length + 1;
  const way = new Uint8Array((clean.length + 1) * width).fill(inserted, 1, width);
  let above = Uint32Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= clean.length; i++) {
    const row = new Uint32Array(width);
    row[0] = i;
    way[i * width] = dropped;
    for (let j = 1; j < width; j++) {
      const equal = clean.charCodeAt(i - 1) === read.charCodeAt(j - 1);
      const across = (above[j - 1] ?? 0) + (equal ? 0 : 1);
      const down = (above[j] ?? 0) + 1;
      const right = (row[j - 1] ?? 0) + 1;
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
