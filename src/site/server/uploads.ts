import { basename } from 'node:path';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_UPLOAD } from '../gate/trouble-in.ts';
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

/** A text that was cut is not what was sent. */
class TextCut extends Error {
  readonly statusCode = 413;
}

/** A browser names a file that nobody chose with nothing. */
const isChosen = ({ name, bytes }: SentFile): boolean => name !== '' || bytes.byteLength > 0;

const partsOf = async (request: FastifyRequest): Promise<Sent> => {
  const files: SentFile[] = [];
  const fields: (readonly [string, string])[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'file')
      files.push({
        field: part.fieldname,
        name: basename(part.filename ?? ''),
        bytes: await part.toBuffer(),
      });
    else if (part.valueTruncated) throw new TextCut(part.fieldname);
    else fields.push([part.fieldname, String(part.value)]);
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
