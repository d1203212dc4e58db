import { screen } from '@testing-library/react';
import type { WorkbookDescription } from '../../../src/derive/description';
import type { SaveWorkbook } from '../../../src/hosts/port';
import { press } from '../on-screen';
import { settle } from '../render-pane';
import { button, open } from './screen';

interface Saved {
  readonly name: string;
  readonly workbook: WorkbookDescription;
}

async function opened(saveWorkbook?: SaveWorkbook) {
  const saved: Saved[] = [];
  const pane = await open(
    undefined,
    undefined,
    undefined,
    saveWorkbook ??
      (async (name, workbook) => {
        saved.push({ name, workbook });
      }),
  );
  await pane.user.click(screen.getByText('Sjabloon als bestand'));
  return { pane, saved };
}

const organisation = (): HTMLElement => screen.getByRole('combobox', { name: 'Organisatie' });

test('is offered for every organisation of the agreement, empty or with an example', async () => {
  const { pane, saved } = await opened();
  expect(organisation()).toHaveDisplayValue('Alle bladen');
  await press(pane, 'Download leeg sjabloon');
  await pane.user.selectOptions(organisation(), 'Zwolle');
  await pane.user.click(screen.getByRole('radio', { name: 'Met voorbeeldgegevens' }));
  await press(pane, 'Download voorbeeld');
  expect(saved.map(({ name }) => name)).toEqual([
    'sjabloon-west-overijssel.xlsx',
    'voorbeeld-west-overijssel-zwolle.xlsx',
  ]);
  expect(saved[1]?.workbook.sheets[0]?.name).toBe('Uitleg');
});

test('says where it is, and what to do where Excel lets nothing be downloaded', async () => {
  const { pane } = await opened();
  await press(pane, 'Download leeg sjabloon');
  const message = screen.getByText('sjabloon-west-overijssel.xlsx is gemaakt');
  expect(message).toBeVisible();
  expect(screen.getByText(/^U vindt het bij uw downloads. Staat het er niet\?/)).toBeVisible();
  const link = screen.getByRole('link', { name: 'Open de werkbank' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['index.html', '_blank']);
  await pane.user.selectOptions(organisation(), 'Ommen');
  expect(message).not.toBeInTheDocument();
});

test('says when it could not be made, and can be tried again', async () => {
  let fails = true;
  const { pane } = await opened(() => (fails ? Promise.reject(new Error('Jansen')) : Promise.resolve()));
  await press(pane, 'Download leeg sjabloon');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Er ging iets mis');
  expect(alert).toHaveTextContent('Het bestand is niet gemaakt. Er is niets veranderd. Probeer het opnieuw.');
  expect(alert).not.toHaveTextContent('Jansen');
  fails = false;
  await press(pane, 'Download leeg sjabloon');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('another agreement has other organisations', async () => {
  const { pane } = await opened();
  await pane.user.selectOptions(organisation(), 'Zwolle');
  const agreement = screen.getByRole('combobox', { name: 'Overeenkomst' });
  await pane.user.selectOptions(agreement, 'Stimulering doorstroming sociale huur Noord-Veluwe');
  await settle();
  expect(organisation()).toHaveDisplayValue('Alle bladen');
  expect(screen.getByRole('option', { name: 'deltaWonen' })).toBeInTheDocument();
  expect(button('Download leeg sjabloon')).toBeEnabled();
});

test('is not offered where no file can be made', async () => {
  await open();
  expect(screen.queryByText('Sjabloon als bestand')).not.toBeInTheDocument();
});
