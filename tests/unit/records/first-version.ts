import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Text = v.string();
const Count = v.number();

const FirstVersion = v.strictObject({
	founder: Text,
	salt: Text,
	assessment: Text,
	secret: Text,
	topic: Text,
	password: Text,
	invitation: Text,
	records: v.array(
		v.strictObject({
			algorithm: v.picklist(['Ed25519', 'ES256']),
			author: Text,
			key: Text,
			seq: Count,
			clock: Count,
			kind: Text,
			subject: Text,
			wallSeconds: Count,
			body: Text,
			bytes: Text,
		}),
	),
});

/** What the first version wrote with the fixed keys; bytes in hexadecimal. Never to be made again: later versions must read it. */
export const firstVersion = v.parse(
	FirstVersion,
	JSON.parse(
		readFileSync(new URL('../../fixtures/records/first-version.json', import.meta.url), 'utf8'),
	),
);
