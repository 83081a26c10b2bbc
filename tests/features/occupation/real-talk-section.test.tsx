import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

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

test('real talk says of each group who rated it, and when', async () => {
  await openOccupation();
  const talk = part('Real talk');
  const noteOf = (heading: string) => talk.getByRole('heading', { name: heading }).nextElementSibling;
  expect(noteOf('Experience and training')).toHaveTextContent(
    /^Rated by experts .* not by a survey.*, 2021\.$/,
  );
  expect(noteOf('Ways of working that help')).toHaveTextContent(
    'Rated by AI and experts, not by workers, 2025.',
  );
  expect(noteOf('What people get from the work')).toHaveTextContent(
    /O\*NET’s analysts, not by workers, 2008/,
  );
  expect(noteOf('Who tends to like it')).toHaveTextContent(
    /computer model that learned from data, not by workers, 2023/,
  );
});

test('only a survey of workers is called one', async () => {
  const { ratedBy } = sampleProfile();
  await openOccupation({ ratedBy: { ...ratedBy, education: { by: 'workers', year: 2023 } } });
  expect(
    part('Real talk').getByText('From O*NET’s survey of people who do this work, 2023.'),
  ).toBeInTheDocument();
});
