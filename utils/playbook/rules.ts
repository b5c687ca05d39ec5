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
  /** What it asks for, in a sentence or two. */
  text: MessageKey;
}

export const RULES: readonly Rule[] = [
  { id: 'P01', documents: ['S0'], title: 'rule_P01', text: 'rule_P01_text' },
  { id: 'P02', documents: ['S0'], title: 'rule_P02', text: 'rule_P02_text' },
  { id: 'P03', documents: ['S0'], title: 'rule_P03', text: 'rule_P03_text' },
  { id: 'P04', documents: ['S0'], title: 'rule_P04', text: 'rule_P04_text' },
  { id: 'P05', documents: ['S0', 'S4'], title: 'rule_P05', text: 'rule_P05_text' },
  { id: 'P06', documents: ['S0', 'S2'], title: 'rule_P06', text: 'rule_P06_text' },
  { id: 'P07', documents: ['S0'], title: 'rule_P07', text: 'rule_P07_text' },
  { id: 'P08', documents: ['S0', 'S3'], title: 'rule_P08', text: 'rule_P08_text' },
  { id: 'P09', documents: ['S0'], title: 'rule_P09', text: 'rule_P09_text' },
  { id: 'P10', documents: ['S0'], title: 'rule_P10', text: 'rule_P10_text' },
  { id: 'P11', documents: ['S0'], title: 'rule_P11', text: 'rule_P11_text' },
  { id: 'P12', documents: ['S0'], title: 'rule_P12', text: 'rule_P12_text' },
  { id: 'P13', documents: ['S0'], title: 'rule_P13', text: 'rule_P13_text' },
  { id: 'P14', documents: ['S0', 'S2'], title: 'rule_P14', text: 'rule_P14_text' },
  { id: 'P15', documents: ['S1'], title: 'rule_P15', text: 'rule_P15_text' },
  { id: 'P16', documents: ['S1'], title: 'rule_P16', text: 'rule_P16_text' },
  { id: 'P17', documents: ['S1'], title: 'rule_P17', text: 'rule_P17_text' },
  { id: 'P18', documents: ['S1'], title: 'rule_P18', text: 'rule_P18_text' },
  { id: 'P19', documents: ['S1', 'S3'], title: 'rule_P19', text: 'rule_P19_text' },
  { id: 'P20', documents: ['S1'], title: 'rule_P20', text: 'rule_P20_text' },
  { id: 'P21', documents: ['S1'], title: 'rule_P21', text: 'rule_P21_text' },
  { id: 'P22', documents: ['S1'], title: 'rule_P22', text: 'rule_P22_text' },
  { id: 'P23', documents: ['S1'], title: 'rule_P23', text: 'rule_P23_text' },
  { id: 'P24', documents: ['S1', 'S3'], title: 'rule_P24', text: 'rule_P24_text' },
  { id: 'P25', documents: ['S1'], title: 'rule_P25', text: 'rule_P25_text' },
  { id: 'P26', documents: ['S1'], title: 'rule_P26', text: 'rule_P26_text' },
  { id: 'P27', documents: ['S1'], title: 'rule_P27', text: 'rule_P27_text' },
  { id: 'P28', documents: ['S2'], title: 'rule_P28', text: 'rule_P28_text' },
  { id: 'P29', documents: ['S2'], title: 'rule_P29', text: 'rule_P29_text' },
  { id: 'P30', documents: ['S2'], title: 'rule_P30', text: 'rule_P30_text' },
  { id: 'P31', documents: ['S2'], title: 'rule_P31', text: 'rule_P31_text' },
  { id: 'P32', documents: ['S2'], title: 'rule_P32', text: 'rule_P32_text' },
  { id: 'P33', documents: ['S3'], title: 'rule_P33', text: 'rule_P33_text' },
  { id: 'P34', documents: ['S3'], title: 'rule_P34', text: 'rule_P34_text' },
  { id: 'P35', documents: ['S3'], title: 'rule_P35', text: 'rule_P35_text' },
  { id: 'P36', documents: ['S3'], title: 'rule_P36', text: 'rule_P36_text' },
  { id: 'P37', documents: ['S3'], title: 'rule_P37', text: 'rule_P37_text' },
  { id: 'P38', documents: ['S3'], title: 'rule_P38', text: 'rule_P38_text' },
  { id: 'P39', documents: ['S4'], title: 'rule_P39', text: 'rule_P39_text' },
  { id: 'P40', documents: ['S4'], title: 'rule_P40', text: 'rule_P40_text' },
  { id: 'P41', documents: ['S4'], title: 'rule_P41', text: 'rule_P41_text' },
  { id: 'P42', documents: ['S4'], title: 'rule_P42', text: 'rule_P42_text' },
  { id: 'P43', documents: ['S4'], title: 'rule_P43', text: 'rule_P43_text' },
  { id: 'P44', documents: ['S4'], title: 'rule_P44', text: 'rule_P44_text' },
  { id: 'P45', documents: ['S4'], title: 'rule_P45', text: 'rule_P45_text' },
  { id: 'P46', documents: ['S4'], title: 'rule_P46', text: 'rule_P46_text' },
  { id: 'P47', documents: ['S4'], title: 'rule_P47', text: 'rule_P47_text' },
  { id: 'P48', documents: ['S3', 'S0'], title: 'rule_P48', text: 'rule_P48_text' },
  { id: 'P49', documents: ['S0', 'S2', 'S4'], title: 'rule_P49', text: 'rule_P49_text' },
  { id: 'P50', documents: ['Baer, Hug Your Haters'], title: 'rule_P50', text: 'rule_P50_text' },
  { id: 'P51', documents: ['S0', "Tripadvisor's reply rules"], title: 'rule_P51', text: 'rule_P51_text' },
  { id: 'P52', documents: ['S1'], title: 'rule_P52', text: 'rule_P52_text' },
  { id: 'P53', documents: ['S2', 'study by Page 2014'], title: 'rule_P53', text: 'rule_P53_text' },
  { id: 'P54', documents: ['S2', 'US Air Force chart'], title: 'rule_P54', text: 'rule_P54_text' },
  { id: 'P55', documents: ['S4', "Yelp's advice to owners"], title: 'rule_P55', text: 'rule_P55_text' },
  { id: 'P56', documents: ['S3', 'US FTC review rule'], title: 'rule_P56', text: 'rule_P56_text' },
  { id: 'P57', documents: ['S0', 'GDPR'], title: 'rule_P57', text: 'rule_P57_text' },
  { id: 'P58', documents: ['Google, Apple, Google Play help'], title: 'rule_P58', text: 'rule_P58_text' },
  { id: 'P59', documents: ['S0'], title: 'rule_P59', text: 'rule_P59_text' },
  { id: 'P60', documents: ['S3', 'S1'], title: 'rule_P60', text: 'rule_P60_text' },
  { id: 'P61', documents: ['S0', 'S2'], title: 'rule_P61', text: 'rule_P61_text' },
  { id: 'P62', documents: ['S1', 'S4'], title: 'rule_P62', text: 'rule_P62_text' },
  { id: 'P63', documents: ['S1', 'US FTC review rule'], title: 'rule_P63', text: 'rule_P63_text' },
  { id: 'P64', documents: ['S4', 'US Air Force chart'], title: 'rule_P64', text: 'rule_P64_text' },
  { id: 'P65', documents: ['S0', 'US Air Force chart'], title: 'rule_P65', text: 'rule_P65_text' },
  { id: 'P66', documents: ['Vendor guidance'], title: 'rule_P66', text: 'rule_P66_text' },
  { id: 'P67', documents: ['OWASP'], title: 'rule_P67', text: 'rule_P67_text' },
  { id: 'P68', documents: ['US health privacy penalties'], title: 'rule_P68', text: 'rule_P68_text' },
  { id: 'P69', documents: ["The sites' own documentation"], title: 'rule_P69', text: 'rule_P69_text' },
  { id: 'P70', documents: ['S1'], title: 'rule_P70', text: 'rule_P70_text' },
];

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
