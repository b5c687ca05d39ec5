/** English: posts that can be read two ways (P65). Every sentence must be true of a kind word and of a grievance alike. */
import type { Pool, Wording } from '../pool';

const NOTHING_NAMED: Pool = {
  any: [
    'What you write deserves a careful read, and it has had one.',
    'This deserves more than a quick glance, so thank you for telling us.',
    'Thank you for telling us, it deserves a proper answer.',
    "I've read your post to the end, and it deserves a proper reply.",
    'Thank you for writing to us; it deserves an answer from somebody who knows.',
    "I've read every line, and you deserve an answer from us.",
    'I went through your post slowly, because it deserves a good answer.',
    "Thank you for the post; it deserves a person's time, and it has had mine.",
    "You deserve an answer that fits, so I'm taking this carefully.",
    "I won't answer this off the cuff, it deserves better than that.",
  ],
  formal: ['Thank you for writing to us; your message deserves a considered reply.'],
  plain: ['Thanks for telling us, it deserves a reply.'],
};

export const unsure: Wording = {
  'read-quote': {
    any: [
      'You write “{quote}”, and I have read the rest as closely.',
      'I have read “{quote}” and all around it, thank you for telling us.',
      '“{quote}”: I have read it, and thank you for writing it down.',
      'Thank you for writing; “{quote}” is the line I am taking along.',
      'I have read your post, “{quote}” and the rest of it.',
      'Thanks for telling us; I noted “{quote}” first of all.',
    ],
    formal: ['Thank you for writing to us. I have noted “{quote}” in particular.'],
  },
  'read-neutral': {
    any: [
      "I've read what you say about {topic}, thank you for writing it down.",
      'Thank you for <telling us|letting us know> about {topic}.',
      "Thank you for writing about {topic}, I've read it closely.",
      "I've <just read|read closely> what you wrote about {topic}.",
      'What you say about {topic} has reached us, thank you.',
      'Thanks for <putting {topic} in front of us|bringing {topic} to us>.',
      "I've read your post about {topic} <to the end|with care|twice>, and <I'm glad you told us|thank you for writing it>.",
    ],
    formal: [
      'Thank you for writing to us about {topic}.',
      'I have read what you write about {topic} with care.',
    ],
    plain: ['Thanks for telling us about {topic}.', "I've read what you say about {topic}."],
  },
  'read-neutral-plain': NOTHING_NAMED,
  'read-quote-plain': NOTHING_NAMED,
  'pass-neutral': {
    any: [
      "I'm <showing it to|taking it to> {team} {today} and will <write back|answer you> here {by}.",
      "{Team} {teamReads} it {today}, and I'll <answer you|write to you> here {by}.",
      "I'll <go through it|sit down over it> with {team} {today} and <reply|write> here {by}.",
      "It goes to {team} from me {today}; I'll be back here {by}.",
      "I'm <passing it|handing it> to {team} {today}, and you'll <hear from me|have a reply> here {by}.",
      "I'll <talk to|speak with> {team} about it {today} and <write again|come back to you> {by}.",
      "I'm sharing it with {team} {today}, and <I'll come back to you|you'll have my answer> here {by}.",
      "{Team} should see this too: they will {today}, and I'll <write here|be back here> {by}.",
      "I'm <putting it before|laying it before> {team} {today} and will <let you know|tell you> here {by} what they say.",
      "I'll ask {team} {today} what they <make of it|think>, and <answer you|write to you> here {by}.",
      "You'll <read|hear> here {by} what comes of it, I'm asking {team} {today}.",
    ],
    formal: ['I will <share it with|bring it to> {team} {today} and <reply|respond> here {by}.'],
    plain: ["I'm <passing|taking> it to {team} {today} and will <reply|answer> {by}."],
  },
  'settle-long': {
    any: [
      "I'd rather ask than guess: is there something in it that you'd like us to put right?",
      "So that I take the right thing to them: is there anything in it you'd like us to sort out?",
      "They should read it in your words either way; is there something you'd like us to do about it?",
      "Good or bad, they'll want to know; is there anything you need from us?",
      "If there's anything to sort out I'd like to get it right, so may I ask: is there?",
      'Before I assume anything: would you like us to look into it, or did you just want us to know?',
      "I can take it as it stands, or act on it: is there a part you'd like mended?",
      "One thing would help me: is there something here you're waiting for us to do?",
      'Whichever way you meant it, it counts; would you want us to change anything?',
      "If something is still open, I'd like to close it: is it?",
    ],
    formal: ['I would rather ask than assume: is there anything that you would like us to put right?'],
  },
  settle: {
    any: [
      "Is there something <in it|here> you'd like us to put right?",
      "Is there anything <you'd like us|we ought> to look into?",
      "Have I read it right, or is there something you'd like sorted out?",
      'Would you like us to <do something about it|look into any of it>?',
      'Is there something we should sort out for you?',
      'May I ask: is there something you <need|would like> from us?',
    ],
    formal: ['Is there anything that you would like us to put right?'],
  },
  'settle-answer': {
    any: [
      "Is there something you'd like an answer to, or something we should look into?",
      "Is there anything you'd like to know from us?",
      'Are you after an answer, or is there something to put right as well?',
      'What would you most like to hear from us about it?',
    ],
    formal: ['Is there anything that you would like to know from us?'],
  },
  'settle-wish': {
    any: [
      'Is it a wish for the future, or something that needs sorting out now?',
      "Is it an idea you'd like us to think about, or something we should put right?",
      "Would you like it changed, or is it fine and I've misread you?",
      "Is there something you'd like us to change?",
    ],
    formal: ['Is this a suggestion for us, or something that you would like put right?'],
  },
};
