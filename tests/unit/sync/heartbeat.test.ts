import { expect, test } from 'vitest';
import { Heartbeat } from '../../../src/lib/sync/heartbeat';
import { seededRandom } from './seeded-random';
import { VirtualClock } from './virtual-clock';

function startHeart() {
	const clock = new VirtualClock();
	const events: string[] = [];
	const heart: Heartbeat = new Heartbeat({
		clock,
		random: seededRandom(1),
		ping: () => events.push('ping'),
		onChange: () => events.push(heart.isReachable ? 'reachable' : 'unreachable'),
		onDead: () => events.push('dead'),
	});
	return { clock, heart, events };
}

test('[SY9] pings about every 3 s for as long as the peer is heard', async () => {
	const { clock, heart, events } = startHeart();
	for (let second = 0; second < 60; second++) {
		heart.noteActivity();
		await clock.advance(1_000);
	}
	const pings = events.filter((event) => event === 'ping').length;
	expect(pings).toBeGreaterThanOrEqual(60 / 3.6 - 1);
	expect(pings).toBeLessThanOrEqual(60 / 2.4 + 1);
	expect(heart.isReachable).toBe(true);
});

test('[SY9] silence makes a peer unreachable after 10 s and ends the link after 20 s, give or take a ping', async () => {
	const { clock, heart, events } = startHeart();
	await clock.advance(9_900);
	expect(heart.isReachable).toBe(true);
	await clock.advance(3_700);
	expect(heart.isReachable).toBe(false);
	await clock.advance(6_300);
	expect(events).not.toContain('dead');
	await clock.advance(3_700);
	expect(events.at(-1)).toBe('dead');
	await clock.advance(60_000);
	expect(events.filter((event) => event === 'dead')).toHaveLength(1);
});

test('[SY9] a sign of life makes it reachable again at once', async () => {
	const { clock, heart, events } = startHeart();
	await clock.advance(14_000);
	heart.noteActivity();
	expect(heart.isReachable).toBe(true);
	expect(events.at(-1)).toBe('reachable');
});

test('[SY9] a stopped heart is silent', async () => {
	const { clock, heart, events } = startHeart();
	heart.stop();
	await clock.advance(60_000);
	expect(events).toEqual([]);
});
