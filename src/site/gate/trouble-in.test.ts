import { describe, expect, it, test } from 'vitest';
import { type Incoming, routable, troubleIn } from './trouble-in.ts';

const methodsAt = (path: string) => {
  if (path === '/en/edit/x') return ['GET', 'HEAD', 'POST'];
  return path === '/en/about' ? ['GET', 'HEAD'] : [];
};
const takesFiles = (path: string) => path === '/en/import';
const rules = { hosts: ['localhost', '[::1]'], methodsAt, takesFiles };
const sound: Incoming = {
  method: 'GET',
  url: '/en/about',
  host: 'localhost:8080',
  bodyLength: 0,
  origin: undefined,
  fetchSite: undefined,
};

describe('a request is turned away', () => {
  test.each([
    ['that names another host', { host: 'evil.example' }, 'wrong-host'],
    ['that names no host', { host: undefined }, 'wrong-host'],
    ['with a malformed address', { url: '/%E0%A4%A' }, 'bad-address'],
    ['with a malformed query', { url: '/en/about?a=%E0%A4%A' }, 'bad-address'],
    ['with a NUL', { url: '/en/about?a=%00' }, 'bad-address'],
    ['with a choice made twice', { url: '/en/about?board=A&board=B' }, 'repeated-parameter'],
    ['with a huge query', { url: `/en/about?${'a'.repeat(2000)}` }, 'address-too-long'],
    ['that would change a page', { method: 'POST' }, 'wrong-method'],
    ['that would change nothing we know', { method: 'PUT', url: '/en/x' }, 'not-here'],
    ['that sends too much', { method: 'POST', bodyLength: 2_000_000 }, 'body-too-large'],
    [
      'that sends too large a file',
      { method: 'POST', url: '/en/import', bodyLength: 60_000_001 },
      'upload-too-large',
    ],
  ])('%s', (_, change, code) => {
    expect(troubleIn({ ...sound, ...change }, rules)).toBe(code);
  });
});

const form: Incoming = { ...sound, method: 'POST', url: '/en/edit/x' };

describe('a form is taken from our own pages alone', () => {
  test.each([
    ['a browser says where it stood', { fetchSite: 'same-origin' }, undefined],
    ['an older browser names our address', { origin: 'http://localhost:8080' }, undefined],
    ['nothing says where it stood', {}, 'from-elsewhere'],
    ['it stood on another site', { fetchSite: 'cross-site' }, 'from-elsewhere'],
    ['it stood on another port of this computer', { fetchSite: 'same-site' }, 'from-elsewhere'],
    ['nobody’s page sent it', { fetchSite: 'none' }, 'from-elsewhere'],
    ['an older browser names another', { origin: 'http://localhost:8081' }, 'from-elsewhere'],
    ['an older browser names nobody', { origin: 'null' }, 'from-elsewhere'],
    ['both say the same', { fetchSite: 'same-origin', origin: 'http://localhost:8080' }, undefined],
    [
      'a port that goes without saying is said',
      { host: 'localhost:443', origin: 'https://localhost' },
      undefined,
    ],
    [
      'the address is another, whatever the browser says',
      { fetchSite: 'same-origin', origin: 'https://evil.example' },
      'from-elsewhere',
    ],
    [
      'the address is nobody’s, whatever the browser says',
      { fetchSite: 'same-origin', origin: 'null' },
      'from-elsewhere',
    ],
    [
      'the address is ours and nobody knows for whom it was asked',
      { host: undefined, origin: 'http://localhost:8080' },
      'wrong-host',
    ],
    [
      'the browser says otherwise than the address',
      { fetchSite: 'cross-site', origin: 'http://localhost:8080' },
      'from-elsewhere',
    ],
  ])('when %s', (_, from, code) => {
    expect(troubleIn({ ...form, ...from }, rules)).toBe(code);
  });
});

describe('a request is let through', () => {
  test.each([
    ['as it is', {}],
    ['for its headers alone', { method: 'HEAD' }],
    ['to this computer by number', { host: '[::1]:8080' }],
    ['with a query', { url: '/en/about?board=A&service=B' }],
    ['with Welsh letters', { url: '/cy/?x=t%C5%B7' }],
  ])('%s', (_, change) => {
    expect(troubleIn({ ...sound, ...change }, rules)).toBeUndefined();
  });

  it('by any host name where the site is for all', () => {
    const open = { ...rules, hosts: undefined };
    expect(troubleIn({ ...sound, host: 'plan.example' }, open)).toBeUndefined();
  });
});

test('the router sees nothing that it could not decode', () => {
  expect(routable('/%E0%A4%A')).toBe('/');
  expect(routable('/en/about?a=%E0')).toBe('/en/about?a=%E0');
});
