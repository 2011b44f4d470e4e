import { isoMonth, type Language, type Projection } from '#domain';
import { wordFinding } from '#words';

/** Digits that a figure of a model can carry, with room to spare. */
const SIGNIFICANT_DIGITS = 7;

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && Number.isFinite(value)
    ? Number(value.toPrecision(SIGNIFICANT_DIGITS))
    : value;

/** A projection as the contract's JSON document. What is not a number (the share of an empty list) is null, never 0. */
export const projectionJson = (projection: Projection, language: Language): string =>
  JSON.stringify(
    {
      version: 1,
      ...projection,
      origin: isoMonth(projection.origin),
      findings: projection.findings.map((finding) => ({
        code: finding.code,
        where: finding.where,
        message: wordFinding(finding, language),
      })),
    },
    rounded,
  );
