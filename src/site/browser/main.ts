import type { Projection } from '#domain';
import { futuresFor } from '../projector/task.ts';
import { keepAddresses } from './address.ts';
import { asker } from './ask.ts';
import type { Done, Sent } from './sent.ts';
import { announce, show } from './show.ts';
import { signedPercent } from './signed-percent.ts';

/** While the slider moves: enough for the shape, few enough to follow the hand. */
const futuresInMotion = (lists: number): number => Math.max(8, Math.floor(64 / lists));

interface Controls {
  readonly slider: HTMLInputElement;
  readonly output: HTMLOutputElement;
}

const live = (sent: Sent, { slider, output }: Controls): void => {
  const lists = sent.model.lists.length;
  const settled = futuresFor(lists);
  const percent = () => Number(slider.value);
  const chosen = () => (100 + percent()) / 100;
  let unchanged: Projection | undefined;
  const tell = ({ capacity, futures, projection }: Done): void => {
    if (capacity === 1 && futures === settled) unchanged = projection;
    // The line of no change, asked for first: it is not what the reader chose.
    if (capacity === 1 && chosen() !== 1) return;
    const question = { ...sent.question, capacity };
    const known = { question, observations: sent.observations, projection, lists };
    show({ ...known, unchanged: unchanged ?? projection }, sent.language);
    if (futures === settled) announce();
  };
  const worker = new Worker(slider.dataset.worker ?? '', { type: 'module' });
  const ask = asker(worker, sent.model, tell);
  slider.addEventListener('focus', () => ask({ capacity: 1, futures: settled }), { once: true });
  slider.addEventListener('input', () => {
    output.value = signedPercent(percent());
    ask({ capacity: chosen(), futures: futuresInMotion(lists) });
  });
  slider.addEventListener('change', () => {
    ask({ capacity: chosen(), futures: settled });
    keepAddresses(percent());
  });
};

const box = document.querySelector<HTMLElement>('[data-slider]');
const slider = box?.querySelector('input');
const output = box?.querySelector('output');
const island = document.querySelector('#sent');
if (box && slider && output && island?.textContent) {
  live(JSON.parse(island.textContent) as Sent, { slider, output });
  box.hidden = false;
}
