/** A post of the demo pages: invented people, written for the demo. */
import type { Kind } from '../../../utils/judge/verdict';

export interface DemoPost {
  name: string;
  handle: string;
  hoursAgo: number;
  /** What its writer had in mind; "none" is not about the brand. The pages do not show it. */
  kind: Kind | 'none';
  text: string;
}

/** Posts of one kind from short rows: name, handle, hours ago, text. */
export const posts = (kind: DemoPost['kind'], rows: [string, string, number, string][]): DemoPost[] =>
  rows.map(([name, handle, hoursAgo, text]) => ({ name, handle, hoursAgo, kind, text }));
