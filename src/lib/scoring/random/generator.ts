/** The four 32-bit words that a generator goes on from. */
export type GeneratorState = readonly [number, number, number, number];

/**
 * Random numbers that are the same on every device: xoshiro128** on 32-bit words. It changes as it is used; two generators with the
 * same state give the same numbers. Source: Blackman & Vigna 2018 (reference C code 1.1); SPEC 4.3.
 */
export class Generator {
	#a: number;
	#b: number;
	#c: number;
	#d: number;

	constructor([a, b, c, d]: GeneratorState) {
		this.#a = a | 0;
		this.#b = b | 0;
		this.#c = c | 0;
		this.#d = d | 0;
	}

	/** The next number, an integer 0..2^32 - 1. */
	next(): number {
		const product = Math.imul(this.#b, 5);
		const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
		const shifted = this.#b << 9;
		this.#c ^= this.#a;
		this.#d ^= this.#b;
		this.#b ^= this.#c;
		this.#a ^= this.#d;
		this.#c ^= shifted;
		this.#d = (this.#d << 11) | (this.#d >>> 21);
		return result;
	}

	/** An integer 0..n - 1 as floor(next * n / 2^32), exact for n up to 2^21. */
	below(n: number): number {
		return Math.floor((this.next() * n) / 2 ** 32);
	}

	/**
	 * Puts labels in random order, in place: from the last place down, each changes with a random one up to itself (Fisher-Yates).
	 * Called a million times a second, so the state stays in local variables.
	 */
	shuffle(labels: Uint32Array): void {
		let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
		for (let place = labels.length - 1; place > 0; place -= 1) {
			const product = Math.imul(b, 5);
			const random = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
			const shifted = b << 9;
			c ^= a;
			d ^= b;
			b ^= c;
			a ^= d;
			c ^= shifted;
			d = (d << 11) | (d >>> 21);
			const other = ((random * (place + 1)) / 2 ** 32) >>> 0;
			const moved = labels[place] ?? 0;
			labels[place] = labels[other] ?? 0;
			labels[other] = moved;
		}
		[this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
	}
}
