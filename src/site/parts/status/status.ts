import type { Action, Language, Plan, Status } from '#domain';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** A status as the plan's owner calls it; as everyone does where the plan doesn't say. */
export const statusName = (
  status: Status,
  { delivery }: Pick<Plan, 'delivery'>,
  language: Language,
): string =>
  delivery.statuses.find(({ id }) => id === status)?.name[language] ??
  vocabulary(language)(`status-${status}`);

const tagColours = {
  'not-started': 'nhsuk-tag--grey',
  'on-track': 'nhsuk-tag--green',
  'at-risk': 'nhsuk-tag--yellow',
  'off-track': 'nhsuk-tag--red',
  complete: 'nhsuk-tag--blue',
  paused: 'nhsuk-tag--grey',
  closed: 'nhsuk-tag--grey',
} as const satisfies Readonly<Record<Status, string>>;

/** A status in words, and the colour of its tag, which never says more than the words. */
export const statusTag = (
  { status }: Pick<Action, 'status'>,
  plan: Pick<Plan, 'delivery'>,
  language: Language,
) => ({
  text: statusName(status, plan, language),
  classes: `app-tag ${tagColours[status]}`,
});
