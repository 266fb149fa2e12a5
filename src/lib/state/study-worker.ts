import { serveWork } from './serve-work';
import { studySteps } from './study-task';

serveWork(studySteps);
