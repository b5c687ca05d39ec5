/** Version 1: mentions and interactions. */
import type { Upgrade } from './upgrade';

export const v1: Upgrade = (db) => {
  const mentions = db.createObjectStore('mentions', { keyPath: 'no' });
  mentions.createIndex('key', 'mention.key', { unique: true });
  mentions.createIndex('site', 'by.site');
  mentions.createIndex('status', 'by.status');
  mentions.createIndex('judge', 'by.judge');
  mentions.createIndex('kind', 'by.kind');
  mentions.createIndex('author', 'by.author');

  const interactions = db.createObjectStore('interactions', {
    keyPath: ['no', 'interaction.at', 'interaction.id'],
  });
  interactions.createIndex('id', 'interaction.id', { unique: true });
  interactions.createIndex('at', 'interaction.at');
};
