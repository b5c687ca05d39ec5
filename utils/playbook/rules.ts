/**
 * The playbook's rules as data: "why this advice" shows them. S0 to S4 are the five seed documents; other sources are
 * named in words.
 */
import type { MessageKey } from '../words';

export interface Rule {
  /** "P01" … "P70": stands in verdicts, suggestions and exports. */
  id: string;
  /** Where the rule comes from: seeds ("S0") or public sources in words. */
  documents: readonly string[];
  /** Short title in our own words. */
  title: MessageKey;
}

export const RULES: readonly Rule[] = [
  { id: 'P01', documents: ['S0'], title: 'rule_P01' },
  { id: 'P02', documents: ['S0'], title: 'rule_P02' },
  { id: 'P03', documents: ['S0'], title: 'rule_P03' },
  { id: 'P04', documents: ['S0'], title: 'rule_P04' },
  { id: 'P05', documents: ['S0', 'S4'], title: 'rule_P05' },
  { id: 'P06', documents: ['S0', 'S2'], title: 'rule_P06' },
  { id: 'P07', documents: ['S0'], title: 'rule_P07' },
  { id: 'P08', documents: ['S0', 'S3'], title: 'rule_P08' },
  { id: 'P09', documents: ['S0'], title: 'rule_P09' },
  { id: 'P10', documents: ['S0'], title: 'rule_P10' },
  { id: 'P11', documents: ['S0'], title: 'rule_P11' },
  { id: 'P12', documents: ['S0'], title: 'rule_P12' },
  { id: 'P13', documents: ['S0'], title: 'rule_P13' },
  { id: 'P14', documents: ['S0', 'S2'], title: 'rule_P14' },
  { id: 'P15', documents: ['S1'], title: 'rule_P15' },
  { id: 'P16', documents: ['S1'], title: 'rule_P16' },
  { id: 'P17', documents: ['S1'], title: 'rule_P17' },
  { id: 'P18', documents: ['S1'], title: 'rule_P18' },
  { id: 'P19', documents: ['S1', 'S3'], title: 'rule_P19' },
  { id: 'P20', documents: ['S1'], title: 'rule_P20' },
  { id: 'P21', documents: ['S1'], title: 'rule_P21' },
  { id: 'P22', documents: ['S1'], title: 'rule_P22' },
  { id: 'P23', documents: ['S1'], title: 'rule_P23' },
  { id: 'P24', documents: ['S1', 'S3'], title: 'rule_P24' },
  { id: 'P25', documents: ['S1'], title: 'rule_P25' },
  { id: 'P26', documents: ['S1'], title: 'rule_P26' },
  { id: 'P27', documents: ['S1'], title: 'rule_P27' },
  { id: 'P28', documents: ['S2'], title: 'rule_P28' },
  { id: 'P29', documents: ['S2'], title: 'rule_P29' },
  { id: 'P30', documents: ['S2'], title: 'rule_P30' },
  { id: 'P31', documents: ['S2'], title: 'rule_P31' },
  { id: 'P32', documents: ['S2'], title: 'rule_P32' },
  { id: 'P33', documents: ['S3'], title: 'rule_P33' },
  { id: 'P34', documents: ['S3'], title: 'rule_P34' },
  { id: 'P35', documents: ['S3'], title: 'rule_P35' },
  { id: 'P36', documents: ['S3'], title: 'rule_P36' },
  { id: 'P37', documents: ['S3'], title: 'rule_P37' },
  { id: 'P38', documents: ['S3'], title: 'rule_P38' },
  { id: 'P39', documents: ['S4'], title: 'rule_P39' },
  { id: 'P40', documents: ['S4'], title: 'rule_P40' },
  { id: 'P41', documents: ['S4'], title: 'rule_P41' },
  { id: 'P42', documents: ['S4'], title: 'rule_P42' },
  { id: 'P43', documents: ['S4'], title: 'rule_P43' },
  { id: 'P44', documents: ['S4'], title: 'rule_P44' },
  { id: 'P45', documents: ['S4'], title: 'rule_P45' },
  { id: 'P46', documents: ['S4'], title: 'rule_P46' },
  { id: 'P47', documents: ['S4'], title: 'rule_P47' },
  { id: 'P48', documents: ['S3', 'S0'], title: 'rule_P48' },
  { id: 'P49', documents: ['S0', 'S2', 'S4'], title: 'rule_P49' },
  { id: 'P50', documents: ['Baer, Hug Your Haters'], title: 'rule_P50' },
  { id: 'P51', documents: ['S0', "Tripadvisor's reply rules"], title: 'rule_P51' },
  { id: 'P52', documents: ['S1'], title: 'rule_P52' },
  { id: 'P53', documents: ['S2', 'study by Page 2014'], title: 'rule_P53' },
  { id: 'P54', documents: ['S2', 'US Air Force chart'], title: 'rule_P54' },
  { id: 'P55', documents: ['S4', "Yelp's advice to owners"], title: 'rule_P55' },
  { id: 'P56', documents: ['S3', 'US FTC review rule'], title: 'rule_P56' },
  { id: 'P57', documents: ['S0', 'GDPR'], title: 'rule_P57' },
  { id: 'P58', documents: ['Google, Apple, Google Play help'], title: 'rule_P58' },
  { id: 'P59', documents: ['S0'], title: 'rule_P59' },
  { id: 'P60', documents: ['S3', 'S1'], title: 'rule_P60' },
  { id: 'P61', documents: ['S0', 'S2'], title: 'rule_P61' },
  { id: 'P62', documents: ['S1', 'S4'], title: 'rule_P62' },
  { id: 'P63', documents: ['S1', 'US FTC review rule'], title: 'rule_P63' },
  { id: 'P64', documents: ['S4', 'US Air Force chart'], title: 'rule_P64' },
  { id: 'P65', documents: ['S0', 'US Air Force chart'], title: 'rule_P65' },
  { id: 'P66', documents: ['Vendor guidance'], title: 'rule_P66' },
  { id: 'P67', documents: ['OWASP'], title: 'rule_P67' },
  { id: 'P68', documents: ['US health privacy penalties'], title: 'rule_P68' },
  { id: 'P69', documents: ["The sites' own documentation"], title: 'rule_P69' },
  { id: 'P70', documents: ['S1'], title: 'rule_P70' },
];

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
