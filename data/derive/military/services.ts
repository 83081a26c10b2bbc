import type { IdentifierKind } from '../../../src/compile/tables/military-tables.ts';
import type { Branch } from '../../../src/domain/branch.ts';

/** Service letters of DMDC's MOC file whose rows are military titles. */
export const TITLE_SERVICES: Record<string, Branch> = {
  A: 'Army',
  C: 'Coast Guard',
  F: 'Air Force',
  H: 'Space Force',
  M: 'Marine Corps',
  N: 'Navy',
};

/**
 * Service letters whose rows qualify a title: real codes that people type, with hardly any official match.
 * What each letter stands for was read off the DoD Occupational Database, whose code types name the same codes.
 */
export const IDENTIFIER_SERVICES: Record<string, { branch: Branch; kind: IdentifierKind }> = {
  J: { branch: 'Army', kind: 'additional skill identifier (ASI)' },
  Q: { branch: 'Army', kind: 'special qualification identifier (SQI)' },
  P: { branch: 'Navy', kind: 'officer designator' },
  S: { branch: 'Navy', kind: 'officer subspecialty (SSP)' },
  V: { branch: 'Navy', kind: 'additional qualification designation (AQD)' },
  U: { branch: 'Air Force', kind: 'special experience identifier (SEI)' },
  X: { branch: 'Air Force', kind: 'AFSC prefix' },
  O: { branch: 'Air Force', kind: 'activity code' },
  Y: { branch: 'Space Force', kind: 'special experience identifier (SEI)' },
  L: { branch: 'Space Force', kind: 'SFSC prefix' },
  Z: { branch: 'Space Force', kind: 'activity code' },
};

/** Left out, with the reason that the report gives. */
export const SERVICES_LEFT_OUT: Record<string, string> = {
  D: 'DoD occupation group, not a code that a person holds',
  G: 'federal civilian series, not military',
};
