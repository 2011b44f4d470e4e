/** The NHS palette: text, blue, greys. Lines differ by dash and weight as well, never by colour alone. */
export const paint = {
  text: '#212b32',
  projection: '#005eb8',
  band: '#005eb8',
  quiet: '#4c6272',
  pale: '#d8dde0',
  paper: '#ffffff',
} as const;

export const ink = {
  grid: { stroke: paint.pale, 'stroke-width': 1 },
  axis: { stroke: paint.quiet, 'stroke-width': 1 },
  observed: {
    fill: 'none',
    stroke: paint.text,
    'stroke-width': 2.5,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  },
  middle: {
    fill: 'none',
    stroke: paint.projection,
    'stroke-width': 2.5,
    'stroke-dasharray': '7 5',
  },
  unchanged: { fill: 'none', stroke: paint.quiet, 'stroke-width': 1.5 },
  edge: {
    fill: 'none',
    stroke: paint.projection,
    'stroke-width': 1,
    'stroke-dasharray': '1.5 3',
  },
  band: { fill: paint.band, 'fill-opacity': '0.14' },
  origin: { stroke: paint.quiet, 'stroke-width': 1, 'stroke-dasharray': '4 4' },
  /** White around letters, so that they can be read over a line. */
  halo: {
    stroke: paint.paper,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  },
  watermark: { fill: paint.quiet, 'fill-opacity': '0.2', 'font-weight': 'bold' },
} as const;
