import { screen } from '@testing-library/react';
import { press, title } from '../on-screen';
import { HARDENBERG } from '../workbook';
import { atProposal } from './trial-adviser';

jest.mock('../../../src/core/advise', () => ({
  adviseInSteps: () => {
    throw new TypeError('“Noord” is 60');
  },
}));

test('a proposal that cannot be worked out by a mistake of ours: says so, without what stood in a cell', async () => {
  const pane = await atProposal();
  expect(screen.getByText('Wij kunnen dit voorstel niet uitrekenen')).toBeVisible();
  expect(
    screen.getByText('Er ging iets mis. Uw gegevens zijn niet veranderd. Ga terug en probeer het opnieuw.'),
  ).toBeVisible();
  expect(screen.queryByText(/Noord/)).not.toBeInTheDocument();
  await press(pane, 'Terug naar Bevinding');
  expect(title()).toHaveTextContent(HARDENBERG.message);
});
