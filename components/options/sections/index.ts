/** The sections of the set-up, in the order a newcomer fills them in: the first is enough to start with. */
import type { Section } from '../section';
import { backlash } from './backlash';
import { boxes } from './boxes';
import { brand } from './brand';
import { commitments } from './commitments';
import { competitors } from './competitors';
import { contact } from './contact';
import { data } from './data';
import { facts } from './facts';
import { finding } from './finding';
import { initiatives } from './initiatives';
import { passingOn } from './passing-on';
import { people } from './people';
import { rules } from './rules';
import { sites } from './sites';
import { stances } from './stances';
import { teams } from './teams';
import { tryIt } from './try-it';
import { voice } from './voice';

export const SECTIONS: readonly Section[] = [
  brand,
  finding,
  people,
  voice,
  sites,
  facts,
  stances,
  teams,
  competitors,
  initiatives,
  contact,
  commitments,
  backlash,
  passingOn,
  boxes,
  tryIt,
  rules,
  data,
];
