/** What XML 1.0 cannot hold at all: control characters, halves of pairs, and two that are no characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands inside of an element or of an attribute in double quotes; what XML cannot hold is left out, white space becomes one space. */
export function escapeXml(text: string): string {
	return text
		.replace(NOT_XML, '')
		.replaceAll(/\s+/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}
