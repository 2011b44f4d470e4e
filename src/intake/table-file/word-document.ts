import mammoth from 'mammoth';
import { tellTables } from './html-tables.ts';
import { soundParts } from './sound-zip.ts';
import type { Tell } from './told.ts';

const DOCUMENT = 'word/document.xml';
const TRACKED = /<w:(del|ins|moveFrom|moveTo)[ >]/;

const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/** Tells the tables of a Word document. Of tracked changes, what was put in is read and what was struck out is not. */
export const readDocument = async (
  { file, bytes }: { readonly file: string; readonly bytes: Buffer },
  tell: Tell,
): Promise<void> => {
  const { names, text } = soundParts(bytes, DOCUMENT);
  if (TRACKED.test(text))
    tell({ told: 'finding', finding: { code: 'changes-tracked', where: file } });
  if (names.some((name) => name.endsWith('vbaProject.bin')))
    tell({ told: 'finding', finding: { code: 'macros-ignored', where: file } });
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    { convertImage: withoutPictures, includeEmbeddedStyleMap: false },
  );
  tellTables(value, tell);
};
