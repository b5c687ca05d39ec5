/** One post of the feed, with what was answered to it and, while one writes, the composer. */
import { createElement } from 'react';
import type { DemoPost } from '../content/post';
import { ago, hoursBefore } from '../html';
import { Composer } from './composer';

export interface PostProps {
  id: number;
  post: DemoPost;
  replies: readonly string[];
  composing: boolean;
  onReply(): void;
  onSend(text: string): void;
  onCancel(): void;
}

const LOADED_AT = Date.now();
const PERSON = { itemProp: 'author', itemScope: true, itemType: 'https://schema.org/Person' };

export function FeedPost({ id, post, replies, composing, onReply, onSend, onCancel }: PostProps) {
  return createElement(
    'article',
    {
      className: 'card post',
      'aria-label': `Post by ${post.name}`,
      itemScope: true,
      itemType: 'https://schema.org/SocialMediaPosting',
      'data-id': id,
    },
    byline(post.name, post.handle, `/feed/@${post.handle}/${id}`, post.hoursAgo),
    createElement('p', { itemProp: 'text', dir: 'auto' }, post.text),
    createElement(
      'footer',
      { className: 'actions' },
      createElement('button', { type: 'button', className: 'reply', onClick: onReply }, 'Reply'),
      createElement('button', { type: 'button', className: 'quiet' }, 'Like'),
      createElement('button', { type: 'button', className: 'quiet' }, 'Share'),
    ),
    composing && createElement(Composer, { key: id, to: post.handle, onSend, onCancel }),
    replies.map((text, at) =>
      createElement(
        'article',
        {
          key: at,
          className: 'card own',
          'aria-label': 'Your reply',
          itemScope: true,
          itemProp: 'comment',
          itemType: 'https://schema.org/Comment',
        },
        byline('Fernhill Coffee', 'fernhillcoffee', `/feed/@fernhillcoffee/${id}-${at}`, 0),
        createElement('p', { itemProp: 'text', className: 'sent' }, text),
      ),
    ),
  );
}

const byline = (name: string, handle: string, address: string, hours: number) =>
  createElement(
    'header',
    { className: 'byline' },
    createElement('span', { className: 'avatar', 'aria-hidden': true }, [...name][0]),
    createElement(
      'span',
      PERSON,
      createElement(
        'a',
        { rel: 'author', className: 'author', href: `/feed/@${handle}` },
        createElement('span', { itemProp: 'name' }, name),
      ),
      ' ',
      createElement('span', { itemProp: 'alternateName', className: 'handle' }, `@${handle}`),
    ),
    createElement(
      'a',
      { itemProp: 'url', className: 'permalink', href: address },
      createElement(
        'time',
        { itemProp: 'datePublished', dateTime: hoursBefore(LOADED_AT, hours) },
        ago(hours),
      ),
    ),
  );
