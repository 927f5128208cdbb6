#!/usr/bin/env node
/** The bin: runs the command line and turns every failure into one message and an exit code. */
import { buildProgram } from './commands/program.js';
import { finish, reportFailure } from './commands/shared/failure.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure. A full disk behind `>` is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : reportFailure(error));
});

try {
  await buildProgram().parseAsync();
} catch (error) {
  finish(reportFailure(error));
}
