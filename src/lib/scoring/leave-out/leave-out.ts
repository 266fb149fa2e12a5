import type { Divergence } from '../divergence';
import type { Result } from '../result';

/**
 * The divergence of the answers that remain when those at some places, each named once, are left out. `meanDistance`: Ed of those left out, so
 * that whoever has it spares the work. The same as the divergence of the rest from scratch, up to rounding; what it costs stands at each way to
 * prepare one. Source: SPEC 7.3, 8.
 */
export type LeaveOut = (places: readonly number[], meanDistance?: number) => Result<Divergence>;
