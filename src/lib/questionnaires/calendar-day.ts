/** Whether a text is a real day of the calendar in the form `yyyy-mm-dd`: 2028-02-29 is one, 2027-02-29 is none. */
export function isCalendarDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
