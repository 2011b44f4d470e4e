/*
 * base^exponent = 2^k x e^r,  exponent x ln(base) = k x ln 2 + r
 *
 * Additions answer to waits by a power, for every list in every week: a library's logarithm and exponential were a third of a list's week.
 * Sums and products alone, so the same bits everywhere. Polynomials of fdlibm (Sun Microsystems, 1993): e_log.c, e_exp.c.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;
const SQRT2 = Math.SQRT2;
const SQRT_HALF = Math.SQRT1_2;

const LARGEST = 1023;
const SMALLEST = -1022;

/** 2^k, from the smallest that is exact to the largest. */
const powersOfTwo = new Float64Array(LARGEST - SMALLEST + 1);
powersOfTwo[-SMALLEST] = 1;
for (let k = 1; k <= LARGEST; k += 1) {
  powersOfTwo[k - SMALLEST] = 2 * (powersOfTwo[k - 1 - SMALLEST] as number);
}
for (let k = -1; k >= SMALLEST; k -= 1) {
  powersOfTwo[k - SMALLEST] = (powersOfTwo[k + 1 - SMALLEST] as number) / 2;
}

/** ln(1 + f) for 1 + f between √½ and √2. */
const ln1p = (f: number): number => {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return f - (half - s * (half + even + odd));
};

/** e^r for r between -ln 2 / 2 and ln 2 / 2. */
const expOf = (r: number): number => {
  const z = r * r;
  const c =
    r -
    z *
      (0.16666666666666602 +
        z *
          (-0.0027777777777015593 +
            z *
              (0.00006613756321437934 +
                z * (-0.0000016533902205465252 + z * 4.1381367970572385e-8))));
  return 1 - (r * c) / (c - 2) + r;
};

/** `base` to the power of `exponent`, for bases that are few doublings from 1, to some units in the last place. 0 or infinite where that is nearer than any number. */
export const power = (base: number, exponent: number): number => {
  let rest = base;
  let doublings = 0;
  while (rest > SQRT2) {
    rest *= 0.5;
    doublings += 1;
  }
  while (rest < SQRT_HALF) {
    rest *= 2;
    doublings -= 1;
  }
  const high = doublings * LN2_HIGH;
  const x = exponent * (high + (doublings * LN2_LOW + ln1p(rest - 1)));
  const k = Math.round(x * PER_LN2);
  if (k > LARGEST) return Number.POSITIVE_INFINITY;
  if (k < SMALLEST) return 0;
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  return expOf(r) * (powersOfTwo[k - SMALLEST] as number);
};
