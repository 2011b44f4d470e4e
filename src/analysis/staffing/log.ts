import { type Assumption, assumptionId, assumptionOf, type Parameter } from '#domain';
import type { ParameterModel, ParameterPlace } from '#engine';

/** The assumption log as the model reads it: each number it asks for has one place among the parameters. */
export interface Log {
  readonly parameters: readonly ParameterModel[];
  /** The parameter of one thing: its own assumption, or that for everything. Throws when there is none: the gates check it. */
  readonly placeOf: (parameter: Parameter, about: string) => ParameterPlace;
  /** The same, where the log need not have it: undefined when there is none. */
  readonly placeIfAny: (parameter: Parameter, about: string) => ParameterPlace | undefined;
  /** The parameter of one thing where the log limits it. */
  readonly ownPlaceOf: (parameter: Parameter, about: string) => ParameterPlace | undefined;
  readonly likely: (parameter: Parameter) => number;
}

/** Minutes, speeds and open hours: together with the hours of the last year they gave its tests, so that none is free to be another. */
const told: ReadonlySet<Parameter> = new Set(['minutes', 'relative_speed', 'scope', 'uptime']);

export const readLog = (assumptions: readonly Assumption[]): Log => {
  const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption]));
  const places = new Map<string, ParameterPlace>();
  const parameters: ParameterModel[] = [];
  const place = ({ id, parameter, low, likely, high }: Assumption): ParameterPlace => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, parameters.length);
    parameters.push({ id, low, likely, high, told: told.has(parameter) });
    return parameters.length - 1;
  };
  const placeIfAny: Log['placeIfAny'] = (parameter, about) => {
    const assumption = assumptionOf(byId, parameter, about);
    return assumption && place(assumption);
  };
  return {
    parameters,
    placeIfAny,
    placeOf: (parameter, about) => {
      const known = placeIfAny(parameter, about);
      if (known === undefined) throw new Error(`no assumption ${assumptionId(parameter, about)}`);
      return known;
    },
    ownPlaceOf: (parameter, about) => {
      const assumption = byId.get(assumptionId(parameter, about));
      return assumption && place(assumption);
    },
    likely: (parameter) => byId.get(parameter)?.likely ?? 0,
  };
};
