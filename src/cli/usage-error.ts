/** A command line, or a configuration, that makes no sense: told without ceremony, and the program exits with 2. */
export class UsageError extends Error {}
