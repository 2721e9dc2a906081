/** How often it is looked whether npm is still there, in milliseconds. */
const lookMs = 250;

/**
 * Calls back once npm, which started this process, is gone without a word: killed, or its terminal closed. Else a
 * process would stay behind that holds the port and the data folder, and that nobody knows of.
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
