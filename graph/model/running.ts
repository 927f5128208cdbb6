/** Whether a process runs: what a killed one leaves behind may be swept out, be it of the workspace or of a store. */

/** Signal 0 is sent to nobody; a process of another user counts as running. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
