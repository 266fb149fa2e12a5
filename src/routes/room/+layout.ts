// Rooms live on the device only: there is nothing to render beforehand but the shell.
export const ssr = false;
