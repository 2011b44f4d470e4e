import { DATA_SETS, type Kept, type Language, stands } from '#domain';
import { formatNumber, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Files that figures were brought in from, each once, however many data sets were made of it. */
const filesIn = ({ tables }: Kept) => {
  const rows = [...(tables.get(DATA_SETS)?.values() ?? [])].filter(stands);
  const files = rows.flatMap((row) => {
    const [file, bytes, sha256] = ['file', 'file_bytes', 'file_sha256'].map(
      (field) => row.get(field)?.value ?? '',
    );
    return file && sha256 ? [{ file, bytes: Number(bytes), sha256 }] : [];
  });
  return new Map(files.map((each) => [each.sha256, each] as const));
};

/** What was brought into a plan since its pack was issued: a pack's own description tells nothing of it. Undefined where nothing was. */
export const broughtOf = (kept: Kept | undefined, language: Language) => {
  const files = kept ? [...filesIn(kept).values()] : [];
  if (files.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('brought'),
    text: say('brought-text'),
    items: files.map(({ file, bytes, sha256 }) =>
      say('brought-file', {
        file: file === '-' ? say('brought-pasted') : file,
        size: formatNumber(Math.ceil(bytes / 1000)),
        hash: sha256.slice(0, 12),
      }),
    ),
  };
};
