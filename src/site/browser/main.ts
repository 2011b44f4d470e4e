import { chart } from '../parts/chart/chart.ts';

document.documentElement.dataset.script = typeof chart;
