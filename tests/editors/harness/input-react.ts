import { mountControlled } from './react-fields';

mountControlled('input');
