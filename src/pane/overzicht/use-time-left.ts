import { useEffect, useState } from 'react';
import { usePane } from '../pane-context';
import { secondsLeft, type Mark } from './progress';

const SECOND = 1_000;

/** How many seconds something still takes that is `done` now, from 0 to 1; null when that cannot be told. */
export function useTimeLeft(done: number): number | null {
  const { clock } = usePane();
  const time = (): number => clock.now().getTime();
  const [now, setNow] = useState(time);
  const [marks, setMarks] = useState<readonly Mark[]>(() => [{ at: time(), done }]);
  if (marks.at(-1)?.done !== done) setMarks([...marks, { at: time(), done }]);
  useEffect(() => {
    const tick = (): void => {
      setNow(clock.now().getTime());
      stop = clock.after(SECOND, tick);
    };
    let stop = clock.after(SECOND, tick);
    return () => stop();
  }, [clock]);
  return secondsLeft(marks, now);
}
