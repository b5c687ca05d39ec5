import { root, show } from './harness';

const box = document.createElement('input');
root().append(box);
show(() => box.value);
