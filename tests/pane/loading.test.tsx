import { act, screen } from '@testing-library/react';
import type { EditingPort } from '../../src/hosts/port';
import { deferred, HandPort } from './hand-port';
import { renderPane, settle, type Rendered } from './render-pane';
import { catalogue } from './workbook';

const press = (pane: Rendered, name: string): Promise<void> =>
  pane.user.click(screen.getByRole('button', { name }));

describe('when the agreements cannot be loaded', () => {
  test('says so, writes nothing, and works as soon as they can', async () => {
    let online = false;
    const load = async () => {
      if (!online) throw new TypeError('Failed to fetch');
      return catalogue();
    };
    const pane = await renderPane({ catalogue: load });
    await pane.check();
    expect(screen.getByRole('alert')).toHaveTextContent('Er ging iets mis');
    expect(pane.port.applied).toEqual([]);
    online = true;
    await pane.check();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
  });
});

describe('when the bridge to Excel comes later than the first screen', () => {
  test('what is asked sooner waits for it', async () => {
    const loading = deferred<EditingPort>();
    const pane = await renderPane({ loadPort: () => loading.promise });
    await press(pane, 'Controleer');
    await pane.wait(400);
    expect(screen.getByRole('heading', { name: 'Bezig met controleren' })).toBeVisible();
    await act(async () => loading.resolve(pane.port));
    await settle();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    expect(pane.port.watched).toBe(1);
  });

  test('that cannot be loaded: says so, and tries again at the next press', async () => {
    let online = false;
    const port = new HandPort();
    const loadPort = async () => {
      if (!online) throw new TypeError('Failed to fetch');
      return port;
    };
    const pane = await renderPane({ loadPort });
    await pane.check();
    expect(screen.getByRole('alert')).toHaveTextContent('Er ging iets misUw gegevens zijn niet veranderd.');
    online = true;
    await pane.check();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    expect(port.applied).toHaveLength(1);
  });
});
