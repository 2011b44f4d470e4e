import { answer } from './answer.ts';
import { unpacked } from './carried.ts';

declare global {
  var answerTo: (pack: string) => string;
}

globalThis.answerTo = (pack) => answer(unpacked(pack));
