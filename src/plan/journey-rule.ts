import type { Lever, PlanPack } from '#domain';
import { groundOf } from './ground.ts';
import { finding, type Rule } from './rule.ts';

/** Boards whose patients a lever sends to another: specimens travel too, and nobody with them. */
const sendersOf = ({ boards, services, subject }: Lever, pack: PlanPack): readonly string[] => {
  const seen = pack.services.filter(({ kind }) => kind !== 'laboratory').map(({ id }) => id);
  const sent = services.length === 0 ? seen : seen.filter((id) => services.includes(id));
  const senders = groundOf(pack)
    .offered.filter(({ board, service }) => board !== subject && sent.includes(service))
    .map(({ board }) => board);
  return [...new Set(senders)].filter((id) => boards.length === 0 || boards.includes(id));
};

/** Whoever sends patients to another board should know how far they have to go. */
export const journeysKnown: Rule = (pack) =>
  pack.plan.levers
    .filter(({ verb }) => verb === 'transfer')
    .flatMap((lever) => {
      const { id, subject } = lever;
      const unknown = sendersOf(lever, pack).filter(
        (board) => !pack.travel?.some(({ from, to }) => from === board && to === subject),
      );
      return unknown.length === 0
        ? []
        : [
            finding('journey-unknown', `levers.csv ${id}`, {
              from: unknown.join(' '),
              to: subject,
            }),
          ];
    });
