/** Two open shadow roots, one in the other, as forums built from custom elements have them. */
import { root } from './harness';
import { mountLexical } from './lexical-editor';

const outer = document.createElement('div');
const inner = document.createElement('div');
const box = document.createElement('div');
root().append(outer);
outer.attachShadow({ mode: 'open' }).append(inner);
inner.attachShadow({ mode: 'open' }).append(box);
mountLexical(box, 'rich');
