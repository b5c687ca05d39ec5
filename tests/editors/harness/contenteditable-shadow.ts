import { mountEditable } from './editable';
import { root } from './harness';

const host = document.createElement('div');
root().append(host);
mountEditable(host.attachShadow({ mode: 'open' }));
