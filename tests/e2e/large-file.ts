import { answerBody, joinBody, setupBody } from '$lib/model';
import { DEFAULT_DEPARTMENTS, DEFAULT_GROUPS, goalAlignment } from '$lib/questionnaires';
import {
	foundAssessment,
	generateDeviceKey,
	newSecret,
	signRecord,
	toBase64Url,
	type AssessmentId,
	type CborValue,
	type DeviceKey,
	type SignedRecord,
} from '$lib/records';
import { exportFile } from '$lib/storage';

/** An assessment on which many people have commented at length. */
export interface LargeFile {
	readonly assessment: AssessmentId;
	/** For an invitation. */
	readonly secret: Uint8Array;
	readonly bytes: Uint8Array;
	readonly people: number;
	readonly records: number;
}

const PEOPLE = 70;
/** Bytes of noise, which nothing can compress, behind each comment of 1,000 characters. */
const NOISE = 740;

/** Makes a file of about 3 MB, every record signed by its author's own key. */
export async function makeLargeFile(): Promise<LargeFile> {
	const founder = await generateDeviceKey();
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const assessment = await foundAssessment(founder.author, salt);
	const setup = await write(assessment, founder, 1, 'setup', 'assessment', setupOf(salt));
	const answers = await Promise.all(
		Array.from({ length: PEOPLE }, (_, index) => answersOf(assessment, `Person ${index + 1}`)),
	);
	const records = [setup, ...answers.flat()];
	return {
		assessment,
		secret: newSecret(),
		bytes: exportFile({
			assessment,
			title: 'Large room',
			records: records.map(({ bytes }) => bytes),
		}),
		people: PEOPLE,
		records: records.length,
	};
}

async function answersOf(assessment: AssessmentId, name: string): Promise<readonly SignedRecord[]> {
	const key = await generateDeviceKey();
	const [group] = DEFAULT_GROUPS;
	const [department] = DEFAULT_DEPARTMENTS;
	if (!group || !department) throw new Error('a new assessment has groups and departments');
	const profile = joinBody({ name, group: group.id, department: department.id });
	const noise = () => toBase64Url(crypto.getRandomValues(new Uint8Array(NOISE)));
	return Promise.all([
		write(assessment, key, 1, 'join', 'respondent', profile),
		...goalAlignment.items.map(({ id }, index) =>
			write(
				assessment,
				key,
				index + 2,
				'answer',
				`r1/${id}`,
				answerBody({ response: { state: 'dk' }, comment: noise() }),
			),
		),
	]);
}

function write(
	assessment: AssessmentId,
	key: DeviceKey,
	seq: number,
	kind: string,
	subject: string,
	body: CborValue,
): Promise<SignedRecord> {
	const wallSeconds = Math.floor(Date.now() / 1000);
	return signRecord({ seq, clock: seq, kind, subject, wallSeconds, body }, assessment, key);
}

function setupOf(salt: Uint8Array): CborValue {
	return setupBody({
		title: 'Large room',
		organisation: '',
		initiative: '',
		initiativeKind: 'erp',
		groups: DEFAULT_GROUPS,
		departments: DEFAULT_DEPARTMENTS,
		packs: [{ id: goalAlignment.id, version: goalAlignment.version }],
		form: 'full',
		hidden: [],
		order: [],
		ownItems: [],
		naming: 'named',
		visibility: 'hidden',
		predictedGroup: null,
		predictedByThem: null,
		minReader: [],
		salt,
	});
}
