/** What the tests use of it; the package names no types for its entry. */
declare module 'bpmn-moddle' {
	export class BpmnModdle {
		fromXML(xml: string): Promise<{
			readonly rootElement: unknown;
			readonly elementsById: Readonly<Record<string, unknown>>;
			readonly references: readonly unknown[];
			readonly warnings: readonly unknown[];
		}>;
	}
}
