/** How Node says that there is no way to another process. */
const network =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** PostgreSQL's own (appendix A of its manual): no connection, no resources, an operator's doing, the system's, a lock not had in time. */
const postgres = /^(?:08|53|57|58)\w{3}$|^(?:55000|55P03|25P0[34])$/;
/** What `pg` says of a connection that ended before it answered: it gives no code. */
const ended =
  /^(?:Connection terminated|timeout exceeded|Client has encountered a connection error)/;
/** SQLite's primary codes: busy, locked, read only, disk, full, can't open, protocol. */
const sqlite: ReadonlySet<number> = new Set([5, 6, 8, 10, 13, 14, 15]);

/** No socket of a database that answers on this computer alone. */
const isNoSocket = (problem: Error): boolean =>
  'code' in problem &&
  problem.code === 'ENOENT' &&
  'syscall' in problem &&
  problem.syscall === 'connect';

const isOfSqlite = (problem: Error): boolean =>
  'errcode' in problem && typeof problem.errcode === 'number' && sqlite.has(problem.errcode & 0xff);

/** Whether a store could not be asked just now, and may be again: nothing is wrong with what it keeps. */
export const isUnreachable = (problem: unknown): boolean => {
  if (!(problem instanceof Error)) return false;
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : '';
  return (
    network.test(code) ||
    postgres.test(code) ||
    ended.test(problem.message) ||
    isNoSocket(problem) ||
    isOfSqlite(problem)
  );
};
