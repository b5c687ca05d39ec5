/** How long it takes to suggest three replies to a post, against filling three plain templates with a name and a topic. */
import { suggest } from '../../utils/replies';
import { NOW, POSTS, profileOf, verdictOf } from '../unit/replies/fixtures';
import { type Bench, figure } from './figure';

const ROUNDS = 12;
const TEMPLATES = [
  'Hi {{name}}, thank you for your message about {{topic}}.',
  'Hi {{name}}, thank you for your message about {{topic}}. We will look at it and come back to you by {{day}}.',
  'Hi {{name}}, thank you for your message about {{topic}}. We are sorry for the trouble, will look at it and come back to you by {{day}}. You can reach us at {{mail}}.',
];
const fillPlain = (template: string, values: Record<string, string>) =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

function timed(work: (round: number) => void): number {
  for (let round = 0; round < ROUNDS; round++) work(round);
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round++) work(ROUNDS + round);
  return (performance.now() - started) / (ROUNDS * POSTS.length);
}

const bench: Bench = {
  name: 'replies',
  async run() {
    const profile = profileOf();
    const ours = timed((round) => {
      for (const { kind, text, language = 'en' } of POSTS)
        suggest({
          profile,
          post: { text, site: 'google' },
          verdict: verdictOf(kind, { language }),
          agent: 'Tom',
          fresh: round,
          now: NOW,
        });
    });
    const theirs = timed(() => {
      for (const { text } of POSTS)
        for (const template of TEMPLATES)
          fillPlain(template, {
            name: 'Anita',
            topic: text.slice(0, 20),
            day: 'Friday',
            mail: 'care@pannier.example',
          });
    });
    return {
      'suggesting three replies to a post': figure(ours, 'three plain templates filled', theirs, 'ms'),
    };
  },
};

export default bench;
