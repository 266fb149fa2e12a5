import { inventorySteps } from './inventory-task';
import { serveWork } from './serve-work';

serveWork(inventorySteps);
