import { expect, it } from 'vitest';
import { isSum } from './sum-names.ts';

it.each([
  ...['Total', 'GRAND TOTAL', 'Cyfanswm', 'Cyfanswm mawr', 'Sub-total', 'Total [note 1]'],
  ...['All', 'All ages', 'All staff groups', 'Pob oedran', 'Pob grŵp staff'],
  ...['All services', 'All modalities', 'Pob gwasanaeth', 'Cyfan'],
])('%s is a sum', (text) => {
  expect(isSum(text)).toBe(true);
});

it.each(['', 'CT', 'Total hip', 'All Saints', '[r]'])('“%s” is none', (text) => {
  expect(isSum(text)).toBe(false);
});
