import { expect, test } from 'vitest';
import { contacts } from '../../../src/search/noise/contacts.ts';
import { takenBy } from '../../fixtures/small-noise.ts';

test.each(['910) 555-0134', '910-555-0134', '555-0134', 'sam.cook@example.com', 'www.example.org/in/sam'])(
  '%s says how to reach somebody',
  (text) => {
    expect(takenBy(contacts, `cook ${text} medic`)).toEqual([text]);
  },
);

test.each(['25-B', '2009-2014', '1-504', 'cook, medic', '0311', 'U.S. Army', '11-1021'])(
  '%s does not',
  (text) => {
    expect(takenBy(contacts, text)).toEqual([]);
  },
);
