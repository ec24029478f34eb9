import { foldKey } from '../../grammar/matching/fold.js';
import { sourceSpan, type Passage, type Span } from '../../grammar/passage.js';
import { parsePeople } from '../../grammar/phrases/people/people-parser.js';
import type { Edit } from '../repair/edits.js';
import { mendScannedPairs } from '../repair/scanned-pairs.js';
import { mendScannedPeople } from '../repair/scanned-people.js';
import { mendMarks } from '../repair/people-marks.js';
import { assembleRow } from './people/assemble.js';
import { closeHeading, type Assembly } from './people/assembly.js';
import type { Doubt } from './reading.js';
import { atomsOf, doPlacesEnd, doPlacesLead, doPlacesLeadByColon } from './people/atoms.js';
import { joinOrganization, placeBeforeColon, placeSecondNames, zipColumns } from './people/organizations.js';
import type { Draft, PersonMention } from './people/draft.js';
import { joinRows } from './people/rows.js';
import { closeNote } from './people/words.js';
import type { RepairMade } from './people/wording.js';

export interface PeopleContext {
  readonly purpose: 'attendance' | 'presenter' | 'signature';
  readonly repair: boolean;
  /** The document is a scan. */
  readonly scanned?: boolean;
  /** Names read elsewhere in the document: one word of them alone is a person, not a place. */
  readonly knownNames?: readonly string[];
  /** Names that the document writes in two ways, as repairs by place in the source. */
  readonly edits?: readonly Edit[];
  /** The list above has one person and where they are from on each line, and this one is set as it is. */
  readonly pairedAbove?: boolean;
}

export type { PersonMention };

export interface PeopleReading {
  people: PersonMention[];
  unread: Span[];
  doubts: Doubt[];
  repairs: RepairMade[];
  /** Each line has one person and where they are from. */
  paired: boolean;
}

/** Reads a passage of people: lines are joined to rows, rows taken apart, and the parts given to whom they are about. */
export function readPeople(printed: Passage, context: PeopleContext): PeopleReading {
  const marked = mendMarks(printed.text, context.repair);
  const passage = {
    ...printed,
    text: context.repair && context.scanned === true ? mendScannedPairs(mendScannedPeople(marked)) : marked,
  };
  const lines = parsePeople(passage.text);
  const list = {
    text: passage.text,
    placesLead: doPlacesLead(lines),
    placesEnd: doPlacesEnd(lines),
    placesLeadByColon: doPlacesLeadByColon(lines),
  };
  const joined = joinRows(lines, list);
  const zipped = zipColumns(joined.map((row) => joinOrganization(atomsOf(row, list))));
  const rows = zipped.map((atoms, index) => ({ atoms, isHeading: joined[index]?.heading === true }));
  if (context.purpose === 'attendance') placeBeforeColon(rows.map(({ atoms }) => atoms));
  const paired =
    context.purpose === 'attendance' &&
    placeSecondNames(
      rows.map(({ atoms }) => atoms),
      context.pairedAbove === true,
    );
  const strikes = rows.reduce((count, { atoms }) => count + atoms.filter((atom) => atom.kind === 'strike').length, 0);
  const assembly: Assembly = {
    wording: { passage, printed: printed.text, repair: context.repair, repairs: [], edits: context.edits ?? [] },
    keepCase: context.purpose === 'presenter',
    knownNames: new Set((context.knownNames ?? []).flatMap((name) => [name, ...name.split(' ')]).map(foldKey)),
    namesOnly:
      context.purpose === 'attendance' &&
      !rows.some(({ atoms }) => atoms.some((atom) => atom.kind === 'affiliation' || atom.kind === 'single')),
    people: [],
    unread: [],
    doubts: [],
    struck: false,
    // A mark without its partner strikes nothing out.
    strikes: strikes - (strikes % 2),
    heading: [],
    headingUsed: false,
    roleAbove: null,
  };
  for (const { atoms, isHeading } of rows) assembleRow(assembly, atoms, isHeading);
  closeHeading(assembly);
  const people = assembly.people.map((draft) => mentionOf(draft, passage));
  return { people, unread: assembly.unread, doubts: assembly.doubts, repairs: assembly.wording.repairs, paired };
}

function mentionOf(draft: Draft, passage: Passage): PersonMention {
  const { name, nameSpan, affiliations, role, arrived, left, approximate, struck, status, start, end } = draft;
  return {
    name,
    nameSpan,
    affiliations,
    role,
    arrived,
    left,
    approximate,
    struck,
    status,
    span: sourceSpan(passage, start, closeNote(passage.text, start, end)),
  };
}
