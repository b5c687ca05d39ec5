/** All signals, by family. To add one: a line in its family's file, its name in public/_locales, its weights. */
import { ASKS } from './asks';
import { DANGER } from './danger';
import { FOREIGN } from './foreign';
import { OWN } from './own';
import { PLEASED } from './pleased';
import { PRESSURE } from './pressure';
import { RIVALS } from './rivals';
import type { Signal } from './signal';
import { SPAM } from './spam';
import { STRUCTURE } from './structure';
import { TROUBLE } from './trouble';

export const SIGNALS: readonly Signal[] = [
  ...OWN,
  ...SPAM,
  ...DANGER,
  ...PRESSURE,
  ...RIVALS,
  ...TROUBLE,
  ...PLEASED,
  ...ASKS,
  ...FOREIGN,
  ...STRUCTURE,
];
