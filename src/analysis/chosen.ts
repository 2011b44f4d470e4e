/** Ids of boards and services; all when absent. */
export interface Which {
  readonly boards?: readonly string[] | undefined;
  readonly services?: readonly string[] | undefined;
}

export const isChosen =
  ({ boards, services }: Which) =>
  ({ board, service }: { readonly board: string; readonly service: string }): boolean =>
    (boards?.includes(board) ?? true) && (services?.includes(service) ?? true);
