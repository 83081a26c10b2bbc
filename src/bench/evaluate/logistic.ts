/** Jobs are held out in so many parts. */
export const FOLDS = 5;

/** A sample: its numbers, whether it is a hit (0 to 1), how much it counts, and the fold that it is held out in. */
export interface Sample {
  parts: ArrayLike<number>;
  hit: number;
  weight: number;
  fold: number;
}

/**
 * Logistic regression by Newton's method: deterministic, and a dozen steps suffice.
 * @param keptNatural parts that may only speak for a link: one that comes out negative is left out (0).
 * @returns a weight for each number, then the start.
 */
export function fitLogistic(samples: readonly Sample[], keptNatural: readonly boolean[]): number[] {
  const size = keptNatural.length;
  const used = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    const fitted = newton(samples, used);
    const wrong = used.filter((part, i) => keptNatural[part] && fitted[i]! < 0);
    if (wrong.length === 0) {
      const weights = new Array<number>(size + 1).fill(0);
      used.forEach((part, i) => {
        weights[part] = fitted[i]!;
      });
      weights[size] = fitted.at(-1)!;
      return weights;
    }
    const worst = wrong.sort((a, b) => fitted[used.indexOf(a)]! - fitted[used.indexOf(b)]!)[0]!;
    used.splice(used.indexOf(worst), 1);
  }
}

const STEPS = 15;
/** Pulls weights that the samples leave open towards nothing. */
const RIDGE = 1;

function newton(samples: readonly Sample[], used: readonly number[]): number[] {
  const size = used.length + 1;
  const beta = new Float64Array(size);
  const x = new Float64Array(size).fill(1);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const bend = Array.from({ length: size }, () => new Float64Array(size));
    for (const { parts, hit, weight } of samples) {
      let odds = beta[size - 1]!;
      for (let i = 0; i < size - 1; i++) {
        x[i] = parts[used[i]!]!;
        odds += beta[i]! * x[i]!;
      }
      const p = 1 / (1 + Math.exp(-odds));
      const miss = weight * (hit - p);
      const curve = weight * p * (1 - p);
      for (let i = 0; i < size; i++) {
        if (x[i] === 0) continue;
        slope[i]! += miss * x[i]!;
        for (let k = 0; k <= i; k++) bend[i]![k]! += curve * x[i]! * x[k]!;
      }
    }
    for (let i = 0; i < size; i++) {
      if (i < size - 1) slope[i]! -= RIDGE * beta[i]!;
      bend[i]![i]! += RIDGE;
      for (let k = i + 1; k < size; k++) bend[i]![k] = bend[k]![i]!;
    }
    const move = solve(bend, slope);
    let largest = 0;
    move.forEach((by, i) => {
      beta[i]! += by;
      largest = Math.max(largest, Math.abs(by));
    });
    if (largest < 1e-4) break;
  }
  return [...beta];
}

/** Solves a system of equations by Gauss's elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let c = i; c <= size; c++) rows[k]![c]! -= factor * rows[i]![c]!;
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i]![size]!;
    for (let c = i + 1; c < size; c++) rest -= rows[i]![c]! * result[c]!;
    result[i] = rest / rows[i]![i]!;
  }
  return result;
}

/** Weights for each fold, fitted on the other folds. */
export function crossFit(
  samples: readonly Sample[],
  weigh: (samples: readonly Sample[]) => number[],
): number[][] {
  return Array.from({ length: FOLDS }, (_, fold) => weigh(samples.filter((sample) => sample.fold !== fold)));
}
