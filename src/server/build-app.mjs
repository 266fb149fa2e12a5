// @ts-check
import { rmSync, writeFileSync } from 'node:fs';
import { createBuilder } from 'vite';
import { buildStamp, describeBuild } from './ensure-build.mjs';

const project = new URL('../../', import.meta.url);
const description = describeBuild(project);
rmSync(buildStamp(project), { force: true });

const builder = await createBuilder();
await builder.buildApp();
writeFileSync(buildStamp(project), description);
