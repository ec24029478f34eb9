import { bundle } from '../esbuild.config.js';

/** Builds the program before the tests, so that they never run yesterday's. */
export default bundle;
