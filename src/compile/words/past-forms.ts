/** Tables for the past of verbs, beside src/text/irregular-verbs.ts: what no rule gives. */

/** A verb of IRREGULAR with one of these before it has its past form with the same before it. */
export const PREFIXES = [
  'under',
  'over',
  'out',
  'with',
  'cross',
  'proof',
  'sight-',
  'trouble',
  'fore',
  're',
  'un',
];

/** Verbs of more than one syllable that double their last consonant, because the stress is on the end. */
export const DOUBLING = new Set([
  'admit',
  'commit',
  'compel',
  'confer',
  'control',
  'deter',
  'embed',
  'enroll',
  'equip',
  'expel',
  'format',
  'infer',
  'input',
  'kidnap',
  'occur',
  'omit',
  'patrol',
  'permit',
  'prefer',
  'program',
  'propel',
  'rebut',
  'refer',
  'refit',
  'regret',
  'remit',
  'submit',
  'transfer',
  'transmit',
  'transship',
  'waterlog',
]);

/** Verbs that stand second in task lines ("Take stock and reorder parts") and never first. */
export const SECOND_VERBS = `
act alter anchor appear archive authorize automate bind cancel cast challenge cue date-stamp debate
debug demagnetize destroy discard disconnect display divide dock drop encrypt enroll evacuate
exercise exhibit expand forward garnish get glue groom have insure laminate let note obey outline
overhaul peel plow plug preheat prevent procure prune purchase rake recharge recycle rehearse
reinstall remind renew reorder repack repaint repeat reshape restart rethink return rewrap rinse
roughen shelve ship slide stabilize stencil tap think tidy transfer transplant unbolt unscrew upgrade
`
  .trim()
  .split(/\s+/);
