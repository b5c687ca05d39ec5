/** English: asking for details where it is private, or in the open where the brand has no channel (P04, P61). */
import type { Wording } from '../pool';

export const channel: Wording = {
  /** Asks and names the channel in one breath. */
  'ask-channel': {
    any: [
      'Could you send {details} to {mail}?',
      'Would you send {details} to {mail}, so that I can follow it through?',
      'Could you mail {details} to {mail}?',
      'Can you let me have {details}, at {mail}?',
      'Could you drop {details} in a mail to {mail}?',
      'Would you write to {mail} with {details}?',
      'To trace it I need {details}: could you send that to {mail}?',
      'Could you DM {dm} {details}?',
      'Can you DM {dm} with {details}?',
      'Would you send {dm} a DM with {details}?',
      'Could you message {dm} {details}?',
      'Can you DM us {details}{dmOpen}?',
      'Could you send us {details} in a direct message{dmOpen}?',
      'Could you leave {details} at {page}?',
      'Would you send {details} through {page}?',
      'Could you ring {phone} with {details}?',
      'Can you call {phone} and give them {details}?',
      '{question}{open}',
    ],
    formal: [
      'Would you kindly send {details} to {mail}?',
      'Could you please send {details} to {mail}?',
      'Would you please DM {dm} {details}?',
    ],
    plain: ['Can you send {details} to {mail}?', 'DM {dm} {details}?', 'Can you get {details} to {mail}?'],
  },
  /** The channel alone, after a question in the open. */
  channel: {
    any: [
      'For anything personal, {mail} reaches us.',
      'Names and numbers are safer at {mail} than here.',
      'You can also reach us at {mail}.',
      'Anything private is best sent to {mail}.',
      "If it's easier to write, {mail} is the address.",
      'For anything personal, DM {dm}.',
      'Private details are safest in a DM to {dm}.',
      "If you'd rather not say it here, DM {dm}.",
      "If you'd rather not say it here, DM us{dmOpen}.",
      'Anything private can go through {page}.',
      'You can also reach us through {page}.',
      'You can also ring {phone}{hours}.',
      "If you'd rather talk, it's {phone}{hours}.",
    ],
    formal: [
      'For anything personal, please write to {mail}.',
      'Please send anything personal to {mail} rather than here.',
      'For private matters, please DM {dm}.',
    ],
  },
};
