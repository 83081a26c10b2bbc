import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

test('the AI outlook is a level in words, with both raters, what it means, who published it and its limits', async () => {
  const { user } = await openOccupation();
  const ai = part('AI outlook');
  expect(ai.getByText('Significant human skills needed')).toBeInTheDocument();
  expect(ai.getByText(/Exposure to AI: 60 out of 100/).parentElement!).toHaveTextContent(
    'People rated it 54 and the GPT-4 model 65',
  );
  expect(ai.getByText(/Exposure to AI: 60 out of 100/).parentElement!).toHaveTextContent(
    'With tasks that need added software counted in full, it is 98.',
  );
  expect(ai.getByText(/AI may help with half of the tasks/)).toBeInTheDocument();
  await user.click(ai.getByText(/What this number means/));
  expect(ai.getByText(/GPTs are GPTs/)).toHaveTextContent('Science, 2024');
  expect(ai.getByText(/nothing about jobs lost or gained/)).toBeInTheDocument();
});

test.each([
  ['essential', 'Human skills are essential'],
  ['changing', 'AI may change much of this work'],
] as const)('the level "%s" has its own headline', async (level, headline) => {
  await openOccupation({ ai: { ...sampleProfile().ai!, level } });
  expect(part('AI outlook').getByText(headline)).toBeInTheDocument();
});

test('where tools carry AI to half of the work, it is not said that most of it lies outside', async () => {
  await openOccupation({
    ai: { ...sampleProfile().ai!, level: 'essential', wider: 0.55, reach: 'half with tools' },
  });
  const ai = part('AI outlook');
  expect(ai.getByText(/Built into other software, it could reach half of them or more/)).toBeInTheDocument();
  expect(ai.queryByText(/lies outside/)).not.toBeInTheDocument();
});
