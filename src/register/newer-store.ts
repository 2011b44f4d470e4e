/** A store, or an entry of it, that a newer version of the product wrote: it is left alone. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore';
  readonly written: number;

  constructor(written: number, known: number) {
    super(`It was written in format ${written}; this version knows formats up to ${known}.`);
    this.written = written;
  }
}
