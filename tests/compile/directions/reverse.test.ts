import { describe, expect, test } from 'vitest';
import { reverseDirections } from '../../../src/compile/directions/reverse.ts';
import type { DirectionsOfSome } from '../../../src/data/directions-codec.ts';
import type { Direction, DirectionSource, Reason, Strength } from '../../../src/domain/direction.ts';
import type { LeadingSpecialty } from '../../../src/domain/leading.ts';
import { crosswalkOf, type Job } from '../../fixtures/small-crosswalk.ts';

const SECURITY = '15-1212.00';
const MEDIC = '29-2043.00';
const CLERK = '43-3061.00';

/** A job with a title for each list of occupations. */
function job(code: string, more: Partial<Job>, ...occupations: string[][]): Job {
  return {
    branches: ['Army'],
    code,
    title: code,
    titles: occupations.map((list, i) => [`${code}${i}`, code, 'E', list]),
    ...more,
  };
}

const direction = (
  source: DirectionSource,
  strength: Strength,
  occupation = SECURITY,
  reasons: Reason[] = [],
): Direction => ({ occupation, source, strength, reasons, payGrade: '', preparation: '' });

/** What leads to an occupation: "25B official, listed". */
function leading(jobs: readonly Job[], said: Record<string, Direction[]>, occupation = SECURITY) {
  const index = crosswalkOf(jobs);
  const directions: DirectionsOfSome = new Map(
    index.specialties.map(({ id, code }) => [
      id,
      {
        words: null,
        history: null,
        directions: said[code] ?? [],
        federal: [],
        credentials: [],
        elsewhere: [],
      },
    ]),
  );
  const list = reverseDirections(index, directions).get(occupation)!;
  const words = ({ specialty, links }: LeadingSpecialty) =>
    [index.specialties[specialty]!.code, ...links.map(({ source }) => source)].join(' ');
  return { list, words: list.map(words) };
}

describe('what leads to an occupation', () => {
  test('comes the strongest first, official of all titles before official of some', () => {
    const jobs = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => job(code, {}, [MEDIC]));
    const said = {
      A: [direction('reviewed', 'fair')],
      B: [direction('expert-study', 'some-duties')],
      C: [direction('va-equivalents', 'listed')],
      D: [direction('suggested', 'strong')],
      E: [direction('expert-study', 'most-duties')],
      F: [direction('connector', 'listed')],
    };
    const official = [job('G', {}, [SECURITY], [MEDIC]), job('H', {}, [SECURITY])];
    expect(leading([...jobs, ...official], said).words).toEqual([
      'H crosswalk',
      'G crosswalk',
      'F connector',
      'E expert-study',
      'D suggested',
      'C va-equivalents',
      'B expert-study',
      'A reviewed',
    ]);
  });

  test('is each specialty once, its strongest source first, each with the best of its reasons', () => {
    const alike: Reason = { kind: 'lay-title', title: 'Security Specialist' };
    const { list } = leading([job('A', {}, [SECURITY])], {
      A: [
        direction('va-equivalents', 'listed'),
        direction('expert-study', 'some-duties', SECURITY, [{ kind: 'list-likely' }]),
        direction('suggested', 'strong', SECURITY, [alike, { kind: 'duties' }]),
      ],
    });
    expect(list).toHaveLength(1);
    expect(list[0]!.links.map(({ source, reason }) => [source, reason])).toEqual([
      ['crosswalk', null],
      ['suggested', alike],
      ['va-equivalents', null],
      ['expert-study', { kind: 'list-likely' }],
    ]);
  });

  test('comes by the share of titles, then by how few other occupations, and the larger branch; retired ones last', () => {
    const { words } = leading(
      [
        job('E', { branches: ['Marine Corps'] }, [SECURITY]),
        job('D', { branches: ['Navy'] }, [SECURITY]),
        job('C', { status: 'marked-obsolete' }, [SECURITY]),
        job('B', {}, [SECURITY, MEDIC]),
        job('G', {}, [SECURITY], [MEDIC], [MEDIC]),
        job('F', {}, [SECURITY], [MEDIC]),
      ],
      {},
    );
    expect(words.map((each) => each[0])).toEqual(['D', 'E', 'B', 'F', 'G', 'C']);
  });

  test('is a job before the skills within one, and what may lead there last', () => {
    const navy: Partial<Job> = { branches: ['Navy'] };
    const jobs = [
      job('U25A', navy, [SECURITY]),
      job('EN', navy, [MEDIC]),
      job('91B', {}, [SECURITY]),
      job('88M', {}, [MEDIC]),
    ];
    const said = {
      EN: [direction('va-equivalents', 'listed')],
      '88M': [direction('suggested', 'fair')],
    };
    expect(leading(jobs, said).words).toEqual([
      '91B crosswalk',
      'EN va-equivalents',
      'U25A crosswalk',
      '88M suggested',
    ]);
  });

  test('is what evidence suggests before what is chosen for a whole kind of job', () => {
    const jobs = [job('A', {}, [MEDIC]), job('B', {}, [MEDIC]), job('C', {}, [MEDIC])];
    const chosen: Reason = { kind: 'carries-over', what: 'Leading a team', missing: 'Nothing' };
    const said = {
      A: [direction('reviewed', 'fair', SECURITY, [chosen])],
      B: [direction('suggested', 'fair', SECURITY, [chosen])],
      C: [
        direction('suggested', 'fair', CLERK),
        direction('suggested', 'fair', SECURITY, [{ kind: 'duties' }]),
      ],
    };
    expect(leading(jobs, said).words).toEqual(['C suggested', 'A reviewed', 'B suggested']);
  });

  test('of ours, what stands first in the list of a specialty comes before what stands last in that of another', () => {
    const said = {
      A: [direction('suggested', 'fair', CLERK), direction('suggested', 'fair')],
      B: [direction('suggested', 'fair'), direction('suggested', 'fair', CLERK)],
    };
    const jobs = [job('A', {}, [MEDIC]), job('B', {}, [MEDIC])];
    expect(leading(jobs, said).words).toEqual(['B suggested', 'A suggested']);
    expect(leading(jobs, said, CLERK).words).toEqual(['A suggested', 'B suggested']);
  });

  test('is an empty list where nothing leads there', () => {
    expect(leading([job('A', {}, [MEDIC])], {}).list).toEqual([]);
  });
});
