import { basename } from 'node:path';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_UPLOAD } from '../gate/trouble-in.ts';
import { putTogether } from '../importer/put-together.ts';
import type { Form, SentFile } from '../page.ts';

/** A form has a handful of fields, and one for each conflict. */
const MOST_FIELDS = 2000;
const MOST_FILES = 2;

/** What forms with files are read by: more than a form may hold ends the request, and nothing is written to disk. */
export const addUploads = async (app: FastifyInstance): Promise<void> => {
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: {
      fileSize: LARGEST_UPLOAD,
      files: MOST_FILES,
      fields: MOST_FIELDS,
      fieldSize: LARGEST_UPLOAD,
      fieldNameSize: 500,
      headerPairs: 100,
    },
  });
};

export interface Sent {
  readonly form: Form;
  readonly files: readonly SentFile[];
}

/** More than a form may hold, or a text that was cut and is not what was sent. */
class TooLarge extends Error {
  readonly statusCode = 413;
  readonly code = 'FST_REQ_FILE_TOO_LARGE';
}

/** Counts what the parts hold together: each of thousands may be as large as a file, and not every sender says how much comes. */
const counting = () => {
  let total = 0;
  return (bytes: number): void => {
    total += bytes;
    if (total > LARGEST_UPLOAD) throw new TooLarge('the parts of a form');
  };
};

/** As long as disks let names be. */
const LONGEST_NAME = 255;

/** A file's name as it is told and kept: without folders, and without letters that hide others or turn them round. */
const nameSent = (name = ''): string =>
  basename(name)
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .slice(0, LONGEST_NAME);

/** A browser names a file that nobody chose with nothing. */
const isChosen = ({ name, bytes }: SentFile): boolean => name !== '' || bytes.byteLength > 0;

const bytesOf = async ({ file, fieldname }: MultipartFile): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk);
  if (file.truncated) throw new TooLarge(fieldname);
  return putTogether(chunks);
};

const partsOf = async (request: FastifyRequest): Promise<Sent> => {
  const files: SentFile[] = [];
  const fields: (readonly [string, string])[] = [];
  const count = counting();
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await bytesOf(part);
      count(bytes.length);
      files.push({ field: part.fieldname, name: nameSent(part.filename), bytes });
    } else {
      if (part.valueTruncated) throw new TooLarge(part.fieldname);
      const value = String(part.value);
      count(value.length);
      fields.push([part.fieldname, value]);
    }
  }
  const byName = Map.groupBy(fields, ([name]) => name);
  const form = [...byName].map(([name, all]) => [name, all.map(([, value]) => value)] as const);
  return { form: Object.fromEntries(form), files: files.filter(isChosen) };
};

/** Bytes that are called a form and are none. */
class NoForm extends Error {
  readonly statusCode = 415;
}

const hasStatus = (error: unknown): boolean => error instanceof Error && 'statusCode' in error;

/** Both parts of a form with files: what was typed, and what was chosen. */
export const sentWithFiles = async (request: FastifyRequest): Promise<Sent> => {
  try {
    return await partsOf(request);
  } catch (error) {
    throw hasStatus(error) ? error : new NoForm('a form with files can’t be read');
  }
};
