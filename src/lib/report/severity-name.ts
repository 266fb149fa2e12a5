import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Severity } from '$lib/scoring';

/** How much a finding matters, in a word. */
export function severityName(severity: Severity): string {
	switch (severity) {
		case 'critical':
			return m.findings_severity_critical();
		case 'major':
			return m.findings_severity_major();
		case 'minor':
			return m.findings_severity_minor();
		case 'info':
			return m.findings_severity_info();
		default:
			return unreachable(severity);
	}
}
