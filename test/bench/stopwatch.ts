/**
 * Measures work on a machine that others use, too. The time on the wall counts what other programs take, and the time of
 * the processor what V8 does beside the work, such as collecting garbage: the work itself takes no longer than either.
 *
 * @returns reads it; milliseconds.
 */
export function startStopwatch(): () => number {
  const wall = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - wall, (user + system) / 1000);
  };
}
