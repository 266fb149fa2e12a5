/** ln Gamma(half / 2) of a whole `half` of at least 1: a product of halves down to Gamma(1) = 1 or Gamma(1/2) = sqrt(pi). */
export function logGammaOfHalf(half: number): number {
	let log = half % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
	for (let a = half / 2 - 1; a > 0; a -= 1) log += Math.log(a);
	return log;
}
