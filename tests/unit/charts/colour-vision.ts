/** A colour as three numbers: linear light 0..1, or L*a*b*. */
export type Triple = readonly [number, number, number];

type Matrix = readonly [Triple, Triple, Triple];

/** How linear light reaches an eye without one kind of cone (severity 1). Source: Machado, Oliveira & Fernandes 2009. */
export const visions: Readonly<Record<'full' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
	full: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

const TO_XYZ: Matrix = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041],
];

/** `#rrggbb` to linear light. */
export function toLinear(hex: string): Triple {
	if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`no colour: ${hex}`);
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return [red ?? 0, green ?? 0, blue ?? 0];
}

/** WCAG contrast of two colours, 1..21. */
export function contrast(one: string, other: string): number {
	const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** L*a*b* (D65) of a colour as an eye of that kind sees it. */
export function seenAs(vision: keyof typeof visions, hex: string): Triple {
	const seen = multiply(visions[vision], toLinear(hex)).map((part) =>
		Math.min(1, Math.max(0, part)),
	);
	return toLab([seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]);
}

function luminance(hex: string): number {
	return multiply(TO_XYZ, toLinear(hex))[1];
}

function toLab(linear: Triple): Triple {
	const white = multiply(TO_XYZ, [1, 1, 1]);
	const xyz = multiply(TO_XYZ, linear);
	const [x, y, z] = xyz.map((part, axis) => {
		const share = part / (white[axis] ?? 1);
		return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
	});
	return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

function multiply(matrix: Matrix, [x, y, z]: Triple): Triple {
	const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
	return [a ?? 0, b ?? 0, c ?? 0];
}
