import type { Triple } from './colour-vision';

const RADIANS = Math.PI / 180;

/** CIEDE2000 of two L*a*b* colours: about 1 is just seen, 10 is seen at a glance. Source: Sharma, Wu & Dalal 2005. */
export function colourDifference(one: Triple, other: Triple): number {
	const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
	const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7));
	const a = toPolar(one, stretch);
	const b = toPolar(other, stretch);
	const lightness = (a.lightness + b.lightness) / 2;
	const chroma = (a.chroma + b.chroma) / 2;
	const isGrey = a.chroma * b.chroma === 0;
	const hue = isGrey ? a.hue + b.hue : meanHue(a.hue, b.hue);
	const turn = isGrey ? 0 : shortTurn(b.hue - a.hue);
	const byLightness = (b.lightness - a.lightness) / lightnessWeight(lightness);
	const byChroma = (b.chroma - a.chroma) / (1 + 0.045 * chroma);
	const hueStep = 2 * Math.sqrt(a.chroma * b.chroma) * Math.sin((turn / 2) * RADIANS);
	const byHue = hueStep / (1 + 0.015 * chroma * hueWeight(hue));
	return Math.sqrt(
		byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation(chroma, hue) * byChroma * byHue,
	);
}

function toPolar([lightness, a, b]: Triple, stretch: number) {
	const wide = a * stretch;
	const hue = (Math.atan2(b, wide) / RADIANS + 360) % 360;
	return { lightness, chroma: Math.hypot(wide, b), hue };
}

function shortTurn(turn: number): number {
	if (turn > 180) return turn - 360;
	return turn < -180 ? turn + 360 : turn;
}

function meanHue(one: number, other: number): number {
	const sum = one + other;
	if (Math.abs(one - other) <= 180) return sum / 2;
	return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function lightnessWeight(lightness: number): number {
	const off = (lightness - 50) ** 2;
	return 1 + (0.015 * off) / Math.sqrt(20 + off);
}

function hueWeight(hue: number): number {
	const wave = (times: number, shift: number) => Math.cos((times * hue + shift) * RADIANS);
	return 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
}

function rotation(chroma: number, hue: number): number {
	const angle = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
	return -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(2 * angle * RADIANS);
}
