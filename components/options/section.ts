/** What a section of the set-up is: one file each in sections/, listed in sections/index.ts. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '@/utils/words';

export interface Section {
  /** Its anchor: "options.html#facts". */
  id: string;
  title: MessageKey;
  /** What it is for, in a sentence. */
  about: MessageKey;
  body: () => ComponentChildren;
}
