import { mountEditable } from './editable';
import { root } from './harness';

mountEditable(root());
