import { isoMonth, type Language, type Projection } from '#domain';
import { wordFinding } from '#words';
import { toJson } from './json.ts';
import { queueJson } from './queue-table.ts';

/** A projection as the contract's JSON document. */
export const projectionJson = (projection: Projection, language: Language): string =>
  toJson({
    version: 1,
    ...projection,
    origin: isoMonth(projection.origin),
    queues: projection.queues.map(queueJson),
    findings: projection.findings.map((finding) => ({
      code: finding.code,
      where: finding.where,
      message: wordFinding(finding, language),
    })),
  });
