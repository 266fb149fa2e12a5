import type { FreightStory } from './freight-story';

/** Loads the sample's story. Apart from the rest, so that only those who open the sample fetch it. */
export async function loadFreightStory(): Promise<FreightStory> {
	return (await import('./freight-story')).freightStory;
}
