declare global {
	namespace App {
		// Kit reads these; Groundwork has no server and adds nothing to them.
	}
}

export {};
