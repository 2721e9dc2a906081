/** How often to check whether npm still runs, in milliseconds. */
const lookMs = 250;

/**
 * Calls back once npm, which started this process, is gone without a signal: killed, or its terminal closed.
 * Otherwise a process that nobody knows about would keep the port and the data folder.
 */
export function whenNpmIsGone(callBack: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    callBack();
  }, lookMs);
  timer.unref();
}
