// Keys and documents exist in the browser only.
export const ssr = false;
