import type { EngineClient } from './engine-client.ts';
import { createLatest } from './latest.ts';
import type { Questions } from './stores.ts';

/** The questions that a page asks of an engine. What was answered by part of the data is asked again when all is there. */
export function createQuestions(engine: EngineClient): Questions {
  const military = createLatest(engine.military);
  engine.rest.subscribe(({ status }) => {
    if (status === 'ready' && military.getState().answered?.answer.complete === false) military.again();
  });
  return {
    military,
    occupations: {
      page: createLatest(engine.occupations),
      front: createLatest(engine.occupations, engine.calm),
    },
  };
}
