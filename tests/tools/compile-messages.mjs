// @ts-check
import { compile } from '@inlang/paraglide-js';
import { messagesOptions } from '../../src/messages/options.js';

await compile({ ...messagesOptions, cleanOutdir: false });

// The compiler's store leaves timers that would keep the process for another thirty seconds.
process.exit(0);
