import { whenIdle } from '../../src/pane/when-idle';

const ofWindow = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');

function setIdleCallback(value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(window, 'requestIdleCallback');
  else Object.defineProperty(window, 'requestIdleCallback', { configurable: true, value });
}

afterEach(() => setIdleCallback(ofWindow?.value));

test('waits until the browser says that it is idle, and not for ever', async () => {
  const asked: { readonly callback: () => void; readonly options: { readonly timeout: number } }[] = [];
  setIdleCallback((callback: () => void, options: { timeout: number }) => asked.push({ callback, options }));
  let isIdle = false;
  const waiting = whenIdle().then(() => (isIdle = true));
  await Promise.resolve();
  expect(isIdle).toBe(false);
  expect(asked.map(({ options }) => options)).toEqual([{ timeout: 500 }]);
  asked[0]?.callback();
  await expect(waiting).resolves.toBe(true);
});

test('in a browser that cannot tell, waits for what is being done now', async () => {
  setIdleCallback(undefined);
  const order: string[] = [];
  const waiting = whenIdle().then(() => order.push('idle'));
  await Promise.resolve();
  order.push('now');
  await waiting;
  expect(order).toEqual(['now', 'idle']);
});
