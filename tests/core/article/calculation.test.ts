import { defineSteppedCalculation } from '../../../src/core/article/calculation';
import type { CalculationContext } from '../../../src/core/article/rule';
import { calculationOver } from '../../../src/core/article/function-table';
import { finish } from '../../../src/core/steps';

const run = (): CalculationContext => calculationOver([], 1);

describe('a calculation in steps', () => {
  let times = 0;
  const counted = defineSteppedCalculation(function* count() {
    yield;
    yield;
    times += 1;
    return times;
  });

  test('is done beforehand, with a pause between its steps, and then once only', () => {
    const context = run();
    const before = times;
    const steps = counted.inSteps(context);
    expect([steps.next().done, steps.next().done, times]).toEqual([false, false, before]);
    finish(steps);
    finish(counted.inSteps(context));
    expect([counted(context), counted(context), times]).toEqual([before + 1, before + 1, before + 1]);
  });

  test('is done at once for who asks sooner, and anew in another check', () => {
    const first = counted(run());
    expect(counted(run())).toBe(first + 1);
  });

  test('that breaks down beforehand does so for everyone who asks, and not before', () => {
    const broken = defineSteppedCalculation<number>(function* fail() {
      yield;
      throw new Error('broken');
    });
    const context = run();
    finish(broken.inSteps(context));
    expect(() => broken(context)).toThrow('broken');
    expect(() => broken(context)).toThrow('broken');
  });
});
