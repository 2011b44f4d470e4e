import { describe, expect, it } from 'vitest';
import { emptyHead } from '#domain';
import { cell, edit } from './fixtures/place.ts';
import { NewerStore } from './newer-store.ts';
import { sha256 } from './sha256.ts';
import { entryOf, readStored, seal } from './stored-text.ts';
import type { Formats, Upcaster } from './upcasters.ts';

const at = '2026-12-01T09:00:00.000Z';
const facts = [cell('title_cy', 'Tŵr “newydd”'), cell('to', undefined)];

describe('the text of a change', () => {
  it('is RFC 8785 JSON: properties in order, no space between, letters as they are', () => {
    const { text, hash } = seal({ change: edit(0, facts), head: emptyHead, at });
    expect(text).toBe(
      '{"actor":"planner","at":"2026-12-01T09:00:00.000Z","facts":[["actions/A07","title_cy","Tŵr “newydd”"],["actions/A07","to",null]],"kind":"edit","origin":"form","previous":"","reason":"As agreed","saw":0,"seq":1,"version":1}',
    );
    expect(hash).toBe(sha256(text));
  });

  it('holds the hash of the one before, and is read as the change it was', () => {
    const first = seal({ change: edit(0, facts), head: emptyHead, at });
    const sealing = { change: { ...edit(1, facts), cites: 1 }, head: first, at };
    const second = seal(sealing);
    expect(readStored(second)).toEqual({
      entry: entryOf(sealing, second),
      previous: first.hash,
    });
  });

  it('of an older version is read as one of this, a version at a time, and stays what it is', () => {
    const formats: Formats = {
      current: 3,
      upcasters: new Map<number, Upcaster>([
        [1, ({ why, ...others }) => ({ ...others, because: why })],
        [2, ({ because, ...others }) => ({ ...others, reason: because })],
      ]),
    };
    const { text } = seal({ change: edit(0, facts), head: emptyHead, at });
    const old = text.replace('"reason":', '"why":');
    const stored = { seq: 1, text: old, hash: sha256(old) };
    expect(readStored(stored, formats).entry).toEqual(
      entryOf({ change: edit(0, facts), head: emptyHead, at }, stored),
    );
    expect(stored.text).toBe(old);
  });

  it('of a newer version is not read at all', () => {
    const { text, ...stored } = seal({ change: edit(0, facts), head: emptyHead, at });
    const newer = { ...stored, text: text.replace('"version":1', '"version":2') };
    expect(() => readStored(newer)).toThrow(NewerStore);
  });

  it('may say more than is known here', () => {
    const { text, ...stored } = seal({ change: edit(0, facts), head: emptyHead, at });
    const more = text
      .replace('"seq":1', '"seq":1,"signed":"yes"')
      .replace('"to",null]', '"to",null,{"unit":"day"}]');
    expect(readStored({ ...stored, text: more }).entry.facts).toEqual(facts);
  });

  it.each([
    ['no JSON', '{"version":1'],
    ['a list', '[]'],
    ['no version', '{}'],
    ['a version that never was', '{"version":0}'],
    ['nothing but a version', '{"version":1}'],
  ])('is not read when it is %s', (_, text) => {
    expect(() => readStored({ seq: 1, text, hash: sha256(text) })).toThrow();
  });

  it.each([
    ['another kind', '"kind":"edit"', '"kind":"erase"'],
    ['a fact without a cell', '["actions/A07","to",null]', '["actions/A07"]'],
    ['a fact that is a number', '"to",null', '"to",7'],
    ['no facts', '"facts":[', '"fact":['],
    ['a position in words', '"seq":1', '"seq":"one"'],
  ])('is not read when it has %s', (_, was, is) => {
    const { text, ...stored } = seal({ change: edit(0, facts), head: emptyHead, at });
    expect(text).toContain(was);
    expect(() => readStored({ ...stored, text: text.replace(was, is) })).toThrow();
  });
});
