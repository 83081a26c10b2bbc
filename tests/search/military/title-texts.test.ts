import { expect, test } from 'vitest';
import { titleTexts } from '../../../src/search/military/title-texts.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const titles = titleTexts(index);
const specialty = (code: string) =>
  index.specialties.find((each) => each.code === code && each.status === 'current')!;
const textsOf = (code: string) =>
  titles.textsOf(specialty(code).id).map((at) => ({
    text: titles.texts[at],
    title: titles.title[at]! >= 0 ? index.titles[titles.title[at]!]!.code : '',
    former: titles.former[at],
  }));

test('a specialty is found by its own title, those of its levels, and its former ones, each once', () => {
  expect(textsOf('6C0X1')).toEqual([
    { text: 'Contracting', title: '', former: 0 },
    { text: 'Contracting Journeyman', title: '6C051', former: 0 },
    { text: 'Contracting Craftsman', title: '6C071', former: 0 },
  ]);
  expect(textsOf('25B')).toEqual([
    { text: 'Information Technology Specialist', title: '25B', former: 0 },
    { text: 'Information Systems Operator', title: '', former: 1 },
  ]);
});

test('every text belongs to one specialty, and those of one stand together', () => {
  index.specialties.forEach(({ id }) => {
    for (const at of titles.textsOf(id)) expect(titles.specialty[at]).toBe(id);
  });
  expect(index.specialties.flatMap(({ id }) => titles.textsOf(id))).toEqual(titles.texts.map((_, at) => at));
});

test('a title of the same words in two branches is a text of each', () => {
  const same = titles.texts.flatMap((text, at) =>
    text === 'Combat Medic Specialist' ? [titles.specialty[at]] : [],
  );
  expect(same).toEqual([specialty('68W').id, specialty('L01A').id]);
});
