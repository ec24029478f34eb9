interface FileKind {
  name: string;
  /** The bytes that a file of the kind begins with, one character a byte. */
  magic: string;
  remedy: string;
}

const asPlainText = 'save it as plain text first, e.g. with pandoc --to plain';
const asScan = 'read it with OCR first, e.g. with tesseract -l swe';

/** What protocols come as when they don't come as text. */
const fileKinds: readonly FileKind[] = [
  { name: 'a PDF', magic: '%PDF-', remedy: 'extract its text first, e.g. with pdftotext -layout' },
  { name: 'a ZIP archive (.docx and .odt are such)', magic: 'PK\x03\x04', remedy: asPlainText },
  { name: 'an old word processor document (.doc)', magic: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', remedy: asPlainText },
  { name: 'an RTF document', magic: '{\\rtf', remedy: asPlainText },
  { name: 'a PNG image', magic: '\x89PNG\r\n\x1A\n', remedy: asScan },
  { name: 'a JPEG image', magic: '\xFF\xD8\xFF', remedy: asScan },
  { name: 'a TIFF image', magic: 'II*\0', remedy: asScan },
  { name: 'a TIFF image', magic: 'MM\0*', remedy: asScan },
  { name: 'a gzip archive', magic: '\x1F\x8B', remedy: 'unpack it first, e.g. with gunzip' },
];

/** The kind of file that the bytes begin like, where that is a kind that holds no plain text. */
export function matchFileKind(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return fileKinds.find((kind) => head.startsWith(kind.magic));
}
