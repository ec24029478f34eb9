import { foldKey, misreadKey } from '../../matching/fold.js';
import { lookAlikeCost, weightedDistance } from '../../matching/letter-distance.js';
import { letterMask, lettersLacking } from '../../matching/letter-mask.js';
import { skeleton } from '../../matching/skeleton.js';
import { rememberedByWord } from '../../matching/remembered.js';
import { wordLookAlikes } from '../../vocabulary/look-alikes.js';
import { irregularMunicipalities, municipalities, type Municipality } from '../../vocabulary/municipalities.js';

/** The municipality that a printed name means. `exact` is false where letters had to be read as others. */
export interface MunicipalityMatch {
  readonly municipality: Municipality;
  readonly exact: boolean;
  /** The proper form of what is printed: the name, with "s" where a genitive is printed. */
  readonly proper: string;
}

/** Exact or folded: every letter is there, if without its ring or dots. */
export const lookUpMunicipality = rememberedByWord((printed): MunicipalityMatch | null => {
  const key = keyOf(printed);
  const irregular = irregularMunicipalities.get(printed);
  if (irregular !== undefined) return regular(printed, byKey().get(keyOf(irregular)));
  const plain = byPrinted(printed) ?? byKey().get(key);
  return (
    named(printed, plain, '') ??
    (key.endsWith('s') ? named(printed, byPrinted(printed.slice(0, -1)) ?? byKey().get(key.slice(0, -1)), 's') : null)
  );
});

/** As {@link lookUpMunicipality}, and otherwise the one municipality that is nearest by its letters, if near enough. */
export function findMunicipality(printed: string): MunicipalityMatch | null {
  if (printed.length > longestPrinted) return null;
  return lookUpMunicipality(printed) ?? nearestMunicipality(printed);
}

/** "H6ér", "Héör": what the wrong language model makes of ö tells short names as well, where only one reads so. */
function bySkeleton(printed: string): MunicipalityMatch | null {
  if (!/[é6è]/i.test(printed)) return null;
  const bones = skeleton(printed);
  const [only, ...others] = municipalities.filter(({ name }) => name.length <= shortName && skeleton(name) === bones);
  return only === undefined || others.length > 0 ? null : { municipality: only, exact: false, proper: only.name };
}

/** Letters of the longest name that is too short for its distance to tell. */
const shortName = 4;

const nearestMunicipality = rememberedByWord(
  (printed) =>
    bySkeleton(printed) ?? nearest(printed, '') ?? (/s$/i.test(printed) ? nearest(printed.slice(0, -1), 's') : null),
);

/** No municipality's name has more letters than 14; a few more allow for noise. */
const longestPrinted = 20;

let index: ReadonlyMap<string, Municipality> | undefined;
let names: ReadonlyMap<string, Municipality> | undefined;

/** As printed first: Håbo and Habo are two, though their folded letters are the same. */
function byPrinted(printed: string): Municipality | undefined {
  names ??= new Map(municipalities.map((municipality) => [municipality.name.toLowerCase(), municipality]));
  return names.get(printed.normalize('NFC').toLowerCase());
}

function byKey(): ReadonlyMap<string, Municipality> {
  return (index ??= new Map(municipalities.map((municipality) => [keyOf(municipality.name), municipality])));
}

/** Hyphens and blanks are one: "Dals Ed", "Upplands Bro". No municipality's name has an é. */
function keyOf(printed: string): string {
  return misreadKey(printed).replace(/[-\s]+/g, ' ');
}

function regular(printed: string, municipality: Municipality | undefined): MunicipalityMatch | null {
  return municipality === undefined ? null : { municipality, exact: true, proper: printed };
}

function named(printed: string, municipality: Municipality | undefined, genitive: string): MunicipalityMatch | null {
  if (municipality === undefined) return null;
  const proper = municipality.name + genitive;
  const exact = printed.normalize('NFC').toLowerCase() === proper.toLowerCase();
  return { municipality, exact, proper };
}

function nearest(printed: string, genitive: string): MunicipalityMatch | null {
  const letters = printed.normalize('NFC').toLowerCase();
  // Four letters or fewer: one edit makes another place of it ("Lund", "Sund"), so only folding counts.
  if (letters.length < 5) return null;
  let best: Municipality | undefined;
  let bestDistance = Infinity;
  let secondDistance = Infinity;
  const folded = foldKey(letters);
  const printedMask = letterMask(folded);
  for (const { municipality, name, key, mask } of candidates()) {
    if (Math.abs(name.length - letters.length) > 2) continue;
    // Surnames in -berg are many, and most lie a letter from one of these places: there no letter may be missing.
    if (name.endsWith('berg') && name.length !== letters.length) continue;
    const bound = name.length * largestShare;
    // A letter that is nowhere in the printed word costs an edit, at the least between look-alikes.
    if (lettersLacking(mask, printedMask) * lookAlikeCost > bound) continue;
    if (!folded.startsWith(key.charAt(0)) && !folded.endsWith(key.slice(-3))) continue;
    const distance = weightedDistance(letters, name, bound, wordLookAlikes);
    if (distance > bound) continue;
    if (distance < bestDistance) [best, bestDistance, secondDistance] = [municipality, distance, bestDistance];
    else secondDistance = Math.min(secondDistance, distance);
  }
  // The nearest must be clearly nearest; "Hallsber" lies between no two names, "Sandby" between several.
  if (best === undefined || secondDistance - bestDistance < 0.3) return null;
  return { municipality: best, exact: false, proper: best.name + genitive };
}

interface Candidate {
  readonly municipality: Municipality;
  readonly name: string;
  readonly key: string;
  readonly mask: number;
}

let listed: readonly Candidate[] | undefined;

function candidates(): readonly Candidate[] {
  return (listed ??= municipalities
    .filter(({ name }) => name.length >= 5)
    .map((municipality) => {
      const key = foldKey(municipality.name);
      return { municipality, name: municipality.name.toLowerCase(), key, mask: letterMask(key) };
    }));
}

/** Share of a name's letters that may be wrong; above a quarter, surnames begin to pass for places. */
const largestShare = 0.24;
