import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('the AI outlook is a level in words, with both raters, what it means, who published it and its limits', async () => {
  const { user } = await openOccupation();
  const ai = part('AI outlook');
  expect(ai.getByText('Significant human skills needed')).toBeInTheDocument();
  expect(ai.getByText(/Exposure to AI: 60 out of 100/).parentElement!).toHaveTextContent(
    'People rated it 54 and the GPT-4 model 65',
  );
  await user.click(ai.getByText(/What this number means/));
  expect(ai.getByText(/GPTs are GPTs/)).toHaveTextContent('Science, 2024');
  expect(ai.getByText(/nothing about jobs lost or gained/)).toBeInTheDocument();
});

test.each([
  ['essential', 'Human skills are essential'],
  ['changing', 'AI may change much of this work'],
] as const)('the level "%s" has its own headline', async (level, headline) => {
  await openOccupation({ ai: { level, modelBeta: 0.5, humanBeta: 0.5, mean: 0.5 } });
  expect(part('AI outlook').getByText(headline)).toBeInTheDocument();
});
