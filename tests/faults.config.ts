import everyday from './playwright.config';

// `npm test` kills the tab a few times; this, as often as it takes to meet rare moments.
process.env['KILLS'] ??= '20';

export default { ...everyday, testMatch: 'keep.test.ts' };
