import { root, show } from './harness';

const box = document.createElement('textarea');
root().append(box);
show(() => box.value);
