import { root } from './harness';
import { mountLexical } from './lexical-editor';

const box = document.createElement('div');
root().append(box);
mountLexical(box, 'plain');
