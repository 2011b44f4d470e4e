import { Agent, get } from 'node:http';
import { expect, test } from 'vitest';
import { cynllunWith } from './cynllun.ts';
import { startProduct } from './product.ts';

const statusOf = (address: string, headers: Record<string, string>, agent?: Agent) =>
  new Promise<number | undefined>((resolve, reject) => {
    const request = get(address, { headers, ...(agent ? { agent } : {}) }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    request.once('error', reject);
  });

test('told to end, the server answers what is open and ends well', async () => {
  const product = await startProduct();
  const agent = new Agent({ keepAlive: true });
  expect(await statusOf(`${product.address}/cy/`, {}, agent)).toBe(200);
  const late = statusOf(`${product.address}/en/data`, {}, agent);
  const exit = product.stop();
  expect(await late.catch(() => 'refused')).not.toBe(500);
  expect(await exit).toBe(0);
  agent.destroy();
  await expect(fetch(product.address)).rejects.toThrow();
});

test('on this computer alone, another name for the host is turned away', async () => {
  const product = await startProduct();
  expect(await statusOf(`${product.address}/en/`, { host: 'elsewhere.example' })).toBe(421);
  expect(await statusOf(`${product.address}/healthz`, {})).toBe(200);
  expect(await product.stop()).toBe(0);
});

test('a port in use is told in a sentence', async () => {
  const product = await startProduct();
  const { port } = new URL(product.address);
  const { exit, told } = await cynllunWith({ PORT: port }, 'serve');
  expect(exit).toBe(1);
  expect(told).toContain(port);
  expect(told).not.toMatch(/\n\s+at /);
  await product.stop();
});
