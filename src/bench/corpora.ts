import type { Corpus } from './corpus.ts';
import { militaryCorpus } from './military-corpus.ts';
import { occupationCorpus } from './occupation-corpus.ts';
import type { Kind, Product } from './product.ts';

/** The texts of a kind. */
export function corpusOf(kind: Kind, product: Product): Corpus {
  return kind === 'military' ? militaryCorpus(product.index) : occupationCorpus(product);
}
