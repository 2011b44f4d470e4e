import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { addEnding } from './ending.ts';

const PATIENCE = 300;

/** What a client hears who says `request`, and waits, while a server like ours is told to end. */
const ended = async (request: string) => {
  const app = Fastify({ forceCloseConnections: 'idle' });
  addEnding(app, PATIENCE);
  app.get('/soon', async () => setTimeout(100, 'answered'));
  app.get('/never', () => new Promise(() => undefined));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const client = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  let heard = '';
  client.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  client.on('error', () => undefined).write(request);
  // What was written on this machine has arrived by then.
  await once(client, 'connect');
  await setTimeout(50);
  await app.close();
  await setTimeout(10);
  return heard;
};

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

it('told to end, a server gives the answer it is working out', async () => {
  expect(await ended(get('/soon'))).toContain('answered');
});

it.each([
  ['has not said all it wants', 'GET /soon HTTP/1.1\r\nHost: loc'],
  ['waits for what never comes', get('/never')],
])('and does not stay for a client who %s', async (_, request) => {
  expect(await ended(request)).toBe('');
});
