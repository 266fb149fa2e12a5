export { handleWork } from '../../src/lib/state/workers/handle-work';
export { runStudy } from '../../src/lib/state/workers/run-study';
export { workHandlers } from '../../src/lib/state/workers/work-handlers';
export { WorkerClient } from '../../src/lib/state/workers/worker-client';
export { WorkerPool } from '../../src/lib/state/workers/worker-pool';
