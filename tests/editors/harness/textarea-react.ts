import { mountControlled } from './react-fields';

mountControlled('textarea');
