// Does a list of tasks, several at a time, and returns their results in order.

/**
 * Does every task, so many at a time, and hands each result over in the order of the tasks.
 *
 * @param width how many at a time, a whole number ≥ 1
 */
export async function* pool<Task, Result>(
  tasks: readonly Task[],
  width: number,
  work: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  const start = () => {
    const index = started.length;
    if (index >= tasks.length) return;
    const result = work(tasks[index]!);
    started.push(result);
    // The next one starts whether this one succeeds or not; who awaits it hears of a failure.
    result.catch(() => {}).finally(start);
  };
  for (let count = 0; count < width; count++) start();
  for (let index = 0; index < tasks.length; index++) {
    yield await started[index]!;
  }
}
