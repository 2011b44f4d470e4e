import { expect, it } from 'vitest';
import { parseMonth } from '#domain';
import { areaNamed } from './areas.ts';
import { placeIn, placeNamed } from './places.ts';

it.each([
  ['Betsi Cadwaladr University Local Health Board', '7A1'],
  ['Bwrdd Iechyd Lleol Prifysgol Bae Abertawe', '7A3'],
  ['BWRDD IECHYD PRIFYSGOL CAERDYDD A’R FRO', '7A4'],
  ['Cardiff & Vale University LHB', '7A4'],
  ['W11000030', '7A5'],
  ['7A7', '7A7'],
])('“%s” is a health board', (name, board) => {
  expect(placeNamed(name)).toEqual({ kind: 'board', board });
});

it('hospitals are told as sites of the board that runs them, and what is not known as that', () => {
  expect(placeNamed('Ysbyty Gwynedd')).toEqual({ kind: 'site', board: '7A1' });
  expect(placeNamed('Princess of Wales Hospital')).toEqual({ kind: 'site', board: '7A5' });
  expect(placeNamed('A hospital elsewhere')).toEqual({
    kind: 'unknown',
    name: 'A hospital elsewhere',
  });
  expect(placeNamed('Cymru')).toEqual({ kind: 'all' });
});

it('before April 2019 Swansea and Cwm Taf were other boards, whatever code stands there', () => {
  const [before, since] = [parseMonth('2019-03'), parseMonth('2019-04')];
  if (before === undefined || since === undefined) throw new Error('no months');
  expect(placeIn(placeNamed('7A3'), before)).toEqual({ kind: 'ended', name: '7A3' });
  expect(placeIn(placeNamed('7A3'), since)).toEqual({ kind: 'board', board: '7A3' });
  expect(placeNamed('Abertawe Bro Morgannwg University LHB').kind).toBe('ended');
  expect(placeNamed('Cwm Taf University Health Board').kind).toBe('ended');
});

it('a local authority is in the area of a board, by either name and with its circumflex or without', () => {
  for (const name of ['Ynys Môn', 'Ynys Mon', 'Isle of Anglesey', 'W06000001'])
    expect(areaNamed(name)).toEqual({ kind: 'site', board: '7A1' });
  expect(areaNamed('Bridgend')).toEqual({ kind: 'site', board: '7A5' });
  expect(areaNamed('Powys')).toEqual({ kind: 'site', board: '7A7' });
  expect(areaNamed('Powys Teaching Health Board')).toEqual({ kind: 'board', board: '7A7' });
});
