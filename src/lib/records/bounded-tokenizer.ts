import { Token, Tokenizer, Type, type DecodeOptions } from 'cborg';
import { Fault } from '$lib/faults';

/**
 * cborg's tokenizer that refuses to go deeper than `maxDepth` arrays and maps within one another, before the decoder recurses
 * into them: a few thousand nested arrays would otherwise exhaust the stack.
 */
export class BoundedTokenizer extends Tokenizer {
	/** For every open array or map, innermost last, how many entries are still to come. */
	readonly #open: number[] = [];
	readonly #maxDepth: number;

	constructor(bytes: Uint8Array, options: DecodeOptions, maxDepth: number) {
		super(bytes, options);
		this.#maxDepth = maxDepth;
	}

	override next(): Token {
		const token = super.next();
		this.#close();
		const entries = entriesOf(token);
		if (entries > 0) this.#enter(entries);
		return withOwnBytes(token);
	}

	#enter(entries: number): void {
		this.#open.push(entries);
		if (this.#open.length > this.#maxDepth) {
			throw new Fault('record-malformed', { reason: 'nested too deeply' });
		}
	}

	/** Takes one entry off the innermost container, leaving those that are complete. */
	#close(): void {
		while (this.#open.at(-1) === 0) this.#open.pop();
		const remaining = this.#open.pop();
		if (remaining !== undefined) this.#open.push(remaining - 1);
	}
}

/** How many items follow inside: none for anything that is no array and no map. */
function entriesOf(token: Token): number {
	const count: unknown = token.value;
	if (typeof count !== 'number') return 0;
	if (Type.equals(token.type, Type.array)) return count;
	return Type.equals(token.type, Type.map) ? count * 2 : 0;
}

/** In Node cborg gives Buffers, views of memory that holds other things as well. */
function withOwnBytes(token: Token): Token {
	const bytes: unknown = token.value;
	if (!(bytes instanceof Uint8Array)) return token;
	return new Token(Type.bytes, new Uint8Array(bytes), token.encodedLength);
}
