import { isoMonth, type Language, type Projection } from '#domain';
import { wordFinding } from '#words';
import { toJson } from './json.ts';

/** A projection as the contract's JSON document. */
export const projectionJson = (projection: Projection, language: Language): string =>
  toJson({
    version: 1,
    ...projection,
    origin: isoMonth(projection.origin),
    findings: projection.findings.map((finding) => ({
      code: finding.code,
      where: finding.where,
      message: wordFinding(finding, language),
    })),
  });
