/** The only transcendental functions of the engine. Those of `Math` differ by a last bit between Node and browsers; these do not. */
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as normalQuantile } from '@stdlib/stats-base-dists-normal-quantile';
