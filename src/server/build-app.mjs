// @ts-check
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { buildStamp, describeBuild } from './ensure-build.mjs';

const project = new URL('../../', import.meta.url);
const description = describeBuild(project);
rmSync(buildStamp(project), { force: true });

await build();
writeFileSync(buildStamp(project), description);
