import { describe, expect, it } from 'vitest';
import { mailLink } from '@/utils/passing-on/mail';

const parts = (link: string) => {
  const url = new URL(link);
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  return { to: decodeURIComponent(url.pathname), subject: asked('subject'), body: asked('body') };
};

describe('a note as a letter', () => {
  it('keeps lines, signs and other scripts', () => {
    expect(parts(mailLink('team@haven.example', 'A & B?', 'one\ntwo = “três” 🎉'))).toEqual({
      to: 'team@haven.example',
      subject: 'A & B?',
      body: 'one\r\ntwo = “três” 🎉',
    });
  });

  it.each(['#roastery', 'a@b.example,c@d.example', 'a@b.example?bcc=x@y.example', null])(
    'leaves it open whom to write to where %s is no single address',
    (to) => {
      expect(parts(mailLink(to, 's', 'b'))).toEqual({ to: '', subject: 's', body: 'b' });
    },
  );

  it('is cut where mail programs would refuse it, never through a sign', () => {
    const { body } = parts(mailLink(null, 's', '🎉'.repeat(900)));
    expect(body.length).toBeLessThan(1_210);
    expect(body).toMatch(/^🎉+ …$/u);
  });
});
