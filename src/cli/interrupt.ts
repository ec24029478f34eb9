const signals = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interrupt {
  /** The exit code that says so, once the run was interrupted. */
  readonly exitCode: 130 | 143 | null;
}

/**
 * The first Ctrl-C asks the run to stop after the document that it is at, so that what is written is whole; who presses it
 * again does not want to wait for that.
 */
export function watchInterrupt(): Interrupt {
  const interrupt: { exitCode: 130 | 143 | null } = { exitCode: null };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupt.exitCode !== null) process.exit(signals[signal]);
      interrupt.exitCode = signals[signal];
      process.exitCode = signals[signal];
    });
  }
  return interrupt;
}
