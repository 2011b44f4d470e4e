import { z } from 'zod';
import { labels, nations, viewpoints } from '#domain';
import { tableNames } from './table-names.ts';

const words = z.string().min(1).max(5000);
const address = z.string().min(1).max(1000);
const version = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9.+_-]*$/);
const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9][a-z0-9._-]*$/);

/** Counted before its members are looked at: a million wrong members would be a million issues. */
const few = <T extends z.ZodType>(member: T) =>
  z.array(z.unknown()).min(1).max(100).pipe(z.array(member));

const resource = z.looseObject({
  name: z.enum(tableNames),
  path: address,
  encoding: z.enum(['utf-8', 'UTF-8', 'utf8']).optional(),
  hash: z.string().max(200).optional(),
});

/** What of a Data Package descriptor we read; all else in it is left to others. */
export const descriptorSchema = z.looseObject({
  name: slug,
  version,
  title: words,
  description: words,
  sources: few(z.looseObject({ title: words, path: address })),
  resources: few(resource),
  cynllun: z.looseObject({
    nation: z.enum(nations),
    viewpoint: z.enum(viewpoints),
    label: z.enum(labels),
    /** ISO date; for a pack that holds a plan. */
    planStart: z.string().max(20).optional(),
    titleCy: words,
    descriptionCy: words,
    sources: few(
      z.looseObject({
        titleCy: words,
        owner: words,
        licence: words,
        attribution: words,
        attributionCy: words,
      }),
    ),
  }),
});

export type Descriptor = z.infer<typeof descriptorSchema>;
export type Resource = Descriptor['resources'][number];
