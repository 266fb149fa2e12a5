// @ts-check
import { parentPort, workerData } from 'node:worker_threads';

/* A worker of the pool as a thread of Node: the same handlers as in the browser. `workerData` is the address of the built rooms. */
/** @type {typeof import('./pool-parts.js')} */
const { handleWork, workHandlers } = await import(workerData);
const take = handleWork(workHandlers, (reply) => parentPort?.postMessage(reply));
parentPort?.on('message', take);
