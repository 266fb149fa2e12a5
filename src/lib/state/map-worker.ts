import { layOutSteps } from './lay-out-here';
import { serveWork } from './serve-work';

serveWork(layOutSteps);
