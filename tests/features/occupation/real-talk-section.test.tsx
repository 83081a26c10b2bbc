import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('real talk is figures and a film, and quotes nobody', async () => {
  const { user } = await openOccupation();
  const talk = part('Real talk');
  expect(talk.getByText(/there are no quotes/)).toBeInTheDocument();
  expect(talk.getByText(/What sets this work apart/)).toHaveTextContent('Initiative, Attention to Detail');
  expect(talk.getByRole('row', { name: /^Optimism/ })).toHaveTextContent('\u22120.3');
  expect(talk.getByText(/professional certificate 2.5/)).toBeInTheDocument();
  await user.click(talk.getByText('Related work before starting: most often 2 to 4 years (24%)'));
  expect(talk.getByRole('row', { name: /^2 to 4 years/ })).toHaveTextContent('24%');
  expect(talk.getByRole('link', { name: /short video/ })).toHaveAttribute('rel', 'noopener noreferrer');
});
