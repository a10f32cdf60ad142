/** So many respondents, each with this weight. */
export type Weighted = { weight: number; count: number };

export type EffectiveSize = {
  respondents: number;
  /** How many equally weighted respondents would tell as much. */
  effective: number;
  /** By how much weighting multiplies the variance; 1 where all weights are equal. */
  designEffect: number;
};

/** Kish's effective sample size, (Σw)² / Σw² (Survey Sampling, 1965), and his design effect. Null without respondents. */
export function effectiveSize(weighted: readonly Weighted[]): EffectiveSize | null {
  const sum = (of: (one: Weighted) => number) => weighted.reduce((total, one) => total + of(one), 0);
  const respondents = sum(({ count }) => count);
  const squares = sum(({ weight, count }) => count * weight * weight);
  if (respondents === 0 || squares === 0) return null;
  const effective = sum(({ weight, count }) => count * weight) ** 2 / squares;
  return { respondents, effective, designEffect: respondents / effective };
}
